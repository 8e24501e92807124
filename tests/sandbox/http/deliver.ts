import {randomInt} from 'node:crypto';
import {type ServerResponse, STATUS_CODES} from 'node:http';
import {pipeline} from 'node:stream/promises';
import {setTimeout as wait} from 'node:timers/promises';
import {TLSSocket} from 'node:tls';
import {createGzip} from 'node:zlib';
import type {Answer} from './answer';

/** Pinterest's request id, on every reply: people quote it to Pinterest's support. */
const requestId = (): string => Array.from({length: 16}, () => randomInt(10)).join('');

const reset = ({socket}: Pick<ServerResponse, 'socket'>): void => {
  // Node resets plain TCP only; a TLS connection that ends without its own good-bye is as good as reset.
  if (socket instanceof TLSSocket) socket.destroy();
  else socket?.resetAndDestroy();
};

/** Node writes headers whole or not at all, so these go past it. */
const cutHeaders = (response: ServerResponse, {status, headers}: Answer): void => {
  const {socket} = response;
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}`;
  socket?.write(head.slice(0, Math.ceil(head.length / 2)), () => reset({socket}));
};

/** Sends piece by piece, and no further than the client stays: all that can fail here is its leaving. */
const sendPieces = (response: ServerResponse, pieces: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<void> =>
  pipeline(pieces, response).catch(() => undefined);

const sendPacked = (response: ServerResponse, pieces: Iterable<Buffer>): Promise<void> =>
  pipeline(pieces, createGzip(), response).catch(() => undefined);

const TICK_MS = 50;

const slowly = async function* (body: Buffer, bytesPerSecond: number): AsyncGenerator<Buffer> {
  const size = Math.max(1, Math.round((bytesPerSecond * TICK_MS) / 1000));
  for (let from = 0; from < body.length; from += size) {
    yield body.subarray(from, from + size);
    await wait((size * 1000) / bytesPerSecond, undefined, {ref: false});
  }
};

const PADDING = Buffer.alloc(65_536, ' ');

/** White space in front leaves JSON what it is: only a client that counts the bytes is safe. */
const padded = function* (body: Buffer, bytes: number): Generator<Buffer> {
  for (let left = bytes; left > 0; left -= PADDING.length) yield PADDING.subarray(0, left);
  yield body;
};

/** Writes a reply in the way that it asks for. */
export const deliver = async (response: ServerResponse, answer: Answer): Promise<void> => {
  const {status, headers, delivery} = answer;
  if (delivery?.kind === 'reset') return reset(response);
  if (delivery?.kind === 'cutHeaders') return cutHeaders(response, answer);
  const body = Buffer.from(answer.body);
  const isMeasured = status !== 204 && delivery?.kind !== 'padded' && delivery?.kind !== 'bomb';
  const length = isMeasured ? {'content-length': body.length} : {};
  const packing = delivery?.kind === 'bomb' ? {'content-encoding': 'gzip'} : {};
  response.writeHead(status, {...headers, ...length, ...packing, 'x-pinterest-rid': requestId()});
  switch (delivery?.kind) {
    case undefined:
      response.end(body);
      return;
    case 'cut':
      response.write(body.subarray(0, delivery.bytes), () => response.socket?.destroy());
      return;
    case 'slow':
      return sendPieces(response, slowly(body, delivery.bytesPerSecond));
    case 'padded':
      return sendPieces(response, padded(body, delivery.bytes));
    case 'bomb':
      return sendPacked(response, padded(body, delivery.bytes));
  }
};
