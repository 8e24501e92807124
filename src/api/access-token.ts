import type {PinError} from '../domain/pin-error';
import {fail, ok, type Result} from '../domain/result';

/** Where a client gets its bearer from. Neither call ever rejects. */
export type AccessTokenSource = {
  /** The token to use now. */
  readonly current: () => Promise<Result<string, PinError>>;
  /**
   * Called once after Pinterest refused `refused` with 401: a fresh token, or why there is none. Never called on 403,
   * nor on a 401 that names a missing permission: no new token would cure those.
   */
  readonly renew: (refused: string) => Promise<Result<string, PinError>>;
};

/** A token that nothing can renew: pasted by its owner, or handed to the library as it is. */
export const fixedToken = (accessToken: string): AccessTokenSource => ({
  current: () => Promise.resolve(ok(accessToken)),
  renew: () => Promise.resolve(fail({kind: 'signedOut'})),
});
