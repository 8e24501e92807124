import {describe, expect, test} from 'vitest';
import {waitUntil} from './wait-until';

describe('waitUntil', () => {
  test('returns the first answer that is one', async () => {
    const answers = [null, undefined, false, 0];
    await expect(waitUntil(() => answers.shift(), {what: 'an answer'})).resolves.toBe(0);
  });

  test('bears a question that throws at first', async () => {
    let asked = 0;
    const ask = () => {
      if (++asked < 3) throw new Error('not there yet');
      return asked;
    };
    await expect(waitUntil(ask, {what: 'it is there'})).resolves.toBe(3);
  });

  test('says what never came, and why', async () => {
    const ask = () => {
      throw new Error('no such element');
    };
    await expect(waitUntil(ask, {what: 'the popup is open', deadlineMs: 30})).rejects.toMatchObject({
      message: 'Not within 30 ms: the popup is open',
      cause: {message: 'no such element'},
    });
  });
});
