import {describe, expect, it} from 'vitest';
import type {OutboxState} from '../../src/domain/outbox-item';
import type {Sending} from '../../src/domain/sending';
import {pinned, readyPopup, settled} from './fake-world';

const done: OutboxState = {kind: 'done', outcome: pinned, doneAtMs: 1_000};

/** A popup that has just sent a pin, which the worker makes this of. */
const sentPopup = async (state: OutboxState = done) => {
  const {world, store} = await readyPopup({}, {becomes: () => state});
  const submitting = store.submit();
  if (state.kind === 'done') await submitting;
  const items = () => (store.stage.value as {sending: Sending}).sending.items; // it is `sent`, or the test fails
  return {world, store, items};
};

describe('undo', () => {
  it('is offered for ten seconds after the pin was made, and counts them down', async () => {
    const {world, store} = await sentPopup();
    expect(store.undoSeconds.value).toBe(10);
    world.pass(1_000);
    expect(store.undoSeconds.value).toBe(9);
    expect(store.isUndoOpen.value).toBe(true);
    world.pass(9_000);
    expect(store.isUndoOpen.value).toBe(false);
  });

  it('deletes nothing once its time is over', async () => {
    const {world, store, items} = await sentPopup();
    world.pass(10_000);
    await store.undo(items());
    expect(world.inputsOf('pins/delete')).toEqual([]);
  });

  it('is not offered anew by a popup that opens later', async () => {
    const {store} = await sentPopup({...done, doneAtMs: -60_000});
    expect(store.isUndoOpen.value).toBe(false);
  });

  it('gives ten seconds at most, should the clock have been put back', async () => {
    const {store} = await sentPopup({...done, doneAtMs: 3_600_000});
    expect(store.undoSeconds.value).toBe(10);
  });

  it('that failed can be tried again after its time', async () => {
    const {world, store} = await readyPopup({'pins/delete': () => ({ok: false, error: {kind: 'offline'}})});
    await store.submit();
    const {sending} = store.stage.value as {sending: Sending}; // it is `sent`, or the next line fails
    await store.undo(sending.items);
    world.pass(60_000);
    await store.undo(sending.items);
    expect(world.inputsOf('pins/delete')).toHaveLength(2);
  });

  it.each<OutboxState>([
    {kind: 'sending', sentAtMs: 0},
    {kind: 'unknown', sentAtMs: 0, listings: 0, nextLookAtMs: 0, isForUser: false},
  ])('takes back a pin that is $kind, without a clock', async (state) => {
    const {world, store, items} = await sentPopup(state);
    await settled();
    expect(store.undoSeconds.value).toBe(Infinity);
    void store.undo(items());
    await settled();
    expect(world.inputsOf('outbox/cancel')).toEqual([{ids: items().map(({id}) => id)}]);
  });
});
