import type {Socket} from 'node:net';

/** The connections of a server that a test ends: a line that breaks is no fault of the test's. */
export const keepSockets = () => {
  const sockets = new Set<Socket>();
  return {
    keep: (socket: Socket): Socket => {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.once('close', () => sockets.delete(socket));
      return socket;
    },
    endAll: (): void => {
      for (const socket of sockets) socket.destroy();
    },
  };
};
