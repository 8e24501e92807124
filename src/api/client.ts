import {type AccessTokenSource, fixedToken} from './access-token';
import {type AccountCalls, accountCalls} from './account';
import {type BoardCalls, boardCalls} from './boards';
import {sleep} from './deadline';
import {PRODUCTION_BASE_URL} from './hosts';
import {type MediaCalls, mediaCalls} from './media';
import {type PinCalls, pinCalls} from './pins';
import type {RateLimit} from './rate-limit';
import {type SearchCalls, searchCalls} from './search';
import {type SectionCalls, sectionCalls} from './sections';
import type {Transport} from './transport';
import {type TrendCalls, trendCalls} from './trends';

/** A fixed token, or a source that can renew it; the rest has good defaults. */
export type ClientOptions = ({readonly accessToken: string} | {readonly auth: AccessTokenSource}) & {
  /** Pinterest's production API unless named; another host is for users of the library only. */
  readonly baseUrl?: string | undefined;
  readonly fetch?: typeof fetch | undefined;
  /** Milliseconds for one call with all its tries and their bodies: 25,000 unless named. */
  readonly timeoutMs?: number | undefined;
  /** Told after each reply what Pinterest's headers say of the rate limit, so that a long job can pace itself. */
  readonly onRateLimit?: ((limit: RateLimit) => void) | undefined;
  /** The wait between two tries; a test hands in one that does not wait. */
  readonly sleep?: ((ms: number, signal: AbortSignal) => Promise<void>) | undefined;
  /** 0 … 1, spreads the waits. */
  readonly random?: (() => number) | undefined;
};

/** Pinterest API v5 by its own nouns. Every call settles into a Result, every list into pages of them; none throws. */
export type PinterestClient = {
  readonly account: AccountCalls;
  readonly boards: BoardCalls;
  readonly sections: SectionCalls;
  readonly pins: PinCalls;
  readonly media: MediaCalls;
  readonly search: SearchCalls;
  readonly trends: TrendCalls;
};

const TIMEOUT_MS = 25_000;

const transportOf = (options: ClientOptions): Transport => ({
  auth: 'auth' in options ? options.auth : fixedToken(options.accessToken),
  // An address that is none is a bug of the caller, and this throws.
  baseUrl: new URL(options.baseUrl ?? PRODUCTION_BASE_URL).href.replace(/\/+$/, ''),
  // Called as a plain function: a browser's fetch refuses any other `this`.
  fetch: options.fetch ?? ((input, init) => fetch(input, init)),
  timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
  sleep: options.sleep ?? sleep,
  random: options.random ?? Math.random,
  onRateLimit: options.onRateLimit ?? (() => undefined),
});

/** A Pinterest API v5 client for one account. Throws only for a `baseUrl` that is no address. */
export const createPinterestClient = (options: ClientOptions): PinterestClient => {
  const transport = transportOf(options);
  return {
    account: accountCalls(transport),
    boards: boardCalls(transport),
    sections: sectionCalls(transport),
    pins: pinCalls(transport),
    media: mediaCalls(transport),
    search: searchCalls(transport),
    trends: trendCalls(transport),
  };
};
