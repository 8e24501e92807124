import {Window} from 'happy-dom';
import sharp from 'sharp';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {PRODUCTS} from '../pages/products';
import {type Pages, startPages} from '../pages/start-pages';

let pages: Pages;

beforeAll(async () => {
  pages = await startPages();
});

afterAll(() => pages.close());

const PAGES = [
  '/',
  '/blog.html',
  '/shop.html',
  '/gallery.html',
  '/nopin.html',
  '/single.html',
  '/empty.html',
  '/frames.html',
  '/frames/inner.html',
  '/frames/other.html',
  ...PRODUCTS.map(({slug}) => `/shop/${slug}.html`),
];

const read = async (path: string) => {
  const response = await fetch(pages.origin + path);
  const text = await response.text();
  const {document} = new Window({
    settings: {disableIframePageLoading: true, disableJavaScriptFileLoading: true, disableCSSFileLoading: true},
  });
  document.write(text);
  return {status: response.status, contentType: response.headers.get('content-type'), text, document};
};

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  vtt: 'text/vtt; charset=utf-8',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
};

/** Every address of this site that stands in a text: attributes, `srcset`, JSON-LD and style sheets alike. */
const addressesIn = (text: string): readonly string[] => {
  const local = text.replaceAll(pages.origin, '').replaceAll(pages.origin.replace('127.0.0.1', 'localhost'), '');
  return [
    ...new Set(
      [...local.matchAll(/(?<=["'(, ])\/[\w./-]+\.(?:html|css|js|svg|vtt|jpg|png|webp|gif)\b/g)].map(([path]) => path),
    ),
  ];
};

const checkPicture = async (path: string, bytes: Buffer): Promise<void> => {
  const [, width, height] = /-(\d+)x(\d+)\.\w+$/.exec(path) ?? [];
  const {info} = await sharp(bytes).raw().toBuffer({resolveWithObject: true});
  expect({path, width: info.width, height: info.height}).toEqual({path, width: Number(width), height: Number(height)});
};

const check = async (path: string): Promise<void> => {
  const response = await fetch(pages.origin + path);
  const contentType = response.headers.get('content-type');
  expect({path, status: response.status, contentType}).toEqual({
    path,
    status: 200,
    contentType: TYPES[path.split('.')[1] ?? ''],
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  if (path.startsWith('/pictures/')) await checkPicture(path, bytes);
};

describe.each(PAGES)('%s', (path) => {
  test('refers only to what is there, of the right type, and to pictures of the size that they name', {
    timeout: 60_000,
  }, async () => {
    const {status, contentType, text} = await read(path);
    expect([status, contentType]).toEqual([200, 'text/html; charset=utf-8']);
    const addresses = addressesIn(text);
    expect(addresses.length).toBeGreaterThan(0);
    await Promise.all(addresses.map(check));
    const styles = await Promise.all(addresses.filter((address) => address.endsWith('.css')).map(read));
    await Promise.all(styles.flatMap((style) => addressesIn(style.text)).map(check));
  });

  test('leaves no gap of its template unfilled', async () => {
    expect((await read(path)).text).not.toMatch(/\{\{|\}\}/);
  });
});

describe('the pages', () => {
  test('are all linked from the index', async () => {
    const {document} = await read('/');
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    for (const page of [
      '/blog.html',
      '/shop.html',
      '/gallery.html',
      '/nopin.html',
      '/single.html',
      '/empty.html',
      '/frames.html',
    ])
      expect(links).toContain(page);
    expect(links.some((link) => link.startsWith('/pictures/'))).toBe(true);
  });

  test('name themselves by the address that they were asked by', async () => {
    const {document} = await read('/blog.html');
    expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(`${pages.origin}/blog.html`);
  });

  test('hold what they are for: a lazy gallery of forty, one picture, none, a frame of another origin', async () => {
    const count = async (path: string, selector: string) =>
      (await read(path)).document.querySelectorAll(selector).length;
    expect(await count('/gallery.html', 'img[loading="lazy"]')).toBeGreaterThanOrEqual(40);
    expect(await count('/gallery.html', 'img[data-src][src^="data:image/gif"]')).toBeGreaterThanOrEqual(30);
    expect(await count('/gallery.html', 'img[data-srcset]')).toBeGreaterThanOrEqual(20);
    expect(await count('/single.html', 'img')).toBe(1);
    expect(await count('/empty.html', 'img, video, picture')).toBe(0);
    const {document} = await read('/frames.html');
    const frames = [...document.querySelectorAll('iframe')].map(
      (frame) => new URL(frame.getAttribute('src') ?? '', pages.origin).origin,
    );
    expect(frames).toEqual([pages.origin, pages.origin.replace('127.0.0.1', 'localhost')]);
  });
});

describe('the server', () => {
  test.each([
    '/pictures/leeks-1-100x100.bmp',
    '/pictures/nothing-1-100x100.jpg',
    '/pictures/toString-1-100x100.jpg',
    '/pictures/leeks-1-0x100.jpg',
    '/pictures/leeks-1-9999x100.jpg',
    '/product',
    '/answer-page.ts',
    '/..%2f..%2fpackage.json',
    '/shop/nothing.html',
  ])('has nothing at %s', async (path) => {
    expect((await fetch(pages.origin + path)).status).toBe(404);
  });
});
