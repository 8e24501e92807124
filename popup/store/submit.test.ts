import {describe, expect, it} from 'vitest';
import {boardSectionId, pinId} from '../../src/domain/ids';
import type {PinError} from '../../src/domain/pin-error';
import {ok, type Result} from '../../src/domain/result';
import {owner} from './fake-answers';
import {later, pinned, readyPopup, settled, withoutAccount} from './fake-world';
import {placeOf} from './places';
import {createPopupStore} from './popup-store';
import {board, candidate, collection} from './sample-page';

const only = (store: {readonly stage: {readonly value: unknown}}) => {
  const {kind, sending} = store.stage.value as {kind: string; sending?: {items: readonly {state: object}[]}}; // a stage
  return {kind, state: sending?.items[0]?.state};
};

describe('sending a pin', () => {
  it('writes down exactly what is shown, whose it is, and where it was found', async () => {
    const sections = () => ok([{id: boardSectionId('3'), name: 'Soups'}]);
    const {world, store} = await readyPopup({'sections/list': sections});
    store.edit('title', 'Leeks');
    store.edit('link', ' https://page.example/leeks ');
    store.choosePlace(placeOf(board('10', 'Kitchen'), {id: boardSectionId('3'), name: 'Soups'}));
    const id = store.id.value;
    await store.submit();
    expect(world.enqueued).toMatchObject([
      {
        isPrivate: false,
        items: [
          {
            sendingId: id,
            order: 0,
            createdAtMs: 1_000,
            mode: 'api',
            owner,
            draft: {
              mediaUrl: 'https://img.example/a.jpg',
              link: 'https://page.example/leeks',
              title: 'Leeks',
              description: 'Description a',
              altText: 'Alt a',
              pinId: null,
            },
            place: {boardId: '10', boardName: 'Kitchen', boardSectionId: '3', boardSectionName: 'Soups'},
            pageHost: 'page.example',
            foundIn: {tabId: 7, pageUrl: 'https://page.example/recipe'},
            state: {kind: 'queued'},
          },
        ],
      },
    ]);
    expect(only(store)).toMatchObject({kind: 'sent', state: {kind: 'done', outcome: pinned}});
    expect(world.kept.has('draft.7')).toBe(false);
  });

  it('tells the worker before it is written down, in case it is closed, and once it is', async () => {
    const written = later<Result<null, PinError>>();
    const {world, store} = await readyPopup();
    const slow = createPopupStore({...world.ports, enqueue: () => written.promise});
    await slow.open();
    slow.choose('a');
    slow.chooseBoard(board('10', 'Kitchen'));
    const sending = slow.submit();
    expect(world.inputsOf('outbox/expect')).toEqual([{}]);
    expect(world.inputsOf('outbox/nudge')).toEqual([]);
    written.settle(ok(null));
    await sending;
    expect(world.inputsOf('outbox/expect')).toEqual([{}]);
    expect(world.inputsOf('outbox/nudge')).toEqual([{}]);
    expect(store.stage.value.kind).toBe('choosing');
  });

  it('says that it is saved before the worker begins to send it', async () => {
    const [drawn, paused] = [later<void>(), later<void>()];
    const {world} = await readyPopup();
    const pause = (ms: number) => {
      // Any longer one is not for this pin's words.
      if (ms > 0) return later<void>().promise;
      paused.settle();
      return drawn.promise;
    };
    const slow = createPopupStore({...world.ports, pause});
    await slow.open();
    slow.choose('a');
    slow.chooseBoard(board('10', 'Kitchen'));
    const sending = slow.submit();
    await paused.promise;
    expect(slow.stage.value.kind).toBe('sent');
    expect(world.inputsOf('outbox/nudge')).toEqual([]);
    drawn.settle();
    await sending;
    expect(world.inputsOf('outbox/nudge')).toEqual([{}]);
  });

  it('is drawn as being saved only where that takes a while', async () => {
    const [written, passed] = [later<Result<null, PinError>>(), later<void>()];
    const pauses: number[] = [];
    const pause = (ms: number) => {
      pauses.push(ms);
      return passed.promise;
    };
    const {world} = await readyPopup();
    const slow = createPopupStore({...world.ports, pause, enqueue: () => written.promise});
    await slow.open();
    slow.choose('a');
    slow.chooseBoard(board('10', 'Kitchen'));
    const sending = slow.submit();
    expect([slow.stage.value.kind, pauses.at(-1)]).toEqual(['choosing', 100]);
    passed.settle();
    await settled();
    expect(slow.stage.value).toEqual({kind: 'saving'});
    written.settle(ok(null));
    await sending;
    expect(slow.stage.value.kind).toBe('sent');
  });

  it('is not drawn as being saved any more once it is', async () => {
    const passed = later<void>();
    const {world} = await readyPopup();
    const quick = createPopupStore({...world.ports, pause: async (ms) => (ms > 0 ? passed.promise : undefined)});
    await quick.open();
    quick.choose('a');
    quick.chooseBoard(board('10', 'Kitchen'));
    await quick.submit();
    passed.settle();
    await settled();
    expect(quick.stage.value.kind).toBe('sent');
  });

  it('says when the window is private', async () => {
    const {world, store} = await readyPopup({}, {isPrivate: true});
    await store.submit();
    expect(world.enqueued).toMatchObject([{isPrivate: true}]);
  });

  it('names neither place nor account to Pinterest’s form', async () => {
    const {world, store} = await readyPopup(withoutAccount);
    await store.submit();
    expect(world.enqueued).toMatchObject([{items: [{mode: 'handOff', place: null, owner: null}]}]);
    expect(only(store)).toMatchObject({kind: 'sent', state: {kind: 'done', outcome: {kind: 'handedOff'}}});
  });

  it('names the existing pin that the page’s author chose', async () => {
    const pictures = [candidate('a', {pinId: pinId('55')}), candidate('b')];
    const {world, store} = await readyPopup({'page/collect': () => ok(collection(pictures))});
    await store.submit();
    expect(world.enqueued).toMatchObject([{items: [{draft: {pinId: '55'}}]}]);
  });

  it('cannot be sent twice, and cannot be changed meanwhile', async () => {
    const {store, ids} = await readyPopup();
    const first = store.submit();
    await store.submit();
    store.edit('title', 'Too late');
    store.choose('b');
    expect(store.form.words.value.title).toBe('Title a');
    expect(store.pictures.chosen.value?.candidate.id).toBe('a');
    await first;
    await store.submit();
    expect(ids().length).toBe(1);
  });

  it('sends nothing while something is missing', async () => {
    const {store, ids} = await readyPopup();
    store.edit('title', 'x'.repeat(101));
    await store.submit();
    expect(ids()).toEqual([]);
    expect(store.stage.value).toEqual({kind: 'choosing'});
  });
});
