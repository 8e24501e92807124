import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {CorpusPicture} from '../support/picture-corpus';

/** How a site gives its pictures away. */
export const WAYS = ['open', 'gated', 'cors', 'data', 'blob'] as const;
export type Way = (typeof WAYS)[number];

/**
 * A page under a public name, and pictures: `open` to anybody, `gated` behind the page's cookie, `cors` from another
 * origin. Its policy forbids scripts of the page to fetch anything.
 */
export const startLadderSite = async (corpus: readonly CorpusPicture[]) => {
  const server = createServer((request, response) => {
    const [, way, name] = (request.url ?? '').split('/');
    const picture = corpus.find((one) => one.name === name);
    if (way === 'page') {
      response.writeHead(200, {
        'content-type': 'text/html',
        'set-cookie': 'guest=yes',
        'content-security-policy': "connect-src 'none'",
      });
      response.end('<!doctype html><title>Ladder</title>');
    } else if (picture === undefined || (way === 'gated' && request.headers.cookie !== 'guest=yes')) {
      response.writeHead(403).end('<html>No</html>');
    } else {
      const cors = way === 'cors' ? {'access-control-allow-origin': '*'} : {};
      response.writeHead(200, {'content-type': picture.type, ...cors}).end(picture.bytes);
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // Every socket API answers with an address object once it listens on a port.
  const {port} = server.address() as AddressInfo;
  return {
    page: `http://pictures.example:${port}/page`,
    addressOf: (way: Way, {name, type, bytes}: CorpusPicture): string => {
      if (way === 'data') return `data:${type};base64,${bytes.toString('base64')}`;
      return way === 'cors'
        ? `http://127.0.0.1:${port}/cors/${name}`
        : `http://pictures.example:${port}/${way}/${name}`;
    },
    close: () => new Promise((closed) => server.close(closed)),
  };
};
