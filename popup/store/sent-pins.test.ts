import {describe, expect, it} from 'vitest';
import type {OutboxState} from '../../src/domain/outbox-item';
import type {PinError} from '../../src/domain/pin-error';
import type {Sending} from '../../src/domain/sending';
import type {Answers} from './fake-answers';
import {failing, pinned, readyPopup, refused} from './fake-world';

const done: OutboxState = {kind: 'done', outcome: pinned, doneAtMs: 0};
const queued: OutboxState = {kind: 'queued'};
const refusal = refused({kind: 'rejected', field: 'link', reason: 'no'});

/** A popup with two pictures, of which the worker makes these states. */
const readyWithTwo = async (states: readonly OutboxState[] = [], answers: Answers = {}) => {
  const {world, store} = await readyPopup(answers, {becomes: ({order}) => states[order] ?? done});
  store.pictures.selectOnly(['b', 'a']);
  const items = () => (store.stage.value as {sending?: Sending}).sending?.items ?? []; // a stage, of whatever kind
  return {world, store, items, states: () => items().map(({state}) => state.kind)};
};

describe('after a pin', () => {
  it('another from the same page starts with the same board and a new id', async () => {
    const {store, ids} = await readyPopup();
    await store.submit();
    store.startAnew();
    expect(store.stage.value).toEqual({kind: 'choosing'});
    expect(store.pictures.chosen.value).toBeNull();
    expect(store.form.words.value.title).toBe('');
    expect(store.pinned.value).toEqual(new Set(['https://img.example/a.jpg']));
    store.choose('b');
    await store.submit();
    expect(new Set(ids()).size).toBe(2);
    expect(store.stage.value).toMatchObject({sending: {items: [{place: {boardName: 'Kitchen'}}]}});
  });

  it('undo deletes that pin, and one that is gone already counts as undone', async () => {
    const gone: PinError = {kind: 'notFound', what: 'pin'};
    for (const answers of [{}, {'pins/delete': failing(gone)}]) {
      const {world, store} = await readyPopup(answers);
      await store.submit();
      const {sending} = store.stage.value as {sending: Sending}; // it is `sent`, or the next line fails
      await store.undo(sending.items);
      expect(world.inputsOf('pins/delete')).toEqual([{pinId: '500'}]);
      expect(store.stage.value).toMatchObject({undos: new Map(sending.items.map(({id}) => [id, {kind: 'undone'}]))});
    }
  });

  it('an undo that failed says why and can be tried again', async () => {
    const {store} = await readyPopup({'pins/delete': failing({kind: 'offline'})});
    await store.submit();
    const {sending} = store.stage.value as {sending: Sending}; // it is `sent`, or the next line fails
    await store.undo(sending.items);
    expect(store.stage.value).toMatchObject({
      undos: new Map(sending.items.map(({id}) => [id, {kind: 'failed', error: {kind: 'offline'}}])),
    });
  });

  it('undo takes back one that has not left yet', async () => {
    const {world, store} = await readyPopup(
      {
        'outbox/follow': ({seen}) =>
          seen === '' ? {ok: true, value: null} : {ok: false, error: {kind: 'outcomeUnknown'}},
      },
      {becomes: () => queued},
    );
    await store.submit();
    const {sending} = store.stage.value as {sending: Sending}; // it is `sent`, or the next line fails
    await store.undo(sending.items);
    expect(world.inputsOf('outbox/cancel')).toEqual([{ids: sending.items.map(({id}) => id)}]);
    expect(world.inputsOf('pins/delete')).toEqual([]);
  });
});

describe('several pictures', () => {
  it('are written down together, in the order of their selection, each under an id of its own', async () => {
    const {world, store, states} = await readyWithTwo();
    store.edit('title', 'Second', 'a');
    await Promise.all([store.submit(), store.submit()]);
    const [form, ...more] = world.enqueued;
    expect(more).toEqual([]);
    expect(form?.items).toMatchObject([
      {order: 0, place: {boardName: 'Kitchen'}, draft: {title: 'Title b', mediaUrl: 'https://img.example/b.jpg'}},
      {order: 1, place: {boardName: 'Kitchen'}, draft: {title: 'Second', mediaUrl: 'https://img.example/a.jpg'}},
    ]);
    expect(new Set(form?.items.map(({id}) => id)).size).toBe(2);
    expect(states()).toEqual(['done', 'done']);
    expect(world.kept.has('draft.7')).toBe(false);
  });

  it('leave as one carousel when that is wanted', async () => {
    const {world, store} = await readyWithTwo();
    store.setCarousel(true);
    await store.submit();
    expect(world.enqueued[0]?.items).toMatchObject([
      {
        draft: {
          title: 'Title b',
          carousel: [{title: 'Title b'}, {title: 'Title a', mediaUrl: 'https://img.example/a.jpg'}],
        },
      },
    ]);
  });

  it('that were refused stay in the form, and in the draft, with what was written', async () => {
    const {world, store} = await readyWithTwo([done, refusal]);
    store.edit('link', 'https://mine.example/', 'a');
    await store.submit();
    expect(store.rows.value).toMatchObject([{picture: {candidate: {id: 'a'}}, words: {link: 'https://mine.example/'}}]);
    expect(world.kept.get('draft.7')).toMatchObject({rows: [{isSelected: true, typed: ['link']}]});
    store.backToForm();
    expect(store.stage.value).toEqual({kind: 'choosing'});
  });

  it('that were refused are sent anew in their own place, and none that stands is made twice', async () => {
    const {world, store, states} = await readyWithTwo([done, refusal]);
    await store.submit();
    store.backToForm();
    await store.submit();
    expect(world.enqueued[1]?.items).toHaveLength(1);
    expect(new Set(world.enqueued.map(({items}) => items[0]?.sendingId)).size).toBe(1);
    expect(states()).toEqual(['done', 'done']);
  });

  it('that were refused are tried again alone', async () => {
    const {world, store, items, states} = await readyWithTwo([done, refusal]);
    await store.submit();
    const ids = items()
      .map(({id}) => id)
      .slice(1);
    for (const id of ids) world.setState(id, done);
    await store.retry(ids);
    expect(world.inputsOf('outbox/retry')).toEqual([{ids}]);
    expect(states()).toEqual(['done', 'done']);
  });

  it('on their way are shown again to a popup that opens later, and go on without any', async () => {
    const {world, store} = await readyWithTwo([queued, done], {
      'outbox/nudge': failing({kind: 'outcomeUnknown'}),
      'outbox/follow': failing({kind: 'outcomeUnknown'}),
    });
    await store.submit();
    expect(world.kept.get('draft.7')).toMatchObject({isSent: true, id: store.id.value});
    expect(store.stage.value).toMatchObject({sending: {items: [{state: queued}, {state: queued}]}});
  });

  it('of which the board cannot tell ask their user', async () => {
    const asking: OutboxState = {kind: 'unknown', sentAtMs: 0, listings: 2, nextLookAtMs: 0, isForUser: true};
    const {world, store, items} = await readyWithTwo([done, asking]);
    await store.submit();
    const [, asked] = items();
    await store.answerDoubt(asked?.id ?? '', true);
    expect(world.inputsOf('outbox/answerDoubt')).toEqual([{id: asked?.id, isThere: true}]);
  });
});
