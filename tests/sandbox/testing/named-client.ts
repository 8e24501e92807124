import type {IncomingHttpHeaders} from 'node:http';
import {request} from 'node:https';
import type {LookupFunction} from 'node:net';
import type {Sandbox} from '../start-sandbox';

export type NamedReply = {readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer};

type Ask = {readonly method?: string; readonly headers?: Record<string, string>; readonly body?: string};

/** Node asks for one address or for all of them; every name is this machine. */
const toLoopback: LookupFunction = (_, options, callback) => {
  if (options.all === true) callback(null, [{address: '127.0.0.1', family: 4}]);
  else callback(null, '127.0.0.1', 4);
};

/**
 * Asks for a page by its real address, as a browser would: trusts the sandbox's CA and maps names and the port, no more.
 * A certificate that does not answer for the name rejects.
 */
export const askByName = (
  {tlsPort, ca}: Pick<Sandbox, 'tlsPort' | 'ca'>,
  address: string,
  {method = 'GET', headers = {}, body}: Ask = {},
): Promise<NamedReply> => {
  const {hostname, pathname, search} = new URL(address);
  return new Promise((resolve, reject) => {
    const options = {host: hostname, port: tlsPort, path: pathname + search, method, ca, lookup: toLoopback};
    const outgoing = request({...options, headers: {...headers, host: hostname}, agent: false}, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () =>
        resolve({status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(chunks)}),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
};
