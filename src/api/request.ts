import * as v from 'valibot';
import type {PinError} from '../domain/pin-error';
import {fail, ok, type Result} from '../domain/result';
import {readBody} from './read-body';
import {type Refusal, toPinError} from './refusal';
import {retryAfterMs} from './retry-after';
import {refusalSchema} from './schemas';

/** What the client stands on: everything from outside is handed in. */
export type Transport = {
  readonly accessToken: string;
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
  /** Milliseconds that one call may take, its body included. */
  readonly timeoutMs: number;
};

export type Call = {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below the base URL, with a leading slash; ids in it are digits and need no escaping. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | null>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
};

const BODY_LIMIT_BYTES = 5_000_000;
const MESSAGE_LIMIT = 500;

const address = ({baseUrl}: Transport, {path, query = {}}: Call): string => {
  const url = new URL(baseUrl + path);
  for (const [key, value] of Object.entries(query)) if (value !== null) url.searchParams.set(key, String(value));
  return url.href;
};

const init = (transport: Transport, {method, body, signal}: Call): RequestInit => {
  const timeout = AbortSignal.timeout(transport.timeoutMs);
  return {
    method,
    headers: {
      Authorization: `Bearer ${transport.accessToken}`,
      Accept: 'application/json',
      ...(body === undefined ? {} : {'Content-Type': 'application/json'}),
    },
    ...(body === undefined ? {} : {body: JSON.stringify(body)}),
    // The token goes to this host and nowhere else, and nothing of the browser's own goes along.
    redirect: 'error',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
  };
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const refusalOf = (response: Response, text: string, isWrite: boolean): Refusal => {
  const parsed = v.safeParse(refusalSchema, parseJson(text));
  return {
    status: response.status,
    code: parsed.success ? parsed.output.code : null,
    message: parsed.success ? parsed.output.message.slice(0, MESSAGE_LIMIT) : '',
    isWrite,
    retryAfterMs: retryAfterMs(response.headers.get('retry-after'), Date.now()),
  };
};

const withRequestId = (error: PinError, response: Response): PinError => {
  const requestId = response.headers.get('x-pinterest-rid');
  return requestId === null ? error : {...error, requestId: requestId.slice(0, 64)};
};

/**
 * One call, one Result; never throws, never hangs past the transport's time. Without an answer a read is `offline`
 * (refused, no route) or `serverDown` (too slow); a write whose effect cannot be ruled out is `outcomeUnknown`.
 */
export const request = async <Value>(
  transport: Transport,
  call: Call,
  schema: v.GenericSchema<unknown, Value>,
): Promise<Result<Value, PinError>> => {
  const isWrite = call.method !== 'GET';
  const unknown: PinError = {kind: 'outcomeUnknown'};
  let response: Response;
  let text: string;
  try {
    response = await transport.fetch(address(transport, call), init(transport, call));
  } catch (cause) {
    const isTimeout = cause instanceof DOMException && cause.name === 'TimeoutError';
    return fail(isWrite ? unknown : isTimeout ? {kind: 'serverDown', status: null} : {kind: 'offline'});
  }
  try {
    text = await readBody(response, BODY_LIMIT_BYTES);
  } catch {
    const unread: PinError = {kind: 'unexpectedResponse', detail: 'the reply broke off, was too slow or too large'};
    return fail(withRequestId(isWrite ? unknown : unread, response));
  }
  if (!response.ok) return fail(withRequestId(toPinError(refusalOf(response, text, isWrite)), response));
  const parsed = v.safeParse(schema, response.status === 204 ? null : parseJson(text));
  if (parsed.success) return ok(parsed.output);
  const detail = parsed.issues[0].message;
  return fail(withRequestId(isWrite ? unknown : {kind: 'unexpectedResponse', detail}, response));
};
