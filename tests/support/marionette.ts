import {once} from 'node:events';
import {connect} from 'node:net';

/** Firefox's own remote control, spoken directly: it may act as the browser itself, which WebDriver BiDi may not. */
export type Marionette = {
  /** Sends a command and returns its result; commands of one connection are answered in their order. */
  readonly send: (name: string, parameters?: object) => Promise<unknown>;
  readonly close: () => void;
};

type Reply = readonly [type: 1, id: number, error: {error: string; message: string} | null, result: unknown];
type Waiting = {readonly resolve: (result: unknown) => void; readonly reject: (error: Error) => void};

/** A message is `<length in bytes>:<JSON>`. */
export const frame = (message: unknown): string => {
  const text = JSON.stringify(message);
  return `${Buffer.byteLength(text)}:${text}`;
};

/** Takes the whole messages off what has arrived; the rest waits for more. */
export const unframe = (arrived: Buffer): {readonly messages: readonly unknown[]; readonly rest: Buffer} => {
  const messages: unknown[] = [];
  let rest = arrived;
  for (;;) {
    const colon = rest.indexOf(':');
    const end = colon + 1 + Number(rest.subarray(0, colon));
    if (colon < 0 || rest.length < end) return {messages, rest};
    messages.push(JSON.parse(rest.subarray(colon + 1, end).toString()));
    rest = rest.subarray(end);
  }
};

const settle = (waiting: Map<number, Waiting>, [, id, error, result]: Reply): void => {
  const asked = waiting.get(id);
  waiting.delete(id);
  if (error === null) asked?.resolve(result);
  else asked?.reject(new Error(`${error.error}: ${error.message}`));
};

/** Connects to a Firefox that listens on this port of loopback. */
export const connectMarionette = async (port: number): Promise<Marionette> => {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const waiting = new Map<number, Waiting>();
  let arrived = Buffer.alloc(0);
  let lastId = 0;

  socket.on('data', (data) => {
    const {messages, rest} = unframe(Buffer.concat([arrived, data]));
    arrived = Buffer.from(rest);
    // The first message is a greeting and no array; every other one is a reply by the protocol.
    for (const message of messages) if (Array.isArray(message)) settle(waiting, message as unknown as Reply);
  });
  // An error is always followed by a close, which tells those who wait.
  socket.on('error', () => undefined);
  socket.on('close', () => {
    for (const {reject} of waiting.values()) reject(new Error('Firefox closed the connection'));
    waiting.clear();
  });

  return {
    send: (name, parameters = {}) =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        waiting.set(id, {resolve, reject});
        socket.write(frame([0, id, name, parameters]));
      }),
    close: () => socket.destroy(),
  };
};
