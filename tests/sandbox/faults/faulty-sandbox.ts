import {afterEach, beforeAll, beforeEach} from 'vitest';
import {type Sandbox, startSandbox} from '../start-sandbox';
import {type Client, clientOf} from '../testing/client';
import {base64Source, jpegPicture} from '../testing/pictures';

/** For the tests of faults: a sandbox of its own for each, whose clock is the test's, and what they ask of it. */
export const faultySandbox = () => {
  const time = {nowMs: Date.parse('2026-05-06T12:00:00Z')};
  let sandbox: Sandbox;
  let client: Client;
  let jpeg: Buffer;

  beforeAll(async () => {
    jpeg = await jpegPicture();
  });

  beforeEach(async () => {
    sandbox = await startSandbox({now: () => time.nowMs});
    client = clientOf(sandbox);
  });

  afterEach(() => sandbox.close());

  return {
    time,
    sandbox: () => sandbox,
    client: () => client,
    postPin: () => client.post('/pins', {board_id: sandbox.boards[0]?.id, media_source: base64Source(jpeg)}),
    boards: () => fetch(`${sandbox.url}/boards`, {headers: {authorization: `Bearer ${sandbox.token}`}}),
  };
};

export const timed = async <Value>(call: () => Promise<Value>): Promise<{ms: number; value: Value}> => {
  const from = performance.now();
  const value = await call();
  return {ms: performance.now() - from, value};
};
