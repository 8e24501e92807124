import {absolute} from './read-addresses';

/** Pixels of a picture, as loading it again would tell; null for one that does not load. */
export type SizeOf = (url: string) => {readonly width: number; readonly height: number} | null;

const LONGEST_RATIO = 3;
const QUALITY = 30;

type Found = {readonly url: string; readonly score: number};

const isAccepted = (url: string, width: number, height: number): boolean =>
  /^https?:/.test(url) &&
  !/\.svg(?:[?#]|$)/i.test(url) &&
  Math.min(width, height) >= 90 &&
  Math.max(width, height) >= 120 &&
  width <= LONGEST_RATIO * height;

const scoreOf = (width: number, height: number, factor: number, order: number): number => {
  const scoredWidth = Math.min(width, height);
  const scoredHeight = Math.min(height, width > height ? height : LONGEST_RATIO * width);
  return scoredWidth * scoredHeight * (width < 237 ? factor / 2 : factor) - order;
};

/**
 * What Pinterest's own button offers, by its published rules: every `<img>` as displayed or as its author names it, the
 * first og:image, size and shape bounds, best first, and nothing under a thirtieth of the best.
 */
export const official = (document: Document, sizeOf: SizeOf): readonly string[] => {
  if (/^nopin$/i.test(document.querySelector('meta[name="pinterest"]')?.getAttribute('content') ?? '')) return [];
  const found = new Map<string, Found>();
  let order = 0;
  const offer = (url: string | null, width: number, height: number, factor: number): void => {
    order += 1;
    if (url === null || found.has(url) || !isAccepted(url, width, height)) return;
    found.set(url, {url, score: scoreOf(width, height, factor, order)});
  };
  for (const image of document.images) {
    if (image.hasAttribute('nopin') || image.hasAttribute('data-pin-nopin')) continue;
    const media = image.getAttribute('data-pin-media');
    const marked = media !== null || image.hasAttribute('data-pin-url') ? 4 : 1;
    const factor = marked * (image.hasAttribute('data-pin-id') ? 10 : 1);
    const named = media === null ? null : absolute(media, document.baseURI);
    const size = named === null ? null : sizeOf(named);
    if (named !== null && size !== null) offer(named, size.width, size.height, factor);
    else offer(image.currentSrc, image.naturalWidth, image.naturalHeight, factor);
  }
  const openGraph = document.querySelector('meta[property="og:image"], meta[property="og:image:secure_url"]');
  const url = absolute(openGraph?.getAttribute('content') ?? '', document.baseURI);
  const size = url === null ? null : sizeOf(url);
  if (size !== null) offer(url, size.width, size.height, 1);
  const ranked = [...found.values()].sort((a, b) => b.score - a.score);
  const least = (ranked[0]?.score ?? 0) / QUALITY;
  return ranked.filter(({score}) => score > least).map((one) => one.url);
};
