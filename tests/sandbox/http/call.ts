import type {IncomingMessage} from 'node:http';

/** A picture of 20 MB is 26.7 MB in base64; Pinterest's own cap on a body is not published. */
export const MAX_BODY_BYTES = 30_000_000;

/** One request, read to its end. */
export type Call = {
  readonly method: string;
  /** The Host header, lower case, with its port where it names one. */
  readonly host: string;
  /** Still percent-encoded, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  /** Null when it was longer than `MAX_BODY_BYTES`. */
  readonly body: Buffer | null;
};

/** The rest of an oversized body is read and dropped: an answer before its end would reach the sender as a reset. */
const readBody = async (request: IncomingMessage): Promise<Buffer | null> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length <= MAX_BODY_BYTES) chunks.push(chunk);
    else chunks.length = 0;
  }
  return length > MAX_BODY_BYTES ? null : Buffer.concat(chunks);
};

export const readCall = async (request: IncomingMessage): Promise<Call> => {
  const {pathname, searchParams} = new URL(`http://sandbox${request.url}`);
  return {
    method: request.method ?? 'GET',
    host: (request.headers.host ?? '').toLowerCase(),
    path: pathname,
    query: searchParams,
    headers: request.headers,
    body: await readBody(request),
  };
};
