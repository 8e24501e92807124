import {describe, expect, it} from 'vitest';
import {fail} from '../../src/domain/result';
import {fakeWorld, pinned, readyPopup, refused} from './fake-world';
import {createPopupStore} from './popup-store';
import {board} from './sample-page';

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

  it.each([
    ['full', {kind: 'notSaved', fault: 'full'}],
    ['failed', {kind: 'outcomeUnknown'}],
  ] as const)('is not when the worker could not write it either (%s)', async (fault, error) => {
    const world = fakeWorld({}, {isPrivate: true});
    const store = createPopupStore({...world.ports, enqueue: async () => fail(error)});
    await store.open();
    store.choose('a');
    store.chooseBoard(board('10', 'Kitchen'));
    await store.submit();
    expect(store.stage.value).toEqual({kind: 'failed', error: {kind: 'notSaved', fault}});
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
