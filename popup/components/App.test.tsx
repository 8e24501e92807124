// @vitest-environment happy-dom
import '../../src/ui/stand-in-browser';
import {cleanup, fireEvent, screen, waitFor} from '@testing-library/preact';
import {afterEach, describe, expect, it} from 'vitest';
import {boardId, boardSectionId} from '../../src/domain/ids';
import type {OutboxState} from '../../src/domain/outbox-item';
import {ok} from '../../src/domain/result';
import type {Sending} from '../../src/domain/sending';
import {later, pinned, refused, withoutAccount} from '../store/fake-world';
import {candidate, collection} from '../store/sample-page';
import {showApp} from './show-app';

afterEach(cleanup);

const place = {
  boardId: boardId('10'),
  boardName: 'Kitchen',
  boardSectionId: boardSectionId('3'),
  boardSectionName: 'Soups',
};

const sections = () => ok([{id: boardSectionId('3'), name: 'Soups'}]);

/** The popup with a picture chosen and the last board in place. */
const ready = async (answers: Parameters<typeof showApp>[0] = {}, more: Parameters<typeof showApp>[1] = {}) => {
  const kept = new Map([['history.lastPlace', place]]);
  const app = await showApp({'sections/list': sections, ...answers}, {kept, ...more});
  fireEvent.click(app.tiles()[0] ?? document.body);
  return app;
};

const submit = (name: string) => fireEvent.submit(screen.getByRole('textbox', {name}).closest('form') ?? document.body);
const status = () => screen.getByRole('status').textContent;

describe('the popup', () => {
  it('says how it will pin, before anything is pressed', async () => {
    const {primary} = await ready();
    expect(screen.getByText('Pinning as @you')).toBeDefined();
    expect(primary().textContent).toContain('Pin image');
    cleanup();
    const {primary: handOff} = await showApp(withoutAccount);
    expect(screen.getByText('On Pinterest’s form')).toBeDefined();
    expect(handOff().textContent).toContain('Continue on Pinterest');
  });

  it('tells what became of the pin, with the pin, undo and another', async () => {
    const {store} = await ready();
    submit('Title');
    await screen.findByText('Pinned to Kitchen › Soups');
    expect(status()).toContain('Pinned to Kitchen › Soups');
    expect(screen.getByRole('link', {name: /See the pin/}).getAttribute('href')).toBe(
      'https://www.pinterest.com/pin/500/',
    );
    fireEvent.click(screen.getByRole('button', {name: 'Undo'}));
    await screen.findByText('Undone: the pin is deleted');
    fireEvent.click(screen.getByRole('button', {name: 'Pin another from this page'}));
    expect(store.stage.value.kind).toBe('choosing');
    expect(await screen.findByRole('option', {name: 'Alt a, 1000 × 1500 · JPEG'})).toBeDefined();
  });

  it('keeps the focus when the time to undo is up', async () => {
    const becomes = (): OutboxState => ({kind: 'done', outcome: pinned, doneAtMs: 1_000});
    const {world} = await ready({}, {becomes});
    submit('Title');
    const undo = await screen.findByRole('button', {name: 'Undo'});
    undo.focus();
    world.pass(10_000);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('status')));
    expect(screen.queryByRole('button', {name: 'Undo'})).toBeNull();
  });

  it('tells that Pinterest’s form is open, with a way to open it again', async () => {
    await ready(withoutAccount);
    submit('Link');
    await screen.findByText(/Choose the board there and save/);
    expect(screen.getByRole('link', {name: /Open the form again/})).toBeDefined();
    expect(screen.queryByRole('button', {name: 'Undo'})).toBeNull();
  });

  it('says that a pin is saved, then that it is checked, and what it has become', async () => {
    const {world} = await ready({
      'outbox/follow': () => {
        return answers.shift()?.promise ?? new Promise(() => {});
      },
    });
    type Followed = ReturnType<typeof ok<Sending>>;
    const answers = [later<Followed>(), later<Followed>()];
    const [first, second] = answers;
    const sendingIn = (state: OutboxState) => {
      const items = (world.enqueued[0]?.items ?? []).map((item) => ({...item, state}));
      return ok({id: items[0]?.sendingId ?? '', revision: state.kind, hold: null, items});
    };
    submit('Title');
    await screen.findByText('Saved');
    expect(status()).toContain('It goes out by itself');
    first?.settle(sendingIn({kind: 'unknown', sentAtMs: 0, listings: 0, nextLookAtMs: 0, isForUser: false}));
    await screen.findByText('Checking');
    expect(status()).toContain('nothing is pinned twice');
    second?.settle(sendingIn({kind: 'done', outcome: pinned, doneAtMs: 0}));
    await screen.findByText(/Pinned to/);
  });

  it('says why a pin waits, and when it is tried again', async () => {
    await ready({}, {becomes: () => ({kind: 'waiting', retryAtMs: Date.now() + 60_000, error: {kind: 'offline'}})});
    submit('Title');
    await screen.findByText(/You are offline/);
    expect(status()).toMatch(/Saved.*Next try by itself/);
    expect(screen.getByRole('button', {name: 'Undo'})).toBeDefined();
  });

  it('says of a busy Pinterest when the pin is tried again, and not to try it in so many minutes', async () => {
    const error = {kind: 'rateLimited', retryAfterMs: 90_000} as const;
    await ready({}, {becomes: () => ({kind: 'waiting', retryAtMs: Date.now() + 90_000, error})});
    submit('Title');
    await screen.findByText('Pinterest takes no more requests for the moment.');
    expect(status()).toMatch(/Next try by itself/);
  });

  it('asks where the board cannot tell: it is there, or send it again', async () => {
    const {world} = await ready(
      {},
      {becomes: () => ({kind: 'unknown', sentAtMs: 0, listings: 2, nextLookAtMs: 0, isForUser: true})},
    );
    submit('Title');
    fireEvent.click(await screen.findByRole('button', {name: 'It is there'}));
    expect(screen.getByRole('button', {name: /pin it again/})).toBeDefined();
    expect(world.inputsOf('outbox/answerDoubt')).toMatchObject([{isThere: true}]);
  });

  it('pins by Ctrl+Enter and Cmd+Enter in the description, where Enter makes a line', async () => {
    const {world} = await ready();
    const description = screen.getByRole('textbox', {name: 'Description'});
    fireEvent.keyDown(description, {key: 'Enter'});
    expect(world.enqueued).toEqual([]);
    fireEvent.keyDown(description, {key: 'Enter', metaKey: true});
    expect(world.enqueued.length).toBe(1);
  });

  it('leads to what is missing instead of pinning', async () => {
    const {focusedName, tiles} = await showApp();
    fireEvent.click(tiles()[0] ?? document.body);
    submit('Title');
    expect(focusedName()).toBe('board');
  });

  it('puts the focus on the field that Pinterest refused', async () => {
    const {focusedName} = await ready(
      {},
      {becomes: () => refused({kind: 'rejected', field: 'link', reason: 'Not allowed'})},
    );
    submit('Title');
    await screen.findByText('Not accepted: Not allowed');
    expect(focusedName()).toBe('link');
  });

  it('steps back by Escape: from the words to the pictures, then out', async () => {
    const {focusedName, told} = await ready();
    screen.getByRole('textbox', {name: 'Title'}).focus();
    fireEvent.keyDown(document.activeElement ?? document.body, {key: 'Escape'});
    expect(focusedName()).toBe('Alt a, 1000 × 1500 · JPEG');
    expect(told.closed).toBe(0);
    fireEvent.keyDown(document.activeElement ?? document.body, {key: 'Escape'});
    expect(told.closed).toBe(1);
  });

  it('goes straight to the board when there is one picture only', async () => {
    const {focusedName, chosenName} = await showApp({'page/collect': () => ok(collection([candidate('a')]))});
    expect(chosenName()).toBe('Alt a, 1000 × 1500 · JPEG');
    expect(focusedName()).toBe('board');
  });

  it('says which pictures were left out, and why', async () => {
    const rejected = (['small', 'small', 'nopin'] as const).map((reason) => ({
      url: 'https://img.example/i.png',
      kind: 'image' as const,
      width: 16,
      height: 16,
      source: 'src' as const,
      reason,
      isTarget: false,
    }));
    await showApp({'page/collect': () => ok(collection([candidate('a'), candidate('b')], {rejected}))});
    expect(screen.getByText(/2 images/)).toBeDefined();
    fireEvent.click(screen.getByRole('button', {name: '3 left out'}));
    const dialog = screen.getByRole('dialog', {name: 'Left out, and why'});
    expect(dialog.textContent).toContain('Under 90 pixels on a side, or under 120 on both. 2');
    expect(dialog.textContent).toContain('Its author asks not to pin it. 1');
  });
});
