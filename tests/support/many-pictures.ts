import {createServer} from 'node:http';
import {createServer as createTlsServer} from 'node:https';
import sharp from 'sharp';
import {listen} from '../sandbox/http/listen';
import {makeCertificate} from '../sandbox/tls/certificate';
import type {ChromiumSandbox} from './chromium-settings';

/** A name of Pinterest's that a browser under test is led to loopback by; public, so that our pages load from it. */
const HOST = 'i.pinimg.com';

/** Shapes, in pixels, that follow one another. */
const SIZES = [
  [600, 900],
  [800, 600],
  [700, 700],
  [600, 1_067],
  [1_200, 800],
] as const;

export type ManyPictures = {
  /** Leads a Chromium to the pictures. */
  readonly sandbox: ChromiumSandbox;
  /** `/COUNT` under it is a page that shows so many of them, each at an address of its own. */
  readonly origin: string;
  /** Of the first so many pictures. */
  readonly addresses: (count: number) => readonly string[];
  readonly close: () => Promise<void>;
};

const sizeAt = (index: number) => SIZES[index % SIZES.length] ?? SIZES[0];

const pictureAt = (index: number): string => {
  const [width, height] = sizeAt(index);
  return `https://${HOST}/many/${index}-${width}x${height}.jpg`;
};

const pageOf = (count: number): string => {
  const images = Array.from({length: count}, (_, index) => {
    const [width, height] = sizeAt(index);
    return `<img loading="lazy" alt="Picture ${index}" width="${width}" height="${height}" src="${pictureAt(index)}">`;
  });
  return `<!doctype html><meta charset="utf-8"><title>${count} pictures</title>${images.join('\n')}`;
};

const draw = (width: number, height: number, hue: number): Promise<Buffer> => {
  const background = {r: 60 + hue * 30, g: 180 - hue * 20, b: 90 + hue * 15};
  return sharp({create: {width, height, channels: 3, background}})
    .jpeg({quality: 80})
    .toBuffer();
};

/** Serves pages over http, and over TLS their pictures, from memory. */
export const startManyPictures = async (): Promise<ManyPictures> => {
  const bodies = await Promise.all(SIZES.map(([width, height], hue) => draw(width, height, hue)));
  const {key, chain, spki} = makeCertificate([HOST]);
  const pictures = createTlsServer({key, cert: chain}, ({url = ''}, response) => {
    const index = Number(/^\/many\/(\d+)-/.exec(url)?.[1] ?? Number.NaN);
    const body = bodies[index % bodies.length];
    if (body === undefined) response.writeHead(404).end();
    else response.writeHead(200, {'content-type': 'image/jpeg', 'cache-control': 'max-age=600'}).end(body);
  });
  const pages = createServer(({url = ''}, response) => {
    const count = Number(/^\/(\d{1,5})$/.exec(url)?.[1] ?? Number.NaN);
    if (Number.isNaN(count)) response.writeHead(404).end();
    else response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(pageOf(count));
  });
  const [tls, http] = await Promise.all([listen(pictures, 0), listen(pages, 0)]);
  return {
    sandbox: {tlsPort: tls.port, spki},
    origin: `http://127.0.0.1:${http.port}`,
    addresses: (count) => Array.from({length: count}, (_, index) => pictureAt(index)),
    close: async () => {
      await Promise.all([tls.close(), http.close()]);
    },
  };
};
