import {describe, expect, it} from 'vitest';
import type {PinError} from '../../src/domain/pin-error';
import {exhausted} from './grant';
import {byApp, byOwner, createKeeperWorld, here, LIFE_MS, MARGIN_MS} from './keeper-world';
import {createTokenKeeper} from './token-keeper';

const DUE_MS = LIFE_MS - MARGIN_MS;
const signedOut = {ok: false, error: {kind: 'signedOut'}};
const offline: PinError = {kind: 'offline'};

describe('the token keeper', () => {
  it('hands out the kept token without a request while it is good', async () => {
    const {source, pinterest} = createKeeperWorld(byApp, DUE_MS - 1);
    expect(await source().current()).toEqual({ok: true, value: 'access-0'});
    expect(pinterest.requests).toBe(0);
  });

  it('renews ahead of the token’s end, and stores the new refresh token along with it', async () => {
    const {source, pinterest, disk, takes} = createKeeperWorld(byApp, DUE_MS);
    expect(takes(await source().current())).toBe(true);
    expect(pinterest.requests).toBe(1);
    expect(disk.secret).toMatchObject({
      accessToken: 'access-1',
      refreshToken: 'refresh-1',
      expiresAtMs: DUE_MS + LIFE_MS,
      renewAtMs: DUE_MS + LIFE_MS - MARGIN_MS,
    });
  });

  it('stores before it hands out', async () => {
    const world = createKeeperWorld(byApp, LIFE_MS);
    const events: string[] = [];
    const ports = world.ports();
    const replace = ports.store.replace;
    const noting = {
      ...ports.store,
      replace: async (...change: Parameters<typeof replace>) => {
        // A disk takes longer than any promise does.
        await new Promise((turn) => setImmediate(turn));
        const isDone = await replace(...change);
        events.push('stored');
        return isDone;
      },
    };
    await world.source({...ports, store: noting}).current();
    events.push('handed out');
    expect(events).toEqual(['stored', 'handed out']);
  });

  it('asks Pinterest once for any number of calls at a time', async () => {
    const {source, pinterest} = createKeeperWorld(byApp, LIFE_MS);
    const one = source();
    const tokens = await Promise.all(Array.from({length: 25}, () => one.current()));
    expect(new Set(tokens.map((token) => token.ok && token.value))).toEqual(new Set(['access-1']));
    expect(pinterest.requests).toBe(1);
  });

  it('asks once for two contexts, too: the second finds the first one’s token', async () => {
    const {source, ports, createLock, pinterest} = createKeeperWorld(byApp, LIFE_MS);
    const lock = createLock();
    const tokens = await Promise.all([source(ports(lock)).current(), source(ports(lock)).renew('access-0')]);
    expect(tokens).toEqual(Array.from({length: 2}, () => ({ok: true, value: 'access-1'})));
    expect(pinterest.requests).toBe(1);
  });

  it('renews a token that Pinterest refused before its time', async () => {
    const {source, takes} = createKeeperWorld(byApp, 0);
    expect(takes(await source().renew('access-0'))).toBe(true);
  });

  it('does not renew twice when a call was refused with the token before', async () => {
    const {source, pinterest} = createKeeperWorld(byApp, LIFE_MS);
    const one = source();
    await one.current();
    expect(await one.renew('access-0')).toEqual({ok: true, value: 'access-1'});
    expect(pinterest.requests).toBe(1);
  });

  it('renews an owner’s token by the app’s secret', async () => {
    const {source, disk} = createKeeperWorld(byOwner, LIFE_MS);
    expect(await source().current()).toEqual({ok: true, value: 'access-1'});
    expect(disk.secret).toMatchObject({kind: 'owner', accessToken: 'access-1'});
  });

  it('cannot renew a pasted token, and asks nobody', async () => {
    const {source, pinterest} = createKeeperWorld({kind: 'token', ...here, accessToken: 'pasted'}, LIFE_MS);
    expect(await source().current()).toEqual({ok: true, value: 'pasted'});
    expect(await source().renew('pasted')).toEqual(signedOut);
    expect(pinterest.requests).toBe(0);
  });

  it('waits for nobody to hand out a token that nothing renews, and leaves its end to Pinterest', async () => {
    const lock = () => Promise.reject(new Error('somebody else has the lock'));
    for (const kept of [{kind: 'token', ...here, accessToken: 'access-0'}, exhausted(byApp)] as const) {
      const {source, ports} = createKeeperWorld(kept, LIFE_MS + 1);
      expect(await source(ports(lock)).current()).toEqual({ok: true, value: 'access-0'});
    }
  });
});

describe('when Pinterest does not renew, the token keeper', () => {
  it('goes on with a token that is still good, and waits a little before it asks again', async () => {
    const {source, pinterest, time} = createKeeperWorld(byApp, DUE_MS);
    pinterest.fault = offline;
    const one = source();
    expect(await one.current()).toEqual({ok: true, value: 'access-0'});
    expect(await one.current()).toEqual({ok: true, value: 'access-0'});
    expect(pinterest.requests).toBe(1);
    time.nowMs += 60_000;
    pinterest.fault = null;
    expect(await one.current()).toEqual({ok: true, value: 'access-2'});
  });

  it('bothers it once for any number of calls at a time', async () => {
    const {source, pinterest} = createKeeperWorld(byApp, LIFE_MS);
    pinterest.fault = offline;
    const one = source();
    const answers = await Promise.all(Array.from({length: 25}, () => one.current()));
    expect(new Set(answers.map(({ok}) => ok))).toEqual(new Set([false]));
    expect(pinterest.requests).toBe(1);
  });

  it('says what stood in the way once the token has ended, and keeps the account for better times', async () => {
    const {source, pinterest} = createKeeperWorld(byApp, LIFE_MS);
    pinterest.fault = offline;
    const one = source();
    expect(await one.current()).toEqual({ok: false, error: offline});
    pinterest.fault = null;
    expect(await one.renew('access-0')).toEqual({ok: true, value: 'access-2'});
  });

  it.each<PinError>([
    {kind: 'signInFailed', reason: 'no'},
    {kind: 'signedOut'},
    {kind: 'rejected', field: null, reason: 'no'},
  ])('uses a refused grant’s token to its end without asking again ($kind)', async (refusal) => {
    const {source, pinterest, disk} = createKeeperWorld(byApp, DUE_MS);
    pinterest.fault = refusal;
    const one = source();
    expect(await one.current()).toEqual({ok: true, value: 'access-0'});
    expect(await one.current()).toEqual({ok: true, value: 'access-0'});
    expect(await one.renew('access-0')).toEqual(signedOut);
    expect(pinterest.requests).toBe(1);
    expect(disk.secret).toMatchObject({clientSecret: 's', refreshToken: null, renewAtMs: null});
  });
});

describe('an account that changes while its token is renewed', () => {
  it('is not brought back once it was forgotten', async () => {
    const world = createKeeperWorld(byApp, LIFE_MS);
    const ports = world.ports();
    const renew: typeof ports.net.renew = (secret) => {
      world.disk.secret = null;
      return ports.net.renew(secret);
    };
    expect(await world.source({...ports, net: {renew}}).current()).toEqual(signedOut);
    expect(world.disk.secret).toBeNull();
  });

  it('has no token left for anybody once it was forgotten in a renewal that failed', async () => {
    const world = createKeeperWorld(byApp, DUE_MS);
    const ports = world.ports();
    const renew: typeof ports.net.renew = async () => {
      world.disk.secret = null;
      return {ok: false, error: offline};
    };
    expect(await world.source({...ports, net: {renew}}).current()).toEqual(signedOut);
  });

  it.each([
    ['account', {...here, accountId: '2'}],
    ['host', {...here, baseUrl: 'https://api-sandbox.pinterest.com/v5'}],
  ])('never lends its token to a client of another %s', async (_, other) => {
    const {ports} = createKeeperWorld(byApp, LIFE_MS);
    const source = createTokenKeeper(ports()).sourceFor(other);
    expect(await source.current()).toEqual(signedOut);
    expect(await source.renew('access-0')).toEqual(signedOut);
  });
});
