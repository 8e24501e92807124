// @vitest-environment happy-dom
import '../../src/ui/stand-in-browser';
import {cleanup, fireEvent, screen} from '@testing-library/preact';
import {afterEach, describe, expect, it} from 'vitest';
import type {Candidate} from '../../src/domain/candidate';
import {ok} from '../../src/domain/result';
import {candidate, collection} from '../store/sample-page';
import {showApp} from './show-app';

afterEach(cleanup);

const pictures = [
  candidate('a', {width: 1_000, height: 1_500}),
  candidate('b', {width: 300, height: 300, url: 'https://img.example/b.webp'}),
  candidate('c', {width: 1_200, height: 700, link: 'https://page.example/other', altText: 'Crème brûlée'}),
];

const show = async (candidates: readonly Candidate[] = pictures) => {
  const app = await showApp({'page/collect': () => ok(collection(candidates))});
  return {...app, names: () => app.tiles().map((tile) => tile.getAttribute('aria-label')?.split(',')[0])};
};

const openFilters = () => fireEvent.click(screen.getByRole('button', {name: /^Filter/}));

const set = (name: string, words: string) => {
  const chooser = screen.getByRole<HTMLSelectElement>('combobox', {name});
  fireEvent.change(chooser, {target: {value: [...chooser.options].find(({text}) => text === words)?.value}});
};

describe('the filters', () => {
  it('are folded away, and are not there for an only picture', async () => {
    await show();
    const button = screen.getByRole('button', {name: 'Filter'});
    expect(button.getAttribute('aria-expanded')).toBe('false');
    openFilters();
    expect(screen.getByRole('group', {name: 'Filters'})).toBeDefined();
    cleanup();
    await show([candidate('a')]);
    expect(screen.queryByRole('button', {name: 'Filter'})).toBeNull();
  });

  it('say how many pass, and are taken back by one press', async () => {
    const {names} = await show();
    openFilters();
    set('Size', '≥ 600 px');
    await screen.findByText('2 of 3');
    expect(names()).toEqual(['Alt a', 'Crème brûlée']);
    set('Shape', 'Wide');
    await screen.findByText('1 of 3');
    screen.getByRole('button', {name: 'Filter · 2'});
    fireEvent.click(screen.getByRole('button', {name: 'Show all'}));
    expect(names().length).toBe(3);
    expect(screen.getByRole<HTMLSelectElement>('combobox', {name: 'Size'}).selectedIndex).toBe(0);
  });

  it('offer the types that the page has', async () => {
    const {names} = await show();
    openFilters();
    const types = screen.getByRole<HTMLSelectElement>('combobox', {name: 'Type'});
    expect([...types.options].map(({text}) => text)).toEqual(['Any type', 'JPEG', 'WebP']);
    set('Type', 'WebP');
    expect(names()).toEqual(['Alt b']);
  });

  it('find words, and pictures that lead elsewhere', async () => {
    const {names} = await show();
    openFilters();
    fireEvent.input(screen.getByRole('searchbox', {name: 'Find by words'}), {target: {value: 'brulee'}});
    await screen.findByText('1 of 3');
    expect(names()).toEqual(['Crème brûlée']);
    fireEvent.input(screen.getByRole('searchbox', {name: 'Find by words'}), {target: {value: ''}});
    fireEvent.click(screen.getByRole('checkbox', {name: 'Linked'}));
    await screen.findByText('1 of 3');
    expect(names()).toEqual(['Crème brûlée']);
  });

  it('say that nothing passes, with the way back', async () => {
    const {store} = await show();
    openFilters();
    fireEvent.input(screen.getByRole('searchbox', {name: 'Find by words'}), {target: {value: 'no such thing'}});
    await screen.findByText('No picture passes these filters.');
    fireEvent.click(screen.getAllByRole('button', {name: 'Show all'})[0] ?? document.body);
    expect(store.pictures.filters.shown.value.length).toBe(3);
  });

  it('hand the focus to the pictures when what was pressed goes', async () => {
    const {names} = await show();
    const pressAndGo = (name: string) => {
      const [button] = screen.getAllByRole('button', {name});
      button?.focus();
      if (button !== undefined) fireEvent.click(button);
    };
    pressAndGo('Select all');
    pressAndGo('Clear');
    expect(document.activeElement?.getAttribute('role')).toBe('option');
    openFilters();
    set('Shape', 'Wide');
    await screen.findByText('1 of 3');
    pressAndGo('Show all');
    expect(names().length).toBe(3);
    expect(document.activeElement?.getAttribute('role')).toBe('option');
  });

  it('let “Select all” take what is shown, and say when something selected is hidden', async () => {
    const {store} = await show();
    openFilters();
    set('Shape', 'Tall');
    await screen.findByText('1 of 3');
    fireEvent.click(screen.getByRole('button', {name: 'Select all'}));
    expect(store.pictures.chosen.value?.candidate.id).toBe('a');
    set('Shape', 'Wide');
    await screen.findByText('1 selected, 1 of them hidden');
    fireEvent.click(screen.getByRole('button', {name: 'Select all'}));
    await screen.findByText('2 selected, 1 of them hidden');
  });
});
