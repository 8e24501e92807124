import {describe, expect, it} from 'vitest';
import {boardSectionId, pinId} from '../../src/domain/ids';
import {ok} from '../../src/domain/result';
import {fakeWorld, later, owner, pinned, readyPopup, refused, settled, withoutAccount} from './fake-world';
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
    const written = later<void>();
    const {world, store} = await readyPopup();
    const slow = createPopupStore({...world.ports, enqueue: () => written.promise});
    await slow.open();
    slow.choose('a');
    slow.chooseBoard(board('10', 'Kitchen'));
    const sending = slow.submit();
    expect(world.inputsOf('outbox/nudge')).toEqual([{}]);
    written.settle();
    await sending;
    expect(world.inputsOf('outbox/nudge')).toEqual([{}, {}]);
    expect(store.stage.value.kind).toBe('choosing');
  });

  it('is drawn as being saved only where that takes a while', async () => {
    const [written, passed] = [later<void>(), later<void>()];
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
    written.settle();
    await sending;
    expect(slow.stage.value.kind).toBe('sent');
  });

  it('is not drawn as being saved any more once it is', async () => {
    const passed = later<void>();
    const {world} = await readyPopup();
    const quick = createPopupStore({...world.ports, pause: () => passed.promise});
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

describe('a pin that could not be written down', () => {
  it.each([
    ['full', new DOMException('no room', 'QuotaExceededError')],
    ['newer', new DOMException('a later version', 'VersionError')],
    ['failed', new Error('disk')],
  ])('is never said to be saved, says why (%s), and stays in the form', async (fault, failure) => {
    const world = fakeWorld();
    const store = createPopupStore({...world.ports, enqueue: () => Promise.reject(failure)});
    await store.open();
    store.choose('a');
    store.chooseBoard(board('10', 'Kitchen'));
    store.edit('title', 'Leeks');
    const id = store.id.value;
    await store.submit();
    expect(store.stage.value).toEqual({kind: 'failed', error: {kind: 'notSaved', fault}});
    expect(store.form.words.value.title).toBe('Leeks');
    expect(store.id.value).toBe(id);
  });
});

describe('a pin that was refused', () => {
  it('goes back to its form with everything that was written', async () => {
    const {store} = await readyPopup({}, {becomes: () => refused({kind: 'missingScope', message: 'no'})});
    store.edit('title', 'Leeks');
    await store.submit();
    expect(store.stage.value).toEqual({kind: 'failed', error: {kind: 'missingScope', message: 'no'}});
    expect(store.form.words.value.title).toBe('Leeks');
    expect(store.places.place.value?.boardName).toBe('Kitchen');
  });

  it('drops the words of a refusal when the form is changed, and is sent anew in its own place', async () => {
    const states = [refused({kind: 'rejected', field: 'link', reason: 'no'})];
    const {world, store, ids} = await readyPopup(
      {},
      {becomes: () => states.shift() ?? {kind: 'done', outcome: pinned, doneAtMs: 0}},
    );
    await store.submit();
    store.edit('link', 'https://page.example/other');
    expect(store.stage.value).toEqual({kind: 'choosing'});
    await store.submit();
    expect(new Set(ids()).size).toBe(1);
    expect(store.stage.value).toMatchObject({kind: 'sent', sending: {items: [{state: {kind: 'done'}}]}});
    expect(world.enqueued).toHaveLength(2);
  });

  it('goes to Pinterest’s form in one step when apps on trial may not pin, and so does every pin to come', async () => {
    const becomes = ({mode}: {mode: string}) =>
      mode === 'api'
        ? refused({kind: 'trialAccess'})
        : ({kind: 'done', outcome: {kind: 'handedOff', formUrl: 'https://www.pinterest.com/'}, doneAtMs: 0} as const);
    const {world, store} = await readyPopup({}, {becomes});
    await store.submit();
    await store.turnToForm();
    expect(world.enqueued).toMatchObject([
      {items: [{mode: 'api', draft: {mediaUrl: 'https://img.example/a.jpg'}}]},
      {items: [{mode: 'handOff', place: null, draft: {mediaUrl: 'https://img.example/a.jpg'}}]},
    ]);
    expect(world.kept.get('settings.prefersHandOff')).toBe(true);
  });

  it('only turns to the form while no picture is chosen', async () => {
    const world = fakeWorld({'boards/list': () => ({ok: false, error: {kind: 'signedOut'}})});
    const store = createPopupStore(world.ports);
    await store.open();
    await store.turnToForm();
    expect(store.mode.value).toBe('handOff');
    expect(store.blocker.value).toEqual({kind: 'picture'});
    expect(world.enqueued).toEqual([]);
    expect(world.kept.has('settings.prefersHandOff')).toBe(false);
  });
});
