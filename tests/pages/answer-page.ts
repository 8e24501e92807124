import {readFile} from 'node:fs/promises';
import {extname} from 'node:path';
import {isSceneName, type PictureFormat, renderPicture} from '../support/pictures';
import {PRODUCTS, type Product} from './products';

export type PageAnswer = {readonly status: number; readonly contentType: string; readonly body: string | Buffer};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.vtt': 'text/vtt; charset=utf-8',
};

const FORMATS: Readonly<Record<string, PictureFormat>> = {jpg: 'jpeg', png: 'png', webp: 'webp', gif: 'gif'};

const MAX_SIDE = 2400;

const notFound: PageAnswer = {status: 404, contentType: 'text/plain; charset=utf-8', body: 'Not found\n'};

/** `/pictures/<scene>-<seed>-<width>x<height>.<extension>` */
const answerPicture = async (path: string): Promise<PageAnswer> => {
  const parts = /^\/pictures\/([a-z]+)-(\d{1,4})-(\d{1,4})x(\d{1,4})\.([a-z]+)$/.exec(path);
  if (parts === null) return notFound;
  const [, scene = '', seed, wide, high, extension = ''] = parts;
  const [width, height] = [Number(wide), Number(high)];
  const format = FORMATS[extension];
  const isDrawable = width >= 1 && height >= 1 && width <= MAX_SIDE && height <= MAX_SIDE;
  if (!isSceneName(scene) || format === undefined || !isDrawable) return notFound;
  const body = await renderPicture({scene, width, height, format, seed: Number(seed)});
  return {status: 200, contentType: `image/${format}`, body};
};

/** Pages name themselves by absolute addresses (canonical, og:url), and a frame needs a second origin. */
const originsOf = (host: string): {readonly origin: string; readonly otherOrigin: string} => {
  const {hostname, port} = new URL(`http://${host}`);
  const other = hostname === '127.0.0.1' ? 'localhost' : '127.0.0.1';
  return {origin: `http://${host}`, otherOrigin: `http://${other}${port === '' ? '' : `:${port}`}`};
};

const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');

const readSite = (path: string): Promise<Buffer | null> =>
  readFile(new URL(`./site${path}`, import.meta.url)).catch(() => null);

const answerFile = async (path: string, host: string): Promise<PageAnswer> => {
  const contentType = TYPES[extname(path)];
  const product: Product | undefined = PRODUCTS.find(({slug}) => path === `/shop/${slug}.html`);
  const file = await readSite(product === undefined ? path : '/product.html');
  if (file === null || contentType === undefined) return notFound;
  const isPage = extname(path) === '.html';
  return {status: 200, contentType, body: isPage ? fill(file.toString(), {...originsOf(host), ...product}) : file};
};

/** What stands at a path; `host` is the Host header by which the page was asked for. */
export const answerPage = async (path: string, host: string): Promise<PageAnswer> => {
  // Nothing but plain names reaches the disk or a page's markup.
  if (!/^(\/[\w-]+)*(\/|\.[a-z]+)?$/.test(path) || !/^[\w.-]+(:\d+)?$/.test(host)) return notFound;
  if (path.startsWith('/pictures/')) return answerPicture(path);
  return answerFile(path === '/' ? '/index.html' : path, host);
};
