/** Pinterest's production API, or its own sandbox: separate tokens, boards and ids, open to apps on trial. */
export type ApiHost = 'production' | 'sandbox';

/**
 * How the user let us in: a pasted `token` · their own `app`, by Pinterest's consent page · as the app's `owner`, by the
 * app's id and secret alone.
 */
export type SignInWay = 'token' | 'app' | 'owner';

/** How the connected account is reached, without any secret. Times are milliseconds since 1970. */
export type Connection = {
  readonly way: SignInWay;
  readonly host: ApiHost;
  /** When the access token runs out; null for a pasted token, of which Pinterest tells nothing. */
  readonly expiresAtMs: number | null;
  /** True while the access token is renewed by itself when it is due. */
  readonly isRenewed: boolean;
};

/**
 * What signing in proves, in this order: Pinterest's page came back to the `redirect` address · the user gave `consent` ·
 * the app's id and `secret` were taken · all `scopes` were granted · the `account` can be read · its `boards` can.
 */
export type CheckName = 'redirect' | 'consent' | 'secret' | 'scopes' | 'account' | 'boards';

export type CheckState = 'running' | 'passed' | 'failed';

/** The checks of the latest sign-in; those that it has not come to are missing. */
export type SignInChecks = {
  readonly way: SignInWay;
  readonly states: {readonly [Name in CheckName]?: CheckState | undefined};
};

/** Whether Pinterest lets the app create pins in production. It tells only when a pin is sent, so nothing is guessed. */
export type PinAccess = 'unknown' | 'trial' | 'full';
