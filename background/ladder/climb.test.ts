import {describe, expect, it} from 'vitest';
import type {Rung} from '../../src/domain/outbox-item';
import type {PinDraft} from '../../src/domain/pin-draft';
import {fail, ok} from '../../src/domain/result';
import {climb, type LadderPorts} from './climb';

const image = (mediaUrl: string): PinDraft => ({
  mediaUrl,
  link: 'https://page.example/',
  title: 'A title',
  description: 'Words',
  altText: '',
  pinId: null,
});
const texts = {title: 'A title', description: 'Words', link: 'https://page.example/'};
const foundIn = {tabId: 3, pageUrl: 'https://page.example/'};
const EMBEDDED = 'data:image/webp,here';
const bytes = (words: string) => new TextEncoder().encode(words);

/** The page has what lies on `page.example`, the worker what lies on `granted.example`. */
const world = () => {
  const asked: string[] = [];
  const give = (way: string, host: string) => async (url: string) => {
    asked.push(`${way} ${url}`);
    return url.includes(host) ? ok(bytes(`${way}:${url}`)) : fail({kind: 'unreadable'} as const);
  };
  const page = give('page', 'page.example');
  const ports: LadderPorts = {
    fromPage: (_, url) => page(url),
    fromWorker: give('worker', 'granted.example'),
    fromScreen: async () =>
      ok({image: {contentType: 'image/jpeg', data: 'screen'}, changes: [{kind: 'asShown', width: 300, height: 200}]}),
    prepare: async (read) => {
      const data = new TextDecoder().decode(read);
      return data === 'vector'
        ? fail({kind: 'undrawable', format: 'SVG'})
        : ok({image: {contentType: 'image/png', data}, changes: []});
    },
  };
  return {
    asked,
    on: (rung: Rung, draft: PinDraft, tab: typeof foundIn | null = foundIn) =>
      climb({draft, rung, foundIn: tab}, ports),
  };
};

const carousel = (...urls: readonly string[]): PinDraft => ({...image(urls[0] ?? ''), carousel: urls.map(image)});

describe('climb', () => {
  it('sends a web address as it is, and asks nobody', async () => {
    const {on, asked} = world();
    const url = 'https://other.example/a.webp';
    expect(await on('address', image(url))).toEqual(ok({media: {kind: 'imageUrl', url}, changes: []}));
    expect(asked).toEqual([]);
  });

  it('has no address for what has none', async () => {
    expect(await world().on('address', image('blob:x'))).toMatchObject({error: {picture: {kind: 'noAddress'}}});
  });

  it('reads embedded bytes itself, on any rung and without a page', async () => {
    const {on, asked} = world();
    for (const rung of ['page', 'worker'] as const) {
      expect(await on(rung, image(EMBEDDED), null)).toMatchObject({
        value: {media: {kind: 'imageBase64', data: 'here'}},
      });
    }
    expect(asked).toEqual([]);
  });

  it('lets the page draw what only a page can, and says so where there is none', async () => {
    const {on, asked} = world();
    const vector = 'data:image/svg+xml,vector';
    expect(await on('page', image(vector), null)).toMatchObject({
      error: {picture: {kind: 'undrawable', format: 'SVG'}},
    });
    await on('page', image(vector));
    expect(asked).toEqual([`page ${vector}`]);
  });

  it('asks on each rung the one who stands there', async () => {
    const {on, asked} = world();
    const url = 'https://granted.example/a.png';
    expect(await on('page', image(url))).toMatchObject({
      ok: false,
      error: {field: 'media', picture: {kind: 'unreadable'}},
    });
    expect(await on('worker', image(url))).toMatchObject({value: {media: {data: `worker:${url}`}}});
    expect(asked).toEqual([`page ${url}`, `worker ${url}`]);
    expect(await on('pixels', image(url))).toMatchObject({
      value: {changes: [{kind: 'asShown', width: 300, height: 200}]},
    });
    expect(await on('pixels', image(url), null)).toMatchObject({error: {picture: {kind: 'tabGone'}}});
  });

  it('sends a carousel by addresses, each picture with its words', async () => {
    const urls = ['https://a.example/1.jpg', 'https://a.example/2.jpg'];
    const items = urls.map((url) => ({url, ...texts}));
    expect(await world().on('address', carousel(...urls))).toEqual(
      ok({media: {kind: 'imageUrls', items}, changes: []}),
    );
  });

  it('sends all of a carousel as bytes, each by the first way that bears', async () => {
    const {on} = world();
    const mixed = carousel(EMBEDDED, 'https://page.example/1.png', 'https://granted.example/2.png');
    expect(await on('page', mixed)).toMatchObject({ok: false});
    const sent = await on('worker', mixed);
    expect(sent).toMatchObject({value: {media: {kind: 'imagesBase64'}}});
    const items = sent.ok && sent.value.media.kind === 'imagesBase64' ? sent.value.media.items : [];
    expect(items.map(({data}) => data)).toEqual([
      'here',
      'page:https://page.example/1.png',
      'worker:https://granted.example/2.png',
    ]);
    expect(items[2]).toMatchObject(texts);
  });
});
