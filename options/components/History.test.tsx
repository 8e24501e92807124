// @vitest-environment happy-dom
import '../../src/ui/stand-in-browser';
import {cleanup, fireEvent, screen, waitFor, within} from '@testing-library/preact';
import {afterEach, describe, expect, it} from 'vitest';
import {boardId, pinId} from '../../src/domain/ids';
import type {LedgerEntry} from '../../src/domain/ledger-entry';
import {type Start, showOptions} from './show-options';

afterEach(cleanup);

const byToken = {way: 'token', host: 'production', expiresAtMs: null, isRenewed: false} as const;

const leeks: LedgerEntry = {
  id: 'leeks',
  pinId: pinId('42'),
  pinUrl: 'https://www.pinterest.com/pin/42/',
  mediaUrl: 'https://kitchen.example/leeks.jpg',
  link: 'https://kitchen.example/',
  title: 'Leeks',
  place: {boardId: boardId('7'), boardName: 'Kitchen', boardSectionId: null, boardSectionName: null},
  mode: 'api',
  pinnedAt: 1_700_000_000_000,
  imageHash: null,
  imageKey: 'kitchen.example/leeks.jpg',
};

const handedOver: LedgerEntry = {...leeks, pinId: null, pinUrl: null, place: null, mode: 'handOff'};

const open = (start: Start) => showOptions({connection: byToken, pinned: [leeks], ...start});
const row = () => within(screen.getByText('Leeks').closest('li') ?? document.body);
const press = (name: string) => fireEvent.click(row().getByRole('button', {name}));
const confirm = () =>
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', {name: 'Delete this pin'}));

const chooseKitchen = async () => {
  const board = await row().findByRole('combobox', {name: 'Board'});
  fireEvent.focus(board);
  fireEvent.click(board);
  fireEvent.click(await screen.findByRole('option', {name: /Kitchen/}));
};

describe('taking an entry out of the history', () => {
  it('leaves the focus with the section, not with a page that has to be read from its top', async () => {
    await open({});
    const remove = row().getByRole('button', {name: /^Take out/});
    remove.focus();
    fireEvent.click(remove);
    await waitFor(() => expect(screen.queryByRole('button', {name: /^Take out/})).toBeNull());
    await waitFor(() => expect(document.activeElement?.id).toBe('history'));
  });
});

describe('deleting a pin from the history', () => {
  it('asks first, and says that it is gone', async () => {
    const {asked} = await open({});
    press('Delete this pin: Leeks');
    expect(asked.map(({name}) => name)).not.toContain('pins/delete');
    confirm();
    expect(await screen.findByText('Deleted on Pinterest: Leeks')).toBeDefined();
    expect(asked).toContainEqual({name: 'pins/delete', input: {pinId: '42'}});
  });

  it('leaves the entry where Pinterest did not, and says why', async () => {
    await open({keepsPins: {kind: 'offline'}});
    press('Delete this pin: Leeks');
    confirm();
    expect(await row().findByText(/You are offline/)).toBeDefined();
    expect(row().getByRole('button', {name: 'Try again'})).toBeDefined();
  });

  it('is not offered for what went through Pinterest’s form', async () => {
    await open({pinned: [handedOver]});
    expect(row().queryByRole('button', {name: /Delete/})).toBeNull();
    expect(screen.getByText(/can be deleted there only/)).toBeDefined();
  });
});

describe('pinning again from the history', () => {
  it('asks for a board', async () => {
    const {enqueued} = await open({});
    press('Pin again to… Leeks');
    fireEvent.submit(await row().findByRole('form', {name: 'Pin again: Leeks'}));
    expect(await row().findByText('Choose a board from the list.')).toBeDefined();
    expect(enqueued).toEqual([]);
  });

  it('warns of a double, and saves the pin with all its words all the same', async () => {
    const {enqueued} = await open({});
    press('Pin again to… Leeks');
    await chooseKitchen();
    expect(await row().findByText(/You pinned this picture to Kitchen on/)).toBeDefined();
    fireEvent.submit(row().getByRole('form', {name: 'Pin again: Leeks'}));
    expect(await screen.findByText('Saved, and on its way: Leeks')).toBeDefined();
    expect(enqueued).toMatchObject([{mode: 'api', place: {boardId: '7'}, draft: {pinId: '42', title: 'Leeks'}}]);
  });

  it('makes a new pin of the picture where Pinterest refuses the saving of one that exists', async () => {
    const {enqueued} = await open({connection: {...byToken, way: 'owner'}});
    press('Pin again to… Leeks');
    await chooseKitchen();
    fireEvent.submit(row().getByRole('form', {name: 'Pin again: Leeks'}));
    await screen.findByText('Saved, and on its way: Leeks');
    expect(enqueued).toMatchObject([{draft: {pinId: null, mediaUrl: 'https://kitchen.example/leeks.jpg'}}]);
  });

  it('needs no board where pins go by Pinterest’s form', async () => {
    const {enqueued} = await open({connection: null, pinned: [handedOver]});
    press('Pin again to… Leeks');
    fireEvent.submit(await row().findByRole('form', {name: 'Pin again: Leeks'}));
    expect(await screen.findByText('Pinterest’s form opens for: Leeks')).toBeDefined();
    expect(enqueued).toMatchObject([{mode: 'handOff', place: null}]);
  });

  it('is not offered for an embedded picture that went through the form: nothing of it is kept', async () => {
    await open({pinned: [{...handedOver, mediaUrl: null}]});
    expect(row().queryByRole('button', {name: /Pin again/})).toBeNull();
  });
});
