import {describe, expect, it} from 'vitest';
import type {Account} from '../../src/domain/account';
import type {PinError} from '../../src/domain/pin-error';
import {fail, ok, type Result} from '../../src/domain/result';
import type {MessageName} from '../../src/messages/contract';
import type {send} from '../../src/messages/send';
import {createAccountStore} from './account-store';

const you: Account = {id: '1', username: 'you', accountType: 'BUSINESS', profileImage: null};

type Answers = {readonly [Name in MessageName]?: Result<unknown, PinError>};

const worker = (answers: Answers) => {
  const asked: {name: string; input: unknown}[] = [];
  const ask = async (name: MessageName, input: unknown) => {
    asked.push({name, input});
    return answers[name] ?? fail({kind: 'outcomeUnknown'});
  };
  // Each answer is of the type that its message promises, which the map above cannot say.
  return {asked, send: ask as typeof send};
};

const connected = ok({mode: 'api', reason: 'connected', account: you});
const nobody = ok({mode: 'handOff', reason: 'noAccount', account: null});

describe('createAccountStore', () => {
  it('knows the connected account', async () => {
    const store = createAccountStore(worker({'delivery/get': connected}));
    await store.load();
    expect(store.state.value).toEqual({kind: 'connected', account: you, note: 'quiet'});
  });

  it('knows it also when pins go through Pinterest’s form all the same', async () => {
    const store = createAccountStore(
      worker({'delivery/get': ok({mode: 'handOff', reason: 'preferred', account: you})}),
    );
    await store.load();
    expect(store.state.value).toMatchObject({kind: 'connected', account: you});
  });

  it('connects by a token that Pinterest accepts', async () => {
    const {send, asked} = worker({'account/connect': ok(you)});
    const store = createAccountStore({send});
    expect(await store.connect('pina_abc', 'production')).toBe(true);
    expect(asked[0]).toEqual({name: 'account/connect', input: {token: 'pina_abc', host: 'production'}});
    expect(store.state.value).toEqual({kind: 'connected', account: you, note: 'quiet'});
  });

  it('says why a token was not taken', async () => {
    const store = createAccountStore(worker({'account/connect': fail({kind: 'signedOut'})}));
    expect(await store.connect('wrong', 'production')).toBe(false);
    expect(store.state.value).toEqual({
      kind: 'failed',
      way: 'token',
      before: null,
      error: {kind: 'signedOut'},
    });
  });

  it('keeps the account that was connected when another token is not taken', async () => {
    const store = createAccountStore(worker({'delivery/get': connected, 'account/connect': fail({kind: 'signedOut'})}));
    await store.load();
    await store.connect('wrong', 'production');
    expect(store.state.value).toEqual({
      kind: 'failed',
      way: 'token',
      before: {account: you},
      error: {kind: 'signedOut'},
    });
  });

  it('does not claim that nobody is connected when the worker did not say', async () => {
    const store = createAccountStore(worker({}));
    await store.load();
    expect(store.state.value).toEqual({kind: 'unknown', error: {kind: 'serverDown', status: null}});
  });

  it('asks once while it is connecting', async () => {
    const {send, asked} = worker({'account/connect': ok(you)});
    const store = createAccountStore({send});
    await Promise.all([store.connect('a', 'production'), store.connect('a', 'production')]);
    expect(asked.filter(({name}) => name === 'account/connect').length).toBe(1);
  });

  it('checks again, and says that the token is good', async () => {
    const store = createAccountStore(worker({'delivery/get': connected, 'account/check': ok(you)}));
    await store.load();
    await store.check();
    expect(store.state.value).toEqual({kind: 'connected', account: you, note: 'good'});
  });

  it('keeps the account in sight when its token is refused', async () => {
    const store = createAccountStore(worker({'delivery/get': connected, 'account/check': fail({kind: 'signedOut'})}));
    await store.load();
    await store.check();
    expect(store.state.value).toEqual({kind: 'refused', account: you, error: {kind: 'signedOut'}});
  });

  it('forgets the account', async () => {
    const store = createAccountStore(worker({'delivery/get': connected, 'account/forget': ok(null)}));
    await store.load();
    await store.forget();
    expect(store.state.value).toEqual({kind: 'none', note: 'forgotten'});
  });

  it('does not claim to have forgotten when nobody answered', async () => {
    const store = createAccountStore(worker({'delivery/get': connected}));
    await store.load();
    await store.forget();
    expect(store.state.value.kind).toBe('connected');
  });

  it('takes a silent worker for a question to ask again', async () => {
    const store = createAccountStore(worker({'delivery/get': nobody}));
    await store.load();
    await store.connect('pina_abc', 'production');
    expect(store.state.value).toMatchObject({kind: 'failed', error: {kind: 'serverDown', status: null}});
  });

  it.each([
    ['app', 'account/signIn'],
    ['owner', 'account/signInAsOwner'],
  ] as const)('signs in as %s, and knows how it is connected', async (way, name) => {
    const connection = {way, host: 'sandbox', expiresAtMs: 1, isRenewed: true} as const;
    const {send, asked} = worker({[name]: ok(you), 'account/describe': ok(connection)});
    const store = createAccountStore({send});
    const app = {clientId: '12', clientSecret: 's', host: 'sandbox', withSecretBoards: true} as const;
    expect(await store.signIn(way, app)).toBe(true);
    expect(asked[0]).toEqual({name, input: app});
    expect(store.state.value).toMatchObject({kind: 'connected', account: you});
    expect(store.connection.value).toEqual(connection);
  });

  it('signs in the same way again, without asking for the app’s keys', async () => {
    const {send, asked} = worker({
      'delivery/get': connected,
      'account/describe': ok({way: 'app', host: 'production', expiresAtMs: 1, isRenewed: false}),
      'account/signInAgain': fail({kind: 'signInDenied'}),
    });
    const store = createAccountStore({send});
    await store.load();
    expect(await store.signInAgain()).toBe(false);
    expect(asked.at(-1)).toEqual({name: 'account/signInAgain', input: {}});
    expect(store.state.value).toMatchObject({kind: 'failed', way: 'app', before: {account: you}});
  });

  it('has nothing to sign in again with when the token was pasted', async () => {
    const {send, asked} = worker({
      'delivery/get': connected,
      'account/describe': ok({way: 'token', host: 'production', expiresAtMs: null, isRenewed: false}),
    });
    const store = createAccountStore({send});
    await store.load();
    expect(await store.signInAgain()).toBe(false);
    expect(asked.map(({name}) => name)).not.toContain('account/signInAgain');
  });
});
