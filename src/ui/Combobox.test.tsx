// @vitest-environment happy-dom
import './stand-in-browser';
import {cleanup, fireEvent, screen, within} from '@testing-library/preact';
import {afterEach, describe, expect, it} from 'vitest';
import {many, showCombobox} from './show-combobox';

afterEach(cleanup);

describe('Combobox', () => {
  it('is closed at first and names the chosen option', () => {
    const {input, isOpen} = showCombobox('1');
    expect(input.value).toBe('Kitchen');
    expect(isOpen()).toBe(false);
  });

  it('opens by Down on the chosen option, and moves with wrapping', () => {
    const {press, marked, isOpen} = showCombobox('2');
    press('ArrowDown');
    expect(isOpen()).toBe(true);
    expect(marked()).toContain('Winter');
    press('ArrowDown');
    press('ArrowDown');
    expect(marked()).toContain('Kitchen');
  });

  it('opens by Up on the last option when none is chosen', () => {
    const {press, marked} = showCombobox();
    press('ArrowUp');
    expect(marked()).toContain('Crème');
  });

  it('opens by Alt+Down without moving, and closes by Alt+Up', () => {
    const {press, marked, isOpen} = showCombobox();
    press('ArrowDown', {altKey: true});
    expect(isOpen()).toBe(true);
    expect(marked()).toBeNull();
    press('ArrowUp', {altKey: true});
    expect(isOpen()).toBe(false);
  });

  it('takes the marked option by Enter, which then does not submit', () => {
    const {told, input, press, isOpen} = showCombobox();
    press('ArrowDown');
    press('Enter');
    expect(told.chosen).toEqual(['1']);
    expect(told.keys).toEqual([]);
    expect(input.value).toBe('Kitchen');
    expect(isOpen()).toBe(false);
  });

  it('leaves Enter on a closed list to the form', () => {
    const {told, press} = showCombobox('1');
    press('Enter');
    expect(told.keys).toEqual(['Enter']);
  });

  it('filters while one types and marks the likeliest line', () => {
    const {type, press, lines, marked, told} = showCombobox('1');
    type('creme');
    expect(lines()).toEqual(['Crème brûlée', 'Create board “creme”']);
    expect(marked()).toBe('Crème brûlée');
    press('Enter');
    expect(told.chosen).toEqual(['3']);
  });

  it('offers to make a board only under a name that none bears', () => {
    const {type, press, lines, told} = showCombobox();
    type('winter');
    expect(lines().some((line) => line?.startsWith('Create'))).toBe(false);
    type('Summer');
    expect(lines()).toEqual(['Create board “Summer”']);
    press('Enter');
    expect(told.created).toEqual(['Summer']);
  });

  it('closes by Escape, then puts the chosen name back, then leaves Escape to the page', () => {
    const {type, press, input, isOpen, told} = showCombobox('1');
    type('win');
    press('Escape');
    expect(isOpen()).toBe(false);
    expect(input.value).toBe('win');
    press('Escape');
    expect(input.value).toBe('Kitchen');
    expect(told.keys).toEqual([]);
    press('Escape');
    expect(told.keys).toEqual(['Escape']);
  });

  it('takes the marked option by Tab when it came of typing, and not by Tab alone', () => {
    const {type, press, told} = showCombobox('1');
    press('ArrowDown');
    press('Tab');
    expect(told.chosen).toEqual([]);
    type('win');
    press('Tab');
    expect(told.chosen).toEqual(['2']);
  });

  it('gives the caret its keys back: Left and Right unmark, and so do Home and End after typing', () => {
    const {press, type, marked, told} = showCombobox();
    press('ArrowDown');
    press('ArrowLeft');
    expect(marked()).toBeNull();
    type('k');
    expect(marked()).toBe('Kitchen');
    press('Home');
    expect(marked()).toBeNull();
    expect(told.keys).toEqual(['ArrowLeft', 'Home']);
  });

  it('goes to the ends by Home and End and leaps by Page keys, once the list is walked in', () => {
    const {press, marked, told} = showCombobox(null, many);
    press('ArrowDown');
    press('End');
    expect(marked()).toBe('Board 1999');
    press('PageUp');
    expect(marked()).toBe('Board 1993');
    press('Home');
    expect(marked()).toBe('Board 0');
    press('PageDown');
    expect(marked()).toBe('Board 6');
    expect(told.keys).toEqual([]);
  });

  it('takes a name typed in full on leaving, and puts the chosen one back after anything else', () => {
    const {type, input, told} = showCombobox('1');
    type('WINTER');
    fireEvent.blur(input);
    expect(told.chosen).toEqual(['2']);
    type('no such board');
    fireEvent.blur(input);
    expect(input.value).toBe('Winter');
  });

  it('takes an option by click', () => {
    const {input, told} = showCombobox();
    fireEvent.click(input);
    fireEvent.click(within(screen.getByRole('listbox')).getByRole('option', {name: /Winter/}));
    expect(told.chosen).toEqual(['2']);
  });

  it('says which board is secret', () => {
    const {input} = showCombobox();
    fireEvent.click(input);
    expect(screen.getByRole('option', {name: /Winter/}).textContent).toContain('secret');
  });

  it('leaves keys to an input method that is composing', () => {
    const {press, told} = showCombobox();
    press('ArrowDown');
    press('Enter', {isComposing: true});
    expect(told.chosen).toEqual([]);
  });
});
