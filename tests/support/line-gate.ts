import {once} from 'node:events';
import {createServer as createWebServer} from 'node:https';
import {type AddressInfo, connect, createServer, type Socket} from 'node:net';
import {makeCertificate} from '../sandbox/tls/certificate';
import {keepSockets} from './kept-sockets';

/**
 * `open` passes all on · `refused` nobody listens · `cut` ends each connection at once · `garbled` speaks no TLS ·
 * `foreign` shows a certificate that nobody vouches for, and would answer.
 */
export type LineState = 'open' | 'refused' | 'cut' | 'garbled' | 'foreign';

/** The line to a server, which a test spoils and mends while the browser itself takes its network for sound. */
export type LineGate = {
  readonly port: number;
  /** Requests that were trusted to a server with a foreign certificate. */
  readonly foreignRequests: () => number;
  readonly set: (state: LineState) => Promise<void>;
  readonly close: () => Promise<void>;
};

export const openLineGate = async (targetPort: number): Promise<LineGate> => {
  let state: LineState = 'open';
  const {keep, endAll} = keepSockets();
  const passOn = (client: Socket): void => {
    const upstream = keep(connect(targetPort, '127.0.0.1'));
    client.pipe(upstream).pipe(client);
    upstream.once('close', () => client.destroy());
    client.once('close', () => upstream.destroy());
  };
  let foreignRequests = 0;
  const {key, chain} = makeCertificate(['api.pinterest.com']);
  const foreign = createWebServer({key, cert: chain}, (_, response) => {
    foreignRequests += 1;
    response.end('{}');
  });
  const server = createServer((socket) => {
    const client = keep(socket);
    if (state === 'cut') client.destroy();
    else if (state === 'garbled') client.end('no TLS here\r\n\r\n');
    else if (state === 'foreign') foreign.emit('connection', client);
    else passOn(client);
  });
  const begin = async (port: number): Promise<number> => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    // An address of a listening TCP server is never a path.
    return (server.address() as AddressInfo).port;
  };
  const end = async (): Promise<void> => {
    const closed = server.listening ? once(server, 'close') : null;
    if (closed !== null) server.close();
    endAll();
    await closed;
  };
  const port = await begin(0);
  return {
    port,
    foreignRequests: () => foreignRequests,
    set: async (next) => {
      state = next;
      await end();
      if (next !== 'refused') await begin(port);
    },
    close: end,
  };
};
