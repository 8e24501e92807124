import {createServer, type IncomingMessage, type RequestListener, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {type AccessTokenSource, fixedToken} from './access-token';
import {type ClientOptions, createPinterestClient, type PinterestClient} from './client';

/** A request as it arrived: `path` without, `query` with what stood behind the question mark. */
export type Arrived = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
};

type StandInOptions = Partial<Omit<ClientOptions, 'auth' | 'accessToken'>> & {
  readonly auth?: AccessTokenSource;
  readonly waits?: number[];
};

export type StandIn = {
  readonly baseUrl: string;
  readonly arrived: readonly Arrived[];
  /** A client of this server that never really waits between tries; `waits` collects what it would have waited. */
  readonly client: (options?: StandInOptions) => PinterestClient;
};

const servers: Server[] = [];

/** Answers with JSON. */
export const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(status, {'content-type': 'application/json', ...headers}).end(JSON.stringify(body));
  };

/** Answers each request by the next listener, the last one for good. */
export const inTurn = (...listeners: readonly [RequestListener, ...RequestListener[]]): RequestListener => {
  let turn = 0;
  return (request, response) => {
    const listener = listeners[Math.min(turn++, listeners.length - 1)];
    listener?.(request, response);
  };
};

/** Cuts the connection without a word. */
export const reset: RequestListener = (request) => request.socket.destroy();

/** A real server on loopback that answers as the test says once it has read the whole request. For tests only. */
export const standIn = async (listener: RequestListener): Promise<StandIn> => {
  const arrived: Arrived[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const url = new URL(request.url ?? '', 'http://localhost');
      const body = Buffer.concat(chunks).toString();
      const {method = '', headers} = request;
      arrived.push({method, path: url.pathname, query: url.searchParams, headers, body});
      listener(request, response);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // `address()` is a string only for pipes.
  const {port} = server.address() as AddressInfo;
  const baseUrl = `http://127.0.0.1:${port}/v5`;
  return {
    baseUrl,
    arrived,
    client: ({waits = [], auth = fixedToken('pina_test'), ...options} = {}) =>
      createPinterestClient({
        auth,
        baseUrl,
        timeoutMs: 5_000,
        random: () => 0.5,
        sleep: (ms) => {
          waits.push(ms);
          return Promise.resolve();
        },
        ...options,
      }),
  };
};

/** Ends all servers of a test, whatever hangs in them. */
export const closeStandIns = async (): Promise<void> => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
};
