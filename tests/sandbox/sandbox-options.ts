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
  /** The clock, milliseconds since 1970. */
  readonly now?: () => number;
};
