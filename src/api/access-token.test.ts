import {afterEach, describe, expect, test} from 'vitest';
import {fail, ok} from '../domain/result';
import type {AccessTokenSource} from './access-token';
import {closeStandIns, inTurn, json, standIn} from './stand-in-server';

afterEach(closeStandIns);

const newPin = {boardId: '1', media: {kind: 'imageUrl', url: 'https://a.example/p.jpg'}} as const;
const expired = json(401, {code: 2, message: 'Authentication failed.'});

/** A source that notes which tokens it was asked to replace. */
const source = (renewed: Awaited<ReturnType<AccessTokenSource['renew']>>) => {
  const refused: string[] = [];
  const auth: AccessTokenSource = {
    current: () => Promise.resolve(ok('pina_old')),
    renew: (token) => {
      refused.push(token);
      return Promise.resolve(renewed);
    },
  };
  return {auth, refused};
};

describe('a token that Pinterest does not accept any more', () => {
  test('is renewed once, and the call goes out again, a new pin too', async () => {
    const server = await standIn(inTurn(expired, json(201, {id: '7'})));
    const {auth, refused} = source(ok('pina_new'));
    expect(await server.client({auth}).pins.create(newPin)).toMatchObject({ok: true, value: {id: '7'}});
    expect(refused).toEqual(['pina_old']);
    expect(server.arrived.map(({headers}) => headers.authorization)).toEqual(['Bearer pina_old', 'Bearer pina_new']);
  });

  test('is not renewed twice', async () => {
    const server = await standIn(expired);
    const {auth, refused} = source(ok('pina_new'));
    expect(await server.client({auth}).account.get()).toEqual({ok: false, error: {kind: 'signedOut'}});
    expect(refused).toHaveLength(1);
    expect(server.arrived).toHaveLength(2);
  });

  test('that cannot be renewed is told as the reason says', async () => {
    const server = await standIn(expired);
    for (const error of [{kind: 'signedOut'}, {kind: 'offline'}] as const) {
      const {auth} = source(fail(error));
      expect(await server.client({auth}).account.get()).toEqual({ok: false, error});
    }
  });

  test('whose renewal never ends is not waited for past the time-out', async () => {
    const server = await standIn(expired);
    const auth = {...source(ok('')).auth, renew: () => new Promise<never>(() => undefined)};
    const answer = await server.client({auth, timeoutMs: 200}).account.get();
    expect(answer).toEqual({ok: false, error: {kind: 'serverDown', status: null}});
  });
});

test.each([
  ['403', json(403, {code: 29, message: 'You are not permitted to access that resource.'})],
  ['401 that names a missing permission', json(401, {code: 3, message: 'Your token does not have permissions'})],
])('a %s renews nothing: a new token would not cure it', async (_, refusal) => {
  const server = await standIn(refusal);
  const {auth, refused} = source(ok('pina_new'));
  expect(await server.client({auth}).account.get()).toMatchObject({ok: false, error: {kind: 'missingScope'}});
  expect(refused).toEqual([]);
  expect(server.arrived).toHaveLength(1);
});

test('without a token nothing is sent', async () => {
  const server = await standIn(json(200, {}));
  const auth = {...source(ok('')).auth, current: () => Promise.resolve(fail({kind: 'signedOut'} as const))};
  expect(await server.client({auth}).account.get()).toEqual({ok: false, error: {kind: 'signedOut'}});
  expect(server.arrived).toEqual([]);
});
