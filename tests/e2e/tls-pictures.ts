import type {IncomingMessage} from 'node:http';
import {createServer} from 'node:https';
import type {AddressInfo} from 'node:net';
import {makeCertificate} from '../sandbox/tls/certificate';

type Asked = {readonly path: string; readonly referer: string | undefined; readonly cookie: string | undefined};

/** Hotlinked from another site's page, or asked by no browser at all. */
const isUnwelcome = ({headers}: IncomingMessage): boolean =>
  headers.referer !== undefined || headers['user-agent']?.startsWith('Mozilla/') !== true;

/**
 * A host of https that gives one picture, and `others` at their paths, to whoever comes from no other site and is a browser. `/away/…` leads on to the
 * address that follows. Trusted by a Chromium that knows its `spki`.
 */
export const startTlsPictures = async (type: string, bytes: Buffer, others: Readonly<Record<string, Buffer>> = {}) => {
  const {key, chain, spki} = makeCertificate(['pictures.example', 'localhost']);
  const asked: Asked[] = [];
  const server = createServer({key, cert: chain}, (request, response) => {
    const {url: path = '', headers} = request;
    asked.push({path, referer: headers.referer, cookie: headers.cookie});
    const [, away] = /^\/away\/(.*)$/.exec(path) ?? [];
    if (away !== undefined) response.writeHead(302, {location: decodeURIComponent(away)}).end();
    else if (isUnwelcome(request)) response.writeHead(403).end();
    else
      response
        .writeHead(200, {'content-type': type, 'set-cookie': 'seen=yes; Secure; SameSite=None'})
        .end(others[path] ?? bytes);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // Every socket API answers with an address object once it listens on a port.
  const {port} = server.address() as AddressInfo;
  return {
    spki,
    asked,
    at: (path: string, host = 'pictures.example') => `https://${host}:${port}${path}`,
    close: () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  };
};
