import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {CorpusPicture} from '../support/picture-corpus';

/** How a site gives its pictures away. */
export const WAYS = ['open', 'gated', 'cors', 'data', 'blob'] as const;
export type Way = (typeof WAYS)[number];

type Served = Pick<CorpusPicture, 'name' | 'type' | 'bytes'>;

export type LadderSite = Awaited<ReturnType<typeof startLadderSite>>;

const SHARED = {'access-control-allow-origin': '*'};

/** Announced by a picture that is never sent in full. */
export const LARGE_BYTES = 61_000_000;

/**
 * A page, under a public name unless told otherwise, and pictures: `open` to anybody, `gated` behind the page's cookie,
 * `cors` from another origin. Its policy forbids scripts of the page to fetch anything.
 */
export const startLadderSite = async (served: readonly Served[], host = 'pictures.example') => {
  const server = createServer((request, response) => {
    const [, way, name] = (request.url ?? '').split('/');
    const picture = served.find((one) => one.name === name);
    if (way === 'page' || way === 'lenient') {
      const policy = way === 'page' ? {'content-security-policy': "connect-src 'none'"} : {};
      response.writeHead(200, {'content-type': 'text/html', 'set-cookie': 'guest=yes', ...policy});
      response.end('<!doctype html><title>Ladder</title>');
    } else if (way === 'large') {
      response.writeHead(200, {'content-type': 'image/png', 'content-length': LARGE_BYTES, ...SHARED});
      response.write('\x89PNG');
    } else if (picture === undefined || (way === 'gated' && request.headers.cookie !== 'guest=yes')) {
      response.writeHead(403).end('<html>No</html>');
    } else {
      const cors = way === 'cors' ? SHARED : {};
      response.writeHead(200, {'content-type': picture.type, ...cors}).end(picture.bytes);
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // Every socket API answers with an address object once it listens on a port.
  const {port} = server.address() as AddressInfo;
  return {
    page: `http://${host}:${port}/page`,
    /** The same without a policy. */
    lenient: `http://${host}:${port}/lenient`,
    large: `http://127.0.0.1:${port}/large`,
    addressOf: (way: Way, {name, type, bytes}: Served): string => {
      if (way === 'data' || way === 'blob') return `data:${type};base64,${bytes.toString('base64')}`;
      return way === 'cors' ? `http://127.0.0.1:${port}/cors/${name}` : `http://${host}:${port}/${way}/${name}`;
    },
    /** From another origin, which lets a page show it and no more. */
    shownOnly: ({name}: Served): string => `http://127.0.0.1:${port}/open/${name}`,
    close: () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  };
};
