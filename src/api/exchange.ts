import {BodyTooLarge, readBody} from './read-body';
import type {Call, Transport} from './transport';

export type Reply = {readonly status: number; readonly headers: Headers; readonly text: string};

/**
 * What became of one request: a whole reply · `neverSent` no connection was made · `noAnswer` it may have arrived, but
 * nothing came back · `brokenReply` headers came, the body did not end well.
 */
export type Exchange =
  | {readonly kind: 'reply'; readonly reply: Reply}
  | {readonly kind: 'neverSent'}
  | {readonly kind: 'noAnswer'}
  | {readonly kind: 'brokenReply'; readonly isTooLarge: boolean; readonly headers: Headers};

const BODY_LIMIT_BYTES = 5_000_000;

/** Failures of connecting, by Node's names. A browser does not tell, and then nothing is assumed. */
const unconnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

const wasNeverSent = (failure: unknown): boolean => {
  const cause = failure instanceof Error ? failure.cause : undefined;
  return cause instanceof Error && 'code' in cause && unconnected.has(String(cause.code));
};

const address = ({baseUrl}: Transport, {path, query = {}}: Call): string => {
  const url = new URL(baseUrl + path);
  for (const [key, value] of Object.entries(query)) {
    if (value === null || value === undefined) continue;
    for (const one of typeof value === 'object' ? value : [value]) url.searchParams.append(key, String(one));
  }
  return url.href;
};

const init = ({method, body}: Call, accessToken: string, signal: AbortSignal): RequestInit => ({
  method,
  headers: {
    Authorization: `Bearer ${accessToken}`,
    Accept: 'application/json',
    ...(body === undefined ? {} : {'Content-Type': 'application/json'}),
  },
  ...(body === undefined ? {} : {body: JSON.stringify(body)}),
  // The token goes to this host and nowhere else, and nothing of the browser's own goes along.
  redirect: 'error',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
  signal,
});

/** Sends one request once and reads its reply to the end, or to the bound. Never rejects. */
export const exchange = async (
  transport: Transport,
  call: Call,
  accessToken: string,
  signal: AbortSignal,
): Promise<Exchange> => {
  let response: Response;
  try {
    response = await transport.fetch(address(transport, call), init(call, accessToken, signal));
  } catch (failure) {
    return {kind: wasNeverSent(failure) ? 'neverSent' : 'noAnswer'};
  }
  const {status, headers} = response;
  try {
    return {kind: 'reply', reply: {status, headers, text: await readBody(response, BODY_LIMIT_BYTES)}};
  } catch (failure) {
    return {kind: 'brokenReply', isTooLarge: failure instanceof BodyTooLarge, headers};
  }
};
