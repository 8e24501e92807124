import {describe, expect, test} from 'vitest';
import type {PinError} from '../src/domain/pin-error';
import {fail, ok} from '../src/domain/result';
import {opened, outgoing, pinned, sendingWorld, standings} from './sending-world';

const forms = ['a', 'b', 'c'].map((id) => outgoing(id, 'handOff'));

describe('pins that failed', () => {
  const failedOne = async (error: PinError) => {
    const the = sendingWorld();
    const sendings = the.life();
    await sendings.start('s', [outgoing('a'), outgoing('b')], false);
    await the.answer('a', fail(error));
    await the.answer('b', ok(pinned));
    return {...the, sendings};
  };

  test('are sent again alone, by another way if it is asked for', async () => {
    const {sendings, sent, answer, records, forgotten} = await failedOne({kind: 'rejected', field: null, reason: 'no'});
    await sendings.retry('s', ['a', 'b'], 'handOff');
    await answer('a', opened(5));
    expect(sent).toEqual(['a', 'b', 'a']);
    expect(records.get('s')?.pins.map(({mode}) => mode)).toEqual(['handOff', 'api']);
    expect(forgotten).toEqual([]);
  });

  test('of unknown outcome are freed first, once, however often it is asked for', async () => {
    const {sendings, sent, answer, forgotten} = await failedOne({kind: 'outcomeUnknown'});
    await Promise.all([sendings.retry('s', ['a'], null), sendings.retry('s', ['a'], null)]);
    await answer('a', ok(pinned));
    expect(sent).toEqual(['a', 'b', 'a']);
    expect(forgotten).toEqual(['a']);
  });
});

describe('many pins on Pinterest’s form', () => {
  test('open one window at a time: the next when the last is closed', async () => {
    const {life, sent, answer, open, records} = sendingWorld();
    const sendings = life();
    await sendings.start('s', forms, false);
    open.add(1);
    await answer('a', opened(1));
    expect(standings(await sendings.follow('s', 0))).toEqual({a: 'done', b: 'waiting', c: 'waiting'});
    await sendings.windowClosed(99);
    expect(sent).toEqual(['a']);
    open.add(2);
    await sendings.windowClosed(1);
    await answer('b', opened(2));
    await sendings.stop('s');
    await sendings.windowClosed(2);
    expect(standings(records.get('s'))).toEqual({a: 'done', b: 'done', c: 'stopped'});
    expect(sent).toEqual(['a', 'b']);
  });

  test('go on when the window was closed while nobody listened, the worker’s end included', async () => {
    const {life, sent, answer, open} = sendingWorld();
    await life().start('s', forms, false);
    open.add(1);
    await answer('a', opened(1));
    open.delete(1);
    await life().resume();
    await answer('b', opened(2));
    await answer('c', opened(3));
    expect(sent).toEqual(['a', 'b', 'c']);
  });
});
