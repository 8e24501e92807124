import {once} from 'node:events';
import {createServer} from 'node:http';
import {type AddressInfo, connect, type Socket} from 'node:net';
import {keepSockets} from './kept-sockets';

export type Proxy = {readonly port: number; readonly close: () => Promise<void>};

const PINTEREST = /(^|\.)(pinterest\.com|pinimg\.com):443$/;

/** Where a CONNECT to `target` is let through to: Pinterest's names to the sandbox, everything else nowhere. */
export const tunnelPort = (target: string, tlsPort: number | null): number | null =>
  PINTEREST.test(target) ? tlsPort : null;

/** A CONNECT proxy on loopback through which Firefox finds the sandbox under Pinterest's names, and nothing beside. */
export const startProxy = async (tlsPort: number | null): Promise<Proxy> => {
  const {keep, endAll} = keepSockets();

  const server = createServer((_, response) => {
    response.writeHead(403).end();
  });
  server.on('connection', keep);
  server.on('connect', (request, client: Socket, head: Buffer) => {
    const port = tunnelPort(request.url ?? '', tlsPort);
    if (port === null) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = keep(connect(port, '127.0.0.1'));
    upstream.once('connect', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client);
      client.pipe(upstream);
    });
    upstream.once('close', () => client.destroy());
    client.once('close', () => upstream.destroy());
  });

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    // An address of a listening TCP server is never a path.
    port: (server.address() as AddressInfo).port,
    close: async () => {
      endAll();
      server.close();
      await once(server, 'close');
    },
  };
};
