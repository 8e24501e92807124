import {createServer, type RequestListener} from 'node:http';
import {listen} from '../http/listen';

/** A web server of a test's own, for the sandbox to fetch from. */
export const serveOnLoopback = async (listener: RequestListener) => {
  const {port, close} = await listen(createServer(listener), 0);
  return {origin: `http://127.0.0.1:${port}`, port, close};
};
