import {type IncomingMessage, request, type ServerResponse} from 'node:http';
import {createServer} from 'node:https';
import {buffer} from 'node:stream/consumers';
import {listen} from '../sandbox/http/listen';
import {SITES} from '../sandbox/http/site';
import {makeCertificate} from '../sandbox/tls/certificate';

/** Where a request is held: before Pinterest has seen it, or after Pinterest acted and before its answer leaves. */
export type HoldPoint = 'request' | 'answer';

export type Hold = {
  /** Settles once a request stands at the point. */
  readonly reached: Promise<void>;
  /** Lets it go on its way; whoever sent it may be gone. */
  readonly release: () => void;
};

/** Stands before a sandbox under Pinterest's names and passes everything on, but what it is told to hold. */
export type HoldingFront = {
  readonly tlsPort: number;
  readonly spki: string;
  /** Holds the next request of this path, and only that. */
  readonly hold: (path: string, point: HoldPoint) => Hold;
  readonly close: () => Promise<void>;
};

type Held = {readonly path: string; readonly point: HoldPoint; readonly stop: () => Promise<void>};

/** What a server says. */
export type Reply = {readonly status: number; readonly headers: IncomingMessage['headers']; readonly body: Buffer};

/** A site that stands under a name of its own beside Pinterest's; null where it has nothing to say. */
export type Site = (host: string, path: string) => Promise<Reply | null>;

const passOn = (origin: string, call: IncomingMessage, body: Buffer): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const passing = request(origin + (call.url ?? '/'), {method: call.method, headers: call.headers}, (reply) => {
      buffer(reply).then(
        (whole) => resolve({status: reply.statusCode ?? 502, headers: reply.headers, body: whole}),
        reject,
      );
    });
    passing.on('error', reject);
    passing.end(body);
  });

/**
 * `origin` is the sandbox's plain loopback address, without a path; a function chooses among several by the call. `site`
 * is asked first.
 */
export const openHoldingFront = async (
  origin: string | ((call: IncomingMessage) => string),
  site: Site = async () => null,
): Promise<HoldingFront> => {
  const originFor = typeof origin === 'string' ? () => origin : origin;
  const certificate = makeCertificate(Object.keys(SITES));
  const held: Held[] = [];

  const stopAt = async (call: IncomingMessage, point: HoldPoint): Promise<void> => {
    const path = (call.url ?? '').split('?')[0];
    const index = held.findIndex((one) => one.path === path && one.point === point);
    const [one] = index < 0 ? [] : held.splice(index, 1);
    await one?.stop();
  };

  const answer = async (call: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await buffer(call);
    await stopAt(call, 'request');
    const own = await site(call.headers.host ?? '', call.url ?? '/');
    const reply = own ?? (await passOn(originFor(call), call, body));
    await stopAt(call, 'answer');
    response.writeHead(reply.status, reply.headers).end(reply.body);
  };

  const server = createServer({key: certificate.key, cert: certificate.chain}, (call, response) => {
    answer(call, response).catch(() => response.destroy());
  });
  const {port, close} = await listen(server, 0);

  return {
    tlsPort: port,
    spki: certificate.spki,
    hold: (path, point) => {
      let arrive: () => void = () => undefined;
      let release: () => void = () => undefined;
      const reached = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      held.push({
        path,
        point,
        stop: () => {
          arrive();
          return released;
        },
      });
      return {reached, release};
    },
    close,
  };
};
