import {createServer} from 'node:http';
import {listen} from '../sandbox/http/listen';
import {answerPage} from './answer-page';

export type Pages = {
  /** `http://127.0.0.1:PORT`; the same pages answer at `http://localhost:PORT`, another origin. */
  readonly origin: string;
  readonly close: () => Promise<void>;
};

const log = (error: unknown): void => console.error(error);

/** The demo site on loopback; port 0, the default, picks a free one. */
export const startPages = async ({port = 0}: {readonly port?: number} = {}): Promise<Pages> => {
  const server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    answerPage(path, request.headers.host ?? '').then(({status, contentType, body}) => {
      response.writeHead(status, {'content-type': contentType, 'content-length': Buffer.byteLength(body)}).end(body);
    }, log);
  });
  const listening = await listen(server, port);
  return {origin: `http://127.0.0.1:${listening.port}`, close: listening.close};
};
