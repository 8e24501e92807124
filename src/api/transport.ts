import type {AccessTokenSource} from './access-token';
import type {RateLimit} from './rate-limit';

/** What the client stands on: everything from outside is handed in. */
export type Transport = {
  readonly auth: AccessTokenSource;
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
  /** Milliseconds that one call may take: its waits, its repetitions and their bodies included. */
  readonly timeoutMs: number;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** 0 … 1, as `Math.random`. */
  readonly random: () => number;
  readonly onRateLimit: (limit: RateLimit) => void;
};

export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>;

export type Call = {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below the base URL, with a leading slash; what is put into it was checked or escaped before. */
  readonly path: string;
  /** Null and undefined are left out, a list is repeated per entry. */
  readonly query?: Query;
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
};

/** True for what may take effect although no answer, or a bad one, comes back. */
export const isWrite = ({method}: Call): boolean => method !== 'GET';
