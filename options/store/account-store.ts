import {signal} from '@preact/signals';
import type {Account} from '../../src/domain/account';
import type {PinError} from '../../src/domain/pin-error';
import type {send} from '../../src/messages/send';

/** A connected account; null inside while Pinterest has not said whose token it is. */
export type Known = {readonly account: Account | null};

/** Where the account stands. `before` is the account that stays connected when a new token is not taken. */
export type AccountState =
  | {readonly kind: 'loading'}
  /** The worker did not say whether there is one. */
  | {readonly kind: 'unknown'; readonly error: PinError}
  | {readonly kind: 'none'; readonly note: 'quiet' | 'forgotten'}
  | {readonly kind: 'connecting'; readonly before: Known | null}
  /** A pasted token was not taken; nothing changed. */
  | {readonly kind: 'failed'; readonly before: Known | null; readonly error: PinError}
  | {readonly kind: 'connected'; readonly account: Account | null; readonly note: 'quiet' | 'checking' | 'good'}
  /** The kept token did not pass a check; it is kept all the same. */
  | {readonly kind: 'refused'; readonly account: Account | null; readonly error: PinError};

export type AccountPorts = {readonly send: typeof send};

/** A question that nobody answered changed nothing: it may simply be asked again. */
const asQuestion = (error: PinError): PinError =>
  error.kind === 'outcomeUnknown' ? {kind: 'serverDown', status: null} : error;

/** The account that is connected now; null when there is none, or none is known of. */
export const knownAccount = (state: AccountState): Known | null => {
  switch (state.kind) {
    case 'loading':
    case 'unknown':
    case 'none':
      return null;
    case 'connecting':
    case 'failed':
      return state.before;
    case 'connected':
    case 'refused':
      return {account: state.account};
  }
};

/** Connecting, checking and forgetting the account. The token passes through and is kept by the worker alone. */
export const createAccountStore = ({send}: AccountPorts) => {
  const state = signal<AccountState>({kind: 'loading'});

  const load = async (): Promise<void> => {
    const answer = await send('delivery/get', {});
    if (!answer.ok) state.value = {kind: 'unknown', error: asQuestion(answer.error)};
    else if (answer.value.reason === 'noAccount') state.value = {kind: 'none', note: 'quiet'};
    else state.value = {kind: 'connected', account: answer.value.account, note: 'quiet'};
  };

  return {
    state,
    load,
    /** True when the token was taken. */
    connect: async (token: string): Promise<boolean> => {
      if (state.value.kind === 'connecting') return false;
      const before = knownAccount(state.value);
      state.value = {kind: 'connecting', before};
      const answer = await send('account/connect', {token});
      state.value = answer.ok
        ? {kind: 'connected', account: answer.value, note: 'quiet'}
        : {kind: 'failed', before, error: asQuestion(answer.error)};
      return answer.ok;
    },
    check: async (): Promise<void> => {
      const known = knownAccount(state.value);
      if (known === null) return;
      state.value = {kind: 'connected', account: known.account, note: 'checking'};
      const answer = await send('account/check', {});
      state.value = answer.ok
        ? {kind: 'connected', account: answer.value, note: 'good'}
        : {kind: 'refused', account: known.account, error: asQuestion(answer.error)};
    },
    forget: async (): Promise<void> => {
      const answer = await send('account/forget', {});
      if (answer.ok) state.value = {kind: 'none', note: 'forgotten'};
      else await load();
    },
  };
};

export type AccountStore = ReturnType<typeof createAccountStore>;
