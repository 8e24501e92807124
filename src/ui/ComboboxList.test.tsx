// @vitest-environment happy-dom
import './stand-in-browser';
import {act, cleanup, fireEvent, screen, within} from '@testing-library/preact';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {boards, many, showCombobox} from './show-combobox';

afterEach(cleanup);

describe('the combobox’s list', () => {
  it('shows sections beneath their board, by both names', () => {
    const {type, lines, press, told} = showCombobox();
    type('kit');
    expect(lines()).toEqual(['Kitchen', 'Kitchen › Tiles', 'Create board “kit”']);
    type('kit ti');
    expect(lines()[0]).toBe('Kitchen › Tiles');
    press('Enter');
    expect(told.chosen).toEqual(['1/1']);
  });

  it('marks the letters that were typed', () => {
    const {type} = showCombobox();
    type('creme');
    expect(document.querySelector('mark')?.textContent).toBe('Crème');
  });

  it('adds by Ctrl+Enter, Cmd+Enter and a click with Ctrl, and stays open for more', () => {
    const {type, press, told, isOpen} = showCombobox('1');
    type('win');
    press('Enter', {ctrlKey: true});
    expect(told.added).toEqual(['2']);
    expect(isOpen()).toBe(true);
    type('cre');
    press('Enter', {metaKey: true});
    fireEvent.click(screen.getByRole('option', {name: /Winter/}), {ctrlKey: true});
    expect(told.added).toEqual(['2', '3', '2']);
    expect(told.chosen).toEqual([]);
  });

  it('among several, leaves the field empty and takes the last out by Backspace', () => {
    const {input, press, type, told} = showCombobox('1', boards, true);
    expect(input.value).toBe('');
    press('Backspace');
    type('w');
    press('Backspace');
    expect(told.removed).toBe(1);
  });

  it('does not send the form while something else is typed than is chosen', () => {
    const {type, press, told, isOpen} = showCombobox('1');
    type('win');
    press('Escape');
    press('Enter');
    expect(told.keys).toEqual([]);
    expect(isOpen()).toBe(true);
  });

  it('draws a few of 2,000 rows and tells which of how many each is', () => {
    const {input, marked} = showCombobox('1999', many);
    fireEvent.click(input);
    const drawn = screen.getAllByRole('option');
    expect(drawn.length).toBeLessThan(30);
    expect(marked()).toContain('Board 1999');
    expect(drawn.at(-1)?.getAttribute('aria-posinset')).toBe('2000');
    expect(drawn.at(-1)?.getAttribute('aria-setsize')).toBe('2000');
  });

  it('names the group that drawn rows belong to', () => {
    const {press} = showCombobox(null, many);
    press('ArrowUp');
    expect(within(screen.getByRole('group', {name: 'All'})).getByRole('option', {name: 'Board 1999'})).toBeDefined();
  });

  it('keeps the text and the marked row while the list is refreshed', () => {
    const {type, press, marked, input, update} = showCombobox(null, many);
    type('board 12');
    press('ArrowDown');
    const before = marked();
    update([{id: 'new', label: 'Board 12'}, ...many]);
    expect(input.value).toBe('board 12');
    expect(marked()).toBe(before);
  });

  it('does not let a better match come under the hand after the last letter', () => {
    const {type, marked, update} = showCombobox();
    type('winte');
    expect(marked()).toContain('Winter');
    update([{id: 'new', label: 'Winte'}, ...boards]);
    expect(marked()).toContain('Winter');
  });

  it('asks for more of what is at hand: the marked row and the first ones', () => {
    const {press, told} = showCombobox(null, many);
    press('ArrowUp');
    expect(told.seen).toEqual(['1999', '0', '1', '2']);
  });

  it('says how many there are once the typing pauses, and nothing for mere opening', () => {
    vi.useFakeTimers();
    try {
      const {press, type} = showCombobox(null, many);
      const said = () => document.querySelector('[aria-live]')?.textContent;
      press('ArrowDown');
      void act(() => void vi.runAllTimers());
      expect(said()).toBe('');
      type('board 1');
      expect(said()).toBe('');
      type('board 19');
      void act(() => void vi.runAllTimers());
      expect(said()).toBe(`${many.filter(({label}) => label.includes('19')).length} matches`);
    } finally {
      vi.useRealTimers();
    }
  });
});
