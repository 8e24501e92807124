import {describe, expect, it} from 'vitest';
import type {PinError} from '../../src/domain/pin-error';
import {fail, ok} from '../../src/domain/result';
import {type Answers, failing, fakeWorld, pinned, readyPopup} from './fake-world';
import {createPopupStore} from './popup-store';

/** A worker that fails with these errors in turn, then pins. */
const failingFirst = (...errors: PinError[]): Answers => ({
  'pins/create': () => {
    const error = errors.shift();
    return error === undefined ? ok(pinned) : fail(error);
  },
});

describe('a pin that failed', () => {
  it('keeps everything in the form', async () => {
    const {store} = await readyPopup(failingFirst({kind: 'offline'}));
    store.edit('title', 'Leeks');
    await store.submit();
    expect(store.stage.value).toEqual({kind: 'failed', error: {kind: 'offline'}});
    expect(store.form.words.value.title).toBe('Leeks');
    expect(store.places.place.value?.boardName).toBe('Kitchen');
    expect(store.pictures.chosen.value?.candidate.id).toBe('a');
  });

  it('goes out under a new id after a definite failure', async () => {
    const {store, ids} = await readyPopup(failingFirst({kind: 'rejected', field: 'link', reason: 'no'}));
    await store.submit();
    await store.submit();
    expect(new Set(ids()).size).toBe(2);
    expect(store.stage.value.kind).toBe('saved');
  });

  it('drops the words of a refusal when the form is changed', async () => {
    const {store} = await readyPopup(failingFirst({kind: 'rejected', field: 'link', reason: 'no'}));
    await store.submit();
    store.edit('link', 'https://page.example/other');
    expect(store.stage.value).toEqual({kind: 'choosing'});
  });

  it('goes to Pinterest’s form in one step when apps on trial may not pin', async () => {
    const {world, store} = await readyPopup(failingFirst({kind: 'trialAccess'}));
    await store.submit();
    await store.turnToForm();
    expect(world.inputsOf('pins/create')).toMatchObject([
      {mode: 'api', draft: {mediaUrl: 'https://img.example/a.jpg'}},
      {mode: 'handOff', place: null, draft: {mediaUrl: 'https://img.example/a.jpg'}},
    ]);
  });

  it('only turns to the form while no picture is chosen', async () => {
    const world = fakeWorld({'boards/list': failing({kind: 'signedOut'})});
    const store = createPopupStore(world.ports);
    await store.open();
    await store.turnToForm();
    expect(store.mode.value).toBe('handOff');
    expect(store.blocker.value).toEqual({kind: 'picture'});
    expect(world.inputsOf('pins/create')).toEqual([]);
  });
});

describe('a pin of which no answer came', () => {
  it('is asked for again under the same id, whatever is edited meanwhile', async () => {
    const {store, ids} = await readyPopup(failingFirst({kind: 'outcomeUnknown'}));
    await store.submit();
    store.edit('title', 'Changed');
    expect(store.stage.value.kind).toBe('failed');
    await store.submit();
    expect(new Set(ids()).size).toBe(1);
  });

  it('is sent anew only when the user, having looked, says so', async () => {
    const {store, ids} = await readyPopup(failingFirst({kind: 'outcomeUnknown'}));
    await store.submit();
    await store.submitAnew();
    expect(new Set(ids()).size).toBe(2);
    expect(store.stage.value.kind).toBe('saved');
  });

  it('does not bind another picture', async () => {
    const {store, ids} = await readyPopup(failingFirst({kind: 'outcomeUnknown'}));
    await store.submit();
    store.choose('b');
    expect(store.stage.value).toEqual({kind: 'choosing'});
    await store.submit();
    expect(new Set(ids()).size).toBe(2);
  });

  it('is not handed to Pinterest’s form, where it would be pinned a second time', async () => {
    const {world, store} = await readyPopup(failingFirst({kind: 'outcomeUnknown'}));
    await store.submit();
    await store.turnToForm();
    expect(world.inputsOf('pins/create').length).toBe(1);
  });
});
