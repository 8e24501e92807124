import {describe, expect, test} from 'vitest';
import type {PinError} from '../src/domain/pin-error';
import {fail, ok} from '../src/domain/result';
import {outgoing, pinned, sendingWorld, standings} from './sending-world';

const abc = ['a', 'b', 'c'].map((id) => outgoing(id));

describe('many pins', () => {
  test('are written down before the first is sent, then go one after another', async () => {
    const {life, sent, answer, records} = sendingWorld();
    expect(standings(await life().start('s', abc, false))).toEqual({a: 'waiting', b: 'waiting', c: 'waiting'});
    await answer('a', ok(pinned));
    await expect.poll(() => sent).toEqual(['a', 'b']);
    await answer('b', ok(pinned));
    await answer('c', ok(pinned));
    expect(standings(records.get('s'))).toEqual({a: 'done', b: 'done', c: 'done'});
  });

  test('asked for twice are sent once', async () => {
    const {life, sent, answer} = sendingWorld();
    const sendings = life();
    await sendings.start('s', abc, false);
    await sendings.start('s', [outgoing('x')], false);
    for (const id of ['a', 'b', 'c']) await answer(id, ok(pinned));
    expect(sent).toEqual(['a', 'b', 'c']);
  });

  test('go on behind one that is refused', async () => {
    const {life, answer, records} = sendingWorld();
    await life().start('s', abc, false);
    await answer('a', ok(pinned));
    await answer('b', fail({kind: 'rejected', field: 'link', reason: 'no'}));
    await answer('c', ok(pinned));
    expect(standings(records.get('s'))).toEqual({a: 'done', b: 'failed', c: 'done'});
  });

  test.each<PinError>([
    {kind: 'signedOut'},
    {kind: 'trialAccess'},
    {kind: 'spamBlock'},
    {kind: 'offline'},
    {kind: 'rateLimited', retryAfterMs: 60_000},
  ])('stop at what would fail all of them: $kind', async (error) => {
    const {life, sent, answer, records} = sendingWorld();
    await life().start('s', abc, false);
    await answer('a', fail(error));
    await expect
      .poll(() => records.get('s')?.pins.map(({standing}) => standing))
      .toEqual(abc.map(() => ({kind: 'failed', error})));
    expect(sent).toEqual(['a']);
  });

  test('go on in the worker’s next life; the one cut short is asked for under its own id', async () => {
    const {life, sent, answer, records} = sendingWorld();
    await life().start('s', abc, false);
    await answer('a', ok(pinned));
    await expect.poll(() => sent).toEqual(['a', 'b']);
    await life().resume();
    await expect.poll(() => sent).toEqual(['a', 'b', 'b']);
    await answer('b', fail({kind: 'outcomeUnknown'}));
    await answer('c', ok(pinned));
    expect(standings(records.get('s'))).toEqual({a: 'done', b: 'failed', c: 'done'});
  });

  test('can be stopped: what is under way is finished', async () => {
    const {life, sent, answer, records} = sendingWorld();
    const sendings = life();
    await sendings.start('s', abc, false);
    await expect.poll(() => sent).toEqual(['a']);
    await sendings.stop('s');
    await answer('a', ok(pinned));
    expect(standings(records.get('s'))).toEqual({a: 'done', b: 'stopped', c: 'stopped'});
    expect(sent).toEqual(['a']);
  });

  test('are followed: news comes when there is some, and at once when all are settled', async () => {
    const {life, answer} = sendingWorld();
    const sendings = life();
    const begun = await sendings.start('s', [outgoing('a')], false);
    const first = await sendings.follow('s', begun.revision);
    expect(standings(first)).toEqual({a: 'sending'});
    const next = sendings.follow('s', first?.revision ?? 0);
    await answer('a', ok(pinned));
    expect(standings(await next)).toEqual({a: 'done'});
    expect(standings(await sendings.follow('s', 99))).toEqual({a: 'done'});
    expect(await sendings.follow('unknown', 0)).toBeNull();
  });
});
