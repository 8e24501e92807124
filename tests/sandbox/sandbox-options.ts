import type {PUBLISHED, RateLimits} from './limits/limits';

export type SandboxOptions = {
  /** Loopback ports; 0, the default, picks a free one. */
  readonly port?: number;
  readonly tlsPort?: number;
  /** The state file, made where it is missing; without one everything lives in memory. */
  readonly stateFile?: string | undefined;
  /** An app with Trial access: pins are refused but on api-sandbox.pinterest.com. */
  readonly isTrial?: boolean;
  /** Keeps every request with its body in `requests`: for tests, not for a sandbox that runs for days. */
  readonly isLogging?: boolean;
  /** Redirect addresses of the app, besides an extension's own and http://localhost. */
  readonly redirectUris?: readonly string[];
  /** How long a granted access token is good; thirty days unless named. */
  readonly tokenLifeMs?: number;
  /** Pinterest's limits of that access, or one's own; none unless named. */
  readonly rateLimits?: keyof typeof PUBLISHED | RateLimits;
  /** What goes wrong, in the language of `--fault`. */
  readonly faults?: readonly string[];
  /** Told of each request once it has arrived whole, before anything is done with it. */
  readonly onArrived?: (method: string, path: string) => void;
  /** Told of each request once it has taken effect, before its answer leaves. */
  readonly onAnswered?: (method: string, path: string) => void;
  /**
   * False: every connection ends with its reply. Browsers send a request again by themselves, a POST too, when a
   * connection that was used before ends without a header; with this each failure reaches the extension as it is.
   */
  readonly isKeepingAlive?: boolean;
  /** Whose account it is, where a test has several; one and the same unless named. */
  readonly accountId?: string;
  /** The clock, milliseconds since 1970. */
  readonly now?: () => number;
};
