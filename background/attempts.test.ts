import {describe, expect, test} from 'vitest';
import {pinId} from '../src/domain/ids';
import type {PinOutcome} from '../src/domain/pin-draft';
import type {PinError} from '../src/domain/pin-error';
import {fail, ok} from '../src/domain/result';
import type {Attempt} from '../src/storage/items';
import {createAttempts, type Settled} from './attempts';

const pinned: PinOutcome = {kind: 'pinned', pinId: pinId('7'), pinUrl: 'https://www.pinterest.com/pin/7/'};
const unknown: PinError = {kind: 'outcomeUnknown'};

/** A store that outlives the worker: a new life is a new `createAttempts` over the same records. */
const world = () => {
  const records = new Map<string, Attempt>();
  const sent: string[] = [];
  return {
    records,
    sent,
    life: () =>
      createAttempts({
        read: (id) => Promise.resolve(records.get(id) ?? null),
        write: (id, attempt) => Promise.resolve(void records.set(id, attempt)),
        remove: (id) => Promise.resolve(void records.delete(id)),
      }),
    send: (id: string, settled: Settled) => () => {
      sent.push(`${id} ${records.get(id)?.state ?? 'unwritten'}`);
      return Promise.resolve(settled);
    },
  };
};

describe('an attempt to pin', () => {
  test('is written down before it is sent', async () => {
    const {life, send, sent} = world();
    expect(await life().once('a', send('a', ok(pinned)))).toEqual(ok(pinned));
    expect(sent).toEqual(['a sending']);
  });

  test('is sent once when asked for twice at the same moment', async () => {
    const {life, send, sent} = world();
    const attempts = life();
    const both = await Promise.all([
      attempts.once('a', send('a', ok(pinned))),
      attempts.once('a', send('a', ok(pinned))),
    ]);
    expect(both).toEqual([ok(pinned), ok(pinned)]);
    expect(sent).toHaveLength(1);
  });

  test('answers its first outcome in a later life of the worker, without sending', async () => {
    const {life, send, sent} = world();
    await life().once('a', send('a', ok(pinned)));
    expect(await life().once('a', send('a', fail(unknown)))).toEqual(ok(pinned));
    expect(sent).toHaveLength(1);
  });

  test('cut short by the worker’s end is unknown, and never sent again', async () => {
    const {life, send, sent, records} = world();
    void life().once('a', () => new Promise<Settled>(() => undefined));
    await expect.poll(() => records.get('a')?.state).toBe('sending');
    const next = life();
    expect(await next.once('a', send('a', ok(pinned)))).toEqual(fail(unknown));
    expect(await next.outcomeOf('a')).toEqual(fail(unknown));
    expect(sent).toEqual([]);
  });

  test('that failed for certain may be made again under the same id', async () => {
    const {life, send, sent} = world();
    const attempts = life();
    const rejected: PinError = {kind: 'rejected', field: 'link', reason: 'no'};
    expect(await attempts.once('a', send('a', fail(rejected)))).toEqual(fail(rejected));
    expect(await attempts.outcomeOf('a')).toEqual(ok(null));
    expect(await attempts.once('a', send('a', ok(pinned)))).toEqual(ok(pinned));
    expect(sent).toHaveLength(2);
  });

  test('of unknown outcome stays unknown', async () => {
    const {life, send, sent} = world();
    const attempts = life();
    await attempts.once('a', send('a', fail(unknown)));
    expect(await attempts.once('a', send('a', ok(pinned)))).toEqual(fail(unknown));
    expect(sent).toHaveLength(1);
  });

  test('may be made anew once its pin was deleted', async () => {
    const {life, send, sent} = world();
    const attempts = life();
    await attempts.once('a', send('a', ok(pinned)));
    await attempts.forget('a');
    await attempts.once('a', send('a', ok(pinned)));
    expect(sent).toHaveLength(2);
  });
});
