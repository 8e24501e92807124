// @vitest-environment happy-dom
import '../../src/ui/stand-in-browser';
import {act, cleanup, fireEvent, screen, within} from '@testing-library/preact';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {boardId} from '../../src/domain/ids';
import {newItem, type OutboxItem, type OutboxState} from '../../src/domain/outbox-item';
import {fail, ok} from '../../src/domain/result';
import {showOptions} from './show-options';

afterEach(cleanup);

const item = (title: string, state: OutboxState): OutboxItem => ({
  ...newItem({
    id: `id-${title}`,
    sendingId: 'form',
    order: 0,
    createdAtMs: 0,
    mode: 'api',
    owner: null,
    draft: {mediaUrl: 'https://img.example/a.jpg', link: '', title, description: '', altText: '', pinId: null},
    place: {boardId: boardId('1'), boardName: 'Kitchen', boardSectionId: null, boardSectionName: null},
    pageHost: '',
    foundIn: null,
  }),
  state,
});

const row = (title: string) => within(screen.getByText(title).closest('li') ?? document.body);

describe('the queue', () => {
  it('says that nothing waits', async () => {
    await showOptions();
    expect(screen.getByText('Nothing waits.')).toBeDefined();
  });

  it('says where each pin stands, where it goes, and why it is no pin yet', async () => {
    await showOptions({
      waiting: [
        item('Leeks', {kind: 'waiting', retryAtMs: 0, error: {kind: 'offline'}}),
        item('Vase', {kind: 'rejected', error: {kind: 'rejected', field: 'link', reason: 'Not this link'}}),
      ],
    });
    expect(row('Leeks').getByText('Saved')).toBeDefined();
    expect(row('Leeks').getByText(/You are offline/)).toBeDefined();
    expect(row('Leeks').getByText('Kitchen')).toBeDefined();
    expect(row('Vase').getByText('Needs you')).toBeDefined();
    expect(row('Vase').getByText('Not accepted: Not this link')).toBeDefined();
  });

  it('does not call saved what people have yet to save in a form', async () => {
    await showOptions({waiting: [{...item('Leeks', {kind: 'queued'}), mode: 'handOff'}]});
    expect(row('Leeks').queryByText('Saved')).toBeNull();
    expect(row('Leeks').getByText('Its form comes next')).toBeDefined();
  });

  it('tells nobody to try again what is tried again by itself', async () => {
    const error = {kind: 'rateLimited', retryAfterMs: 900_000} as const;
    await showOptions({waiting: [item('Leeks', {kind: 'waiting', retryAtMs: Date.now() + 900_000, error})]});
    expect(row('Leeks').getByText('Pinterest takes no more requests for the moment.')).toBeDefined();
    expect(row('Leeks').getByText(/^Next try by itself/)).toBeDefined();
  });

  it('lets a pin be changed and sent', async () => {
    const {asked} = await showOptions({
      waiting: [item('Vase', {kind: 'rejected', error: {kind: 'rejected', field: null, reason: 'no'}})],
    });
    fireEvent.click(row('Vase').getByRole('button', {name: 'Change it: Vase'}));
    fireEvent.input(row('Vase').getByLabelText('Title'), {target: {value: 'A better vase'}});
    fireEvent.submit(row('Vase').getByRole('form'));
    expect(asked).toContainEqual({
      name: 'outbox/edit',
      input: expect.objectContaining({id: 'id-Vase', draft: expect.objectContaining({title: 'A better vase'})}),
    });
  });

  it('keeps what is being typed when the pin goes out meanwhile, and says so', async () => {
    const {stores} = await showOptions({waiting: [item('Vase', {kind: 'queued'})], edits: ok(false)});
    fireEvent.click(row('Vase').getByRole('button', {name: 'Change it: Vase'}));
    const title = row('Vase').getByLabelText<HTMLInputElement>('Title');
    fireEvent.input(title, {target: {value: 'A better vase'}});
    const queue = {revision: '2', isPaused: false, items: [], damagedIds: []};
    await act(() => {
      stores.queue.state.value = {kind: 'listed', queue};
    });
    expect(screen.getByRole('alert').textContent).toContain('It has left meanwhile');
    expect(row('Vase').getByLabelText('Title')).toBe(title);
    expect(title.value).toBe('A better vase');
    expect(row('Vase').queryByText('Saved')).toBeNull();
    expect(row('Vase').queryByRole('button', {name: 'Save and send'})).toBeNull();
    fireEvent.click(row('Vase').getByRole('button', {name: 'Close'}));
    expect(screen.getByText('Nothing waits.')).toBeDefined();
  });

  it('keeps it, too, where it could not be written down', async () => {
    const {stores} = await showOptions({
      waiting: [item('Vase', {kind: 'queued'})],
      edits: fail({kind: 'notSaved', fault: 'full'}),
    });
    fireEvent.click(row('Vase').getByRole('button', {name: 'Change it: Vase'}));
    fireEvent.submit(row('Vase').getByRole('form'));
    await vi.waitFor(() => expect(screen.getByRole('alert').textContent).not.toBe(''));
    expect(stores.queue.edited.value?.id).toBe('id-Vase');
    expect(row('Vase').getByRole('button', {name: 'Save and send'})).toBeDefined();
  });

  it('asks where the board cannot tell', async () => {
    const {asked} = await showOptions({
      waiting: [item('Vase', {kind: 'unknown', sentAtMs: 0, listings: 2, nextLookAtMs: 0, isForUser: true})],
    });
    fireEvent.click(row('Vase').getByRole('button', {name: 'It is there'}));
    expect(asked).toContainEqual({name: 'outbox/answerDoubt', input: {id: 'id-Vase', isThere: true}});
  });

  it('turns pins to Pinterest’s form, and all to come where apps on trial may not pin', async () => {
    const {asked} = await showOptions({waiting: [item('Vase', {kind: 'rejected', error: {kind: 'trialAccess'}})]});
    fireEvent.click(row('Vase').getByRole('button', {name: 'Continue on Pinterest'}));
    expect(asked).toContainEqual({name: 'outbox/sendAsForm', input: {ids: ['id-Vase'], isForAll: true}});
  });

  it('can be paused, and rid of what cannot be read', async () => {
    const {asked} = await showOptions({waiting: [item('Vase', {kind: 'queued'})], damagedIds: ['x']});
    expect(screen.getByText(/1 record cannot be read/)).toBeDefined();
    fireEvent.click(screen.getByRole('button', {name: 'Pause all'}));
    const damaged = screen.getByText(/1 record cannot be read/).parentElement ?? document.body;
    fireEvent.click(within(damaged).getByRole('button', {name: 'Erase'}));
    expect(asked.map(({name}) => name)).toEqual(expect.arrayContaining(['outbox/pause', 'outbox/erase']));
  });

  it('shows a picture that was embedded, as long as its row is there', async () => {
    const embedded = item('Chart', {kind: 'queued'});
    const bytes = new Blob(['a picture'], {type: 'image/png'});
    const given: string[] = [];
    const revoke = vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => void given.push(address));
    await showOptions({
      waiting: [{...embedded, draft: {...embedded.draft, mediaUrl: 'data:,99123'}}],
      pictures: new Map([[embedded.id, bytes]]),
    });
    const shown = () => screen.getByText('Chart').closest('li')?.querySelector('img')?.src ?? '';
    await vi.waitFor(() => expect(shown()).toMatch(/^blob:/));
    const address = shown();
    cleanup();
    await vi.waitFor(() => expect(given).toEqual([address]));
    revoke.mockRestore();
  });
});
