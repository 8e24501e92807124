// @vitest-environment happy-dom
import '../../src/ui/stand-in-browser';
import {cleanup, fireEvent, screen, within} from '@testing-library/preact';
import {afterEach, describe, expect, it} from 'vitest';
import type {Rejected, RejectionReason} from '../../src/domain/candidate';
import {ok} from '../../src/domain/result';
import {candidate, collection} from '../store/sample-page';
import {showApp} from './show-app';

afterEach(cleanup);

const rejected = (reason: RejectionReason, name: string): Rejected => ({
  url: `https://img.example/${name}`,
  kind: 'image',
  width: 80,
  height: 60,
  source: 'src',
  reason,
  isTarget: false,
});

const left = [
  rejected('small', 'icon.png'),
  rejected('wide', 'banner.jpg'),
  rejected('nopin', 'portrait.jpg'),
  rejected('svg', 'logo.svg'),
  rejected('broken', 'torn.jpg'),
];

const show = async (candidates = [candidate('a'), candidate('b')], more = left) => {
  const app = await showApp({'page/collect': () => ok(collection(candidates, {rejected: more}))});
  return {...app, names: () => app.tiles().map((tile) => tile.getAttribute('aria-label'))};
};

const openList = () => fireEvent.click(screen.getByRole('button', {name: /left out$/}));

describe('the pictures left out', () => {
  it('are told with reason, size and, where our pages may load it, the picture', async () => {
    await show();
    openList();
    const row = screen.getByText('img.example/portrait.jpg').closest('li') ?? document.body;
    expect(row.querySelector('img')?.getAttribute('src')).toBe('https://img.example/portrait.jpg');
    expect(row.textContent).toContain('80 × 60');
    expect(row.closest('section')?.textContent).toContain('Its author asks not to pin it.');
  });

  it('may be pinned anyway where only size or shape speaks against it', async () => {
    await show();
    openList();
    const offered = screen.getAllByRole('button', {name: /^Pin anyway/}).map((one) => one.getAttribute('aria-label'));
    expect(offered).toEqual(['Pin anyway: img.example/icon.png', 'Pin anyway: img.example/banner.jpg']);
  });

  it('become a selected picture of the grid, and are not left out any more', async () => {
    const {names, store} = await show();
    openList();
    fireEvent.click(screen.getByRole('button', {name: 'Pin anyway: img.example/icon.png'}));
    const row = screen.getByText('img.example/icon.png').closest('li') ?? document.body;
    const button = await within(row).findByRole('button', {name: 'Selected: img.example/icon.png'});
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(names()).toContain('Recipe, 80 × 60 · PNG');
    expect(store.pictures.chosen.value?.url).toBe('https://img.example/icon.png');
    screen.getByRole('button', {name: '4 left out'});
  });

  it('open the form when nothing else was found', async () => {
    await show([], [rejected('small', 'icon.png')]);
    fireEvent.click(screen.getAllByRole('button', {name: /^Pin anyway/})[0] ?? document.body);
    await screen.findByRole('option', {name: /^Recipe/});
  });

  it('are listed in full when that is asked for', async () => {
    await show(
      undefined,
      Array.from({length: 100}, (_, index) => rejected('small', `${index}.png`)),
    );
    openList();
    expect(document.querySelectorAll('dialog li').length).toBe(30);
    fireEvent.click(screen.getByRole('button', {name: 'Show 70 more'}));
    expect(document.querySelectorAll('dialog li').length).toBe(100);
  });
});
