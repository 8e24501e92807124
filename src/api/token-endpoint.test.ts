import {afterEach, describe, expect, test, vi} from 'vitest';
import {askForToken} from './token-endpoint';

const app = {clientId: '1493', clientSecret: 'secret'};
const token = {access_token: 'pina_1', token_type: 'bearer', expires_in: 60, scope: ''};

/** Asks without a network, and keeps what would have been asked. */
const ask = async (reply: Response, over: {readonly clientId?: string; readonly clientSecret?: string} = {}) => {
  const asked: {url: string; init: RequestInit | undefined}[] = [];
  const send = async (url: string | URL | Request, init?: RequestInit): Promise<Response> => {
    asked.push({url: String(url), init});
    return reply;
  };
  const answer = await askForToken({...app, ...over, fetch: send}, 'refresh_token', {refresh_token: 'pinr.1'});
  return {answer, asked};
};

const replied = (body: unknown): Response =>
  new Response(JSON.stringify(body), {headers: {'content-type': 'application/json'}});

afterEach(() => {
  vi.useRealTimers();
});

describe('a request for a token', () => {
  test('leaves no timer behind once it is answered', async () => {
    vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
    expect((await ask(replied(token))).answer.ok).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('goes to Pinterest’s production, follows nobody elsewhere, and leaves no trace', async () => {
    const {asked} = await ask(replied(token));
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      url: 'https://api.pinterest.com/v5/oauth/token',
      init: {redirect: 'error', credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store'},
    });
  });

  test('may be granted no scope at all', async () => {
    expect((await ask(replied(token))).answer).toMatchObject({ok: true, value: {scopes: new Set()}});
  });

  test.each([
    ['an id', {clientId: ' 1493'}, {field: 'clientId', reason: 'An app id is one line without spaces.'}],
    ['an id', {clientId: '1493 '}, {field: 'clientId', reason: 'An app id is one line without spaces.'}],
    ['a secret', {clientSecret: ' x'}, {field: 'clientSecret', reason: 'An app secret is one line without spaces.'}],
    ['a secret', {clientSecret: 'x '}, {field: 'clientSecret', reason: 'An app secret is one line without spaces.'}],
  ])('with %s of %j says what is wrong with it', async (_, over, problem) => {
    const {answer, asked} = await ask(replied(token), over);
    expect(answer).toEqual({ok: false, error: {kind: 'rejected', ...problem}});
    expect(asked).toEqual([]);
  });

  test('says of a reply that is no token that it is none', async () => {
    const {answer} = await ask(replied({}));
    const detail = 'the token endpoint’s reply is no token';
    expect(answer).toEqual({ok: false, error: {kind: 'unexpectedResponse', detail}});
  });

  test('reads no more of an endless reply than a token can need', async () => {
    const padded = (bytes: number) => replied({...token, padding: 'x'.repeat(bytes)});
    expect((await ask(padded(90_000))).answer.ok).toBe(true);
    expect((await ask(padded(100_000))).answer).toEqual({ok: false, error: {kind: 'offline'}});
  });
});
