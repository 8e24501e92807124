import type {Account} from '../../src/domain/account';
import type {SignInWay} from '../../src/domain/connection';
import type {PinError} from '../../src/domain/pin-error';

/** A connected account; null inside while Pinterest has not said whose token it is. */
export type Known = {readonly account: Account | null};

/** Where the account stands. `before` is the account that stays connected when another sign-in comes to nothing. */
export type AccountState =
  | {readonly kind: 'loading'}
  /** The worker did not say whether there is one. */
  | {readonly kind: 'unknown'; readonly error: PinError}
  | {readonly kind: 'none'; readonly note: 'quiet' | 'forgotten'}
  | {readonly kind: 'connecting'; readonly way: SignInWay; readonly before: Known | null}
  /** Signing in came to nothing, and nothing changed. */
  | {readonly kind: 'failed'; readonly way: SignInWay; readonly before: Known | null; readonly error: PinError}
  | {readonly kind: 'connected'; readonly account: Account | null; readonly note: 'quiet' | 'checking' | 'good'}
  /** The kept token did not pass a check; it is kept all the same. */
  | {readonly kind: 'refused'; readonly account: Account | null; readonly error: PinError};

/** A question that nobody answered changed nothing: it may simply be asked again. */
export const asQuestion = (error: PinError): PinError =>
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

/** What stands beside the form of one way: that it is under way, or why it came to nothing. */
export const attemptOf = (state: AccountState, way: SignInWay): 'busy' | PinError | null => {
  if (state.kind === 'connecting') return state.way === way ? 'busy' : null;
  return state.kind === 'failed' && state.way === way ? state.error : null;
};
