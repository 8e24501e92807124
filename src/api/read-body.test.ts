import {describe, expect, test} from 'vitest';
import {BodyTooLarge, readBody} from './read-body';

const CROWN = new TextEncoder().encode('👑');

/** A reply in these pieces, and whether its reader gave it up. */
const replyOf = (...pieces: readonly Uint8Array<ArrayBuffer>[]) => {
  const seen = {isCancelled: false};
  const left = [...pieces];
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => {
      const piece = left.shift();
      if (piece === undefined) controller.close();
      else controller.enqueue(piece);
    },
    cancel: () => {
      seen.isCancelled = true;
    },
  });
  return {response: new Response(body), seen};
};

describe('a reply’s text', () => {
  test('is empty where there is no body', async () => {
    expect(await readBody(new Response(null), 1)).toBe('');
  });

  test('is read to the bound, and to the byte', async () => {
    expect(await readBody(replyOf(CROWN).response, 4)).toBe('👑');
  });

  test('is read no further, and the connection is given up', async () => {
    const {response, seen} = replyOf(CROWN, CROWN, CROWN);
    const problem: unknown = await readBody(response, 7).catch((thrown: unknown) => thrown);
    expect(problem).toBeInstanceOf(BodyTooLarge);
    expect(problem).toMatchObject({name: 'BodyTooLarge', message: 'more than 7 bytes'});
    expect(seen.isCancelled).toBe(true);
  });

  test('is whole where a letter lies in two pieces', async () => {
    expect(await readBody(replyOf(CROWN.slice(0, 2), CROWN.slice(2)).response, 9)).toBe('👑');
  });

  test('shows where a letter was cut off at its end', async () => {
    expect(await readBody(replyOf(CROWN.slice(0, 2)).response, 9)).toBe('\ufffd');
  });
});
