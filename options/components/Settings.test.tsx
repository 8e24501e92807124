// @vitest-environment happy-dom
import '../../src/ui/stand-in-browser';
import {cleanup, fireEvent, screen, within} from '@testing-library/preact';
import {afterEach, describe, expect, it} from 'vitest';
import {boardId} from '../../src/domain/ids';
import type {LedgerEntry} from '../../src/domain/ledger-entry';
import {showOptions} from './show-options';

afterEach(cleanup);

const byToken = {way: 'token', host: 'production', expiresAtMs: null, isRenewed: false} as const;

const pinned = (title: string): LedgerEntry => ({
  id: title,
  pinId: null,
  pinUrl: 'https://www.pinterest.com/pin/1/',
  mediaUrl: null,
  link: 'javascript:alert(1)',
  title,
  place: {boardId: boardId('7'), boardName: 'Kitchen', boardSectionId: null, boardSectionName: 'Winter'},
  mode: 'api',
  pinnedAt: 1_700_000_000_000,
  imageHash: null,
  imageKey: '',
});

describe('the options', () => {
  it('lead to every section by its heading', async () => {
    await showOptions();
    const links = within(screen.getByRole('navigation', {name: 'Sections'})).getAllByRole('link');
    const named = links.map((link) => document.querySelector(link.getAttribute('href') ?? '')?.textContent);
    expect(named).toEqual(links.map(({textContent}) => textContent));
    expect(links.length).toBe(screen.getAllByRole('heading', {level: 2}).length);
  });

  it('say beside a setting that it is saved', async () => {
    const {kept} = await showOptions();
    fireEvent.click(screen.getByRole('checkbox', {name: 'Clean links'}));
    await screen.findByText('Saved');
    expect(kept.get('settings.cleansLinks')).toBe(false);
  });

  it('show what a template makes of a page, and keep the earlier one while it cannot be read', async () => {
    const {kept, field} = await showOptions();
    const template = field('Template of the description');
    fireEvent.input(template, {target: {value: '{title} · {price}'}});
    await screen.findByText('Braised leeks with hazelnuts · € 4.50');
    expect(screen.getByText('Braised leeks with hazelnuts')).toBeDefined();
    fireEvent.input(template, {target: {value: '{title} · {cost}'}});
    await screen.findByText(/^There is no \{cost\}\. These are there: \{title\}.*\{selection\}$/);
    expect(screen.getByText(/^It is saved once this is mended/)).toBeDefined();
    expect(template.getAttribute('aria-invalid')).toBe('true');
    expect(kept.get('settings.descriptionTemplate')).toBe('{title} · {price}');
  });

  it('name each setting by its own words', async () => {
    const {field} = await showOptions();
    expect(screen.getByRole('heading', {name: 'Shown at first'})).toBeDefined();
    expect(field('Only pictures that link elsewhere')).toBeDefined();
    for (const heading of screen.getAllByRole('heading')) expect(heading.textContent).toMatch(/\p{L}{3}/u);
  });

  it('give a site its board, and take it away again with a way back', async () => {
    const {kept, field} = await showOptions({connection: byToken});
    fireEvent.input(field('Site'), {target: {value: 'https://www.kitchen.example/leeks'}});
    const board = screen.getByRole('combobox', {name: 'Board'});
    board.focus();
    fireEvent.input(board, {target: {value: 'Kit'}});
    fireEvent.click(await screen.findByRole('option', {name: /Kit/}));
    fireEvent.click(screen.getByRole('button', {name: 'Set this board'}));
    fireEvent.click(await screen.findByRole('button', {name: 'Remove kitchen.example'}));
    await screen.findByText('No site has a board of its own yet.');
    expect(kept.get('settings.boardOfSite')).toEqual({});
    fireEvent.click(await screen.findByRole('button', {name: 'Undo'}));
    await screen.findByRole('button', {name: 'Remove kitchen.example'});
    expect(kept.get('settings.boardOfSite')).toMatchObject({'kitchen.example': {boardName: 'Kitchen'}});
  });

  it('list the shortcuts, say which are not set, and lead to where they are changed', async () => {
    const {opened} = await showOptions();
    const list = screen.getByRole('heading', {name: 'Shortcuts'}).closest('section');
    expect(list?.textContent).toContain('AltPOpen Pinmarklet on this page');
    expect(list?.textContent).toContain('not setPin the best image of the page');
    fireEvent.click(screen.getByRole('button', {name: 'Change them in the browser'}));
    expect(opened).toEqual(['shortcuts']);
  });

  it('list what was pinned, and never link to what is no web address', async () => {
    await showOptions({pinned: [pinned('Leeks')]});
    const row = screen.getByText('Leeks').closest('li');
    expect(row?.textContent).toContain('Kitchen › Winter');
    const links = within(row ?? document.body).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://www.pinterest.com/pin/1/']);
  });

  it('ask before the history is erased', async () => {
    const {stores} = await showOptions({pinned: [pinned('Leeks')]});
    fireEvent.click(screen.getByRole('button', {name: 'Erase the list'}));
    const question = await screen.findByRole('dialog', {name: 'Erase the whole list?'});
    fireEvent.click(within(question).getByRole('button', {name: 'Keep it'}));
    expect(stores.history.total.value).toBe(1);
    fireEvent.click(screen.getByRole('button', {name: 'Erase the list'}));
    const again = await screen.findByRole('dialog', {name: 'Erase the whole list?'});
    fireEvent.click(within(again).getByRole('button', {name: 'Erase the list'}));
    await screen.findByText('Nothing yet. Pins from private windows are never listed.');
  });

  it('erase everything after a question, the account included', async () => {
    const {asked, kept} = await showOptions({connection: byToken});
    fireEvent.click(screen.getByRole('checkbox', {name: 'Clean links'}));
    await screen.findByText('Saved');
    fireEvent.click(screen.getByRole('button', {name: 'Erase everything'}));
    const question = await screen.findByRole('dialog', {name: 'Erase everything?'});
    fireEvent.click(within(question).getByRole('button', {name: 'Erase everything'}));
    await screen.findByText('Everything is erased from this device.');
    expect(asked.map(({name}) => name)).toContain('account/forget');
    expect(kept.size).toBe(0);
  });
});
