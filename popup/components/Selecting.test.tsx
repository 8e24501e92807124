// @vitest-environment happy-dom
import '../../src/ui/stand-in-browser';
import {cleanup, fireEvent, screen} from '@testing-library/preact';
import {afterEach, describe, expect, it} from 'vitest';
import {ok} from '../../src/domain/result';
import {candidate, collection} from '../store/sample-page';
import {showApp} from './show-app';

afterEach(cleanup);

const press = (key: string, more = {}) => fireEvent.keyDown(document.activeElement ?? document.body, {key, ...more});

/** Three columns of equal squares: a b c / d e f. */
const six = async () => {
  const squares = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => candidate(id, {width: 900, height: 900, altText: id}));
  const app = await showApp({'page/collect': () => ok(collection(squares))});
  const tile = (index: number) => app.tiles()[index] ?? document.body;
  /** Their letters, as they stand in the grid. */
  const selected = () =>
    app
      .tiles()
      .filter((one) => one.getAttribute('aria-selected') === 'true')
      .map((one) => one.getAttribute('aria-label')?.[0])
      .join('');
  const ticks = () => app.tiles().map((one) => one.querySelector('[data-check]')?.textContent);
  return {...app, tile, selected, ticks};
};

describe('several pictures', () => {
  it('can be selected in a listbox that says so', async () => {
    await six();
    expect(screen.getByRole('listbox', {name: /Pictures/}).getAttribute('aria-multiselectable')).toBe('true');
  });

  it('are selected by Ctrl, Cmd or the circle, where a plain click takes one instead of the other', async () => {
    const {tile, selected} = await six();
    fireEvent.click(tile(0));
    fireEvent.click(tile(1));
    expect(selected()).toBe('b');
    fireEvent.click(tile(2), {ctrlKey: true});
    fireEvent.click(tile(3), {metaKey: true});
    fireEvent.click(tile(4).querySelector('[data-check]') ?? document.body);
    expect(selected()).toBe('bcde');
  });

  it('are added to and taken out by plain clicks, so that none loses the others', async () => {
    const {tile, selected} = await six();
    fireEvent.click(tile(0));
    fireEvent.click(tile(1), {ctrlKey: true});
    fireEvent.click(tile(4));
    expect(selected()).toBe('abe');
    fireEvent.click(tile(0));
    expect(selected()).toBe('be');
  });

  it('carry their numbers in the order in which they were selected', async () => {
    const {tile, ticks} = await six();
    fireEvent.click(tile(4));
    expect(ticks()).toEqual(['', '', '', '', '', '']);
    fireEvent.click(tile(0), {ctrlKey: true});
    fireEvent.click(tile(2), {ctrlKey: true});
    expect(ticks()).toEqual(['2', '', '3', '', '1', '']);
  });

  it('are selected from one to another by Shift', async () => {
    const {tile, selected} = await six();
    fireEvent.click(tile(1));
    fireEvent.click(tile(4), {shiftKey: true});
    expect(selected()).toBe('bcde');
    fireEvent.click(tile(2), {shiftKey: true});
    expect(selected()).toBe('bc');
  });

  it('are selected with Space, and with Shift and the arrows, Home and End', async () => {
    const {selected, focusedName} = await six();
    press(' ');
    press('ArrowDown');
    press(' ');
    expect(selected()).toBe('ad');
    press('ArrowRight', {shiftKey: true});
    expect([selected(), focusedName()[0]]).toEqual(['ade', 'e']);
    press('End', {shiftKey: true});
    expect(selected()).toBe('adef');
    press('Home', {shiftKey: true});
    expect(selected()).toBe('abcd');
  });

  it('are all selected by Ctrl+A, and none any more by Escape, which leaves the popup open', async () => {
    const {selected, told} = await six();
    press('a', {ctrlKey: true});
    expect(selected()).toBe('abcdef');
    press('Escape');
    expect([selected(), told.closed]).toEqual(['', 0]);
    press('Escape');
    expect(told.closed).toBe(1);
  });

  it('survive Enter and a double click, which go on', async () => {
    const {tile, selected, focusedName} = await six();
    press('a', {metaKey: true});
    press('Enter');
    expect([selected(), focusedName()]).toEqual(['abcdef', 'board']);
    fireEvent.click(tile(1));
    fireEvent.click(tile(1));
    fireEvent.dblClick(tile(1));
    expect([selected(), focusedName()]).toEqual(['abcdef', 'board']);
  });

  it('are counted, selected and cleared above the grid', async () => {
    const {selected, tile} = await six();
    fireEvent.click(tile(0));
    await screen.findByText('1 selected');
    fireEvent.click(screen.getByRole('button', {name: 'Select all'}));
    expect((await screen.findByText('6 selected')).closest('[aria-live="polite"]')).not.toBeNull();
    fireEvent.click(screen.getByRole('button', {name: 'Clear'}));
    expect(selected()).toBe('');
    expect(screen.queryByRole('button', {name: 'Clear'})).toBeNull();
  });
});

describe('2,000 pictures', () => {
  const many = Array.from({length: 2_000}, (_, index) => candidate(`${index}`, {altText: `No ${index}`}));
  const show = () => showApp({'page/collect': () => ok(collection(many))});

  it('are drawn a few at a time, each with its place among all', async () => {
    const {tiles} = await show();
    expect(tiles().length).toBeLessThan(80);
    expect(tiles()[4]?.getAttribute('aria-posinset')).toBe('5');
    expect(tiles()[4]?.getAttribute('aria-setsize')).toBe('2000');
  });

  it('are all within the keyboard’s reach', async () => {
    const {focusedName, tiles} = await show();
    press('End');
    expect(focusedName()).toMatch(/^No 1999,/);
    press('ArrowUp');
    expect(focusedName()).toMatch(/^No 199\d,/);
    press('Home');
    expect(focusedName()).toMatch(/^No 0,/);
    expect(tiles().filter((tile) => tile.tabIndex === 0).length).toBe(1);
  });

  it('are all selected at once', async () => {
    const {store} = await show();
    press('a', {ctrlKey: true});
    expect(store.pictures.selected.value.length).toBe(2_000);
    await screen.findByText('2000 selected');
  });
});
