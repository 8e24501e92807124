import {once} from 'node:events';
import type {Server} from 'node:http';

export type Listening = {readonly port: number; readonly close: () => Promise<void>};

/** On 127.0.0.1 only. Rejects with Node's own error (`EADDRINUSE`) where the port is taken. */
export const listen = async (server: Server, port: number): Promise<Listening> => {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    port: address.port,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
};
