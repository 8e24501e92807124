import {signal} from '@preact/signals';
import type {Account} from '../../src/domain/account';
import type {ApiHost, Connection, SignInWay} from '../../src/domain/connection';
import type {PinError} from '../../src/domain/pin-error';
import type {Result} from '../../src/domain/result';
import type {MessageInput} from '../../src/messages/contract';
import type {send} from '../../src/messages/send';
import {type AccountState, asQuestion, knownAccount} from './account-state';

export type AccountPorts = {readonly send: typeof send};

/** Connecting, checking and forgetting the account. Secrets pass through and are kept by the worker alone. */
export const createAccountStore = ({send}: AccountPorts) => {
  const state = signal<AccountState>({kind: 'loading'});
  /** How the account is reached; null while none is connected, or the worker has not said. */
  const connection = signal<Connection | null>(null);

  const describe = async (): Promise<void> => {
    const answer = await send('account/describe', {});
    connection.value = answer.ok ? answer.value : null;
  };

  const load = async (): Promise<void> => {
    const [answer] = await Promise.all([send('delivery/get', {}), describe()]);
    if (!answer.ok) state.value = {kind: 'unknown', error: asQuestion(answer.error)};
    else if (answer.value.reason === 'noAccount') state.value = {kind: 'none', note: 'quiet'};
    else state.value = {kind: 'connected', account: answer.value.account, note: 'quiet'};
  };

  /** True when it led to a connected account; one at a time. */
  const attempt = async (way: SignInWay, ask: () => Promise<Result<Account, PinError>>): Promise<boolean> => {
    if (state.value.kind === 'connecting') return false;
    const before = knownAccount(state.value);
    state.value = {kind: 'connecting', way, before};
    const answer = await ask();
    if (answer.ok) await describe();
    state.value = answer.ok
      ? {kind: 'connected', account: answer.value, note: 'quiet'}
      : {kind: 'failed', way, before, error: asQuestion(answer.error)};
    return answer.ok;
  };

  return {
    state,
    connection,
    load,
    /** By a pasted token. */
    connect: (token: string, host: ApiHost) => attempt('token', () => send('account/connect', {token, host})),
    /** By the user's own app: through Pinterest's consent page, or as its owner. Call it on a click. */
    signIn: (way: 'app' | 'owner', app: MessageInput<'account/signIn'>) =>
      attempt(way, () => send(way === 'app' ? 'account/signIn' : 'account/signInAsOwner', app)),
    /** The same way once more, with what the worker keeps of the app. Call it on a click. */
    signInAgain: async (): Promise<boolean> => {
      const way = connection.value?.way ?? 'token';
      return way === 'token' ? false : attempt(way, () => send('account/signInAgain', {}));
    },
    check: async (): Promise<void> => {
      const known = knownAccount(state.value);
      if (known === null) return;
      state.value = {kind: 'connected', account: known.account, note: 'checking'};
      const answer = await send('account/check', {});
      await describe();
      state.value = answer.ok
        ? {kind: 'connected', account: answer.value, note: 'good'}
        : {kind: 'refused', account: known.account, error: asQuestion(answer.error)};
    },
    forget: async (): Promise<void> => {
      const answer = await send('account/forget', {});
      if (!answer.ok) return load();
      connection.value = null;
      state.value = {kind: 'none', note: 'forgotten'};
    },
  };
};

export type AccountStore = ReturnType<typeof createAccountStore>;
