import {address, numberOf} from './read-addresses';
import type {Address, Sighting} from './sighting';

const META =
  /^(?:og:image(?::url|:secure_url)?|twitter:image(?::src)?|pin:media|thumbnail|image|sailthru\.image\.\w+)$/i;

const sighting = (kind: Sighting['kind'], place: string, addresses: Address[]): Sighting[] =>
  addresses.length === 0 ? [] : [{kind, place, addresses, width: null, height: null}];

/** Some templates escape an address twice, and the document then still holds `&amp;`. */
const unescaped = (content: string | null): string => (content ?? '').replaceAll('&amp;', '&');

/** Pictures of `<meta>`, each with the size that follows it as Open Graph has it. */
const ofMeta = (document: Document, base: string): Sighting[] => {
  const metas = [...document.querySelectorAll('meta[content]')];
  const nameOf = (meta: Element | undefined) => meta?.getAttribute('property') ?? meta?.getAttribute('name') ?? '';
  return metas.flatMap((meta, index) => {
    const name = nameOf(meta);
    if (!META.test(name) && meta.getAttribute('itemprop') !== 'image') return [];
    const size = (side: string) =>
      numberOf(
        metas
          .slice(index + 1, index + 5)
          .find((next) => nameOf(next) === `og:image:${side}`)
          ?.getAttribute('content'),
      );
    const isOpenGraph = /^og:/i.test(name);
    const sizes = isOpenGraph ? {width: size('width'), height: size('height')} : {};
    return sighting('meta', `meta ${name}`, address(unescaped(meta.getAttribute('content')), 'meta', base, sizes));
  });
};

const ofLinks = (document: Document, base: string): Sighting[] =>
  [...document.querySelectorAll('link[rel="image_src"], link[rel="preload"][as="image"]')].flatMap((link) => {
    const how = link.getAttribute('rel') === 'preload' ? 'preload' : 'meta';
    return sighting('meta', `link ${link.getAttribute('rel')}`, address(link.getAttribute('href'), how, base));
  });

const NAMES_OF_PICTURES = /^(?:image|thumbnailUrl|contentUrl|photo)$/;

/** Pictures in JSON-LD at any depth, a logo's aside; an object's `url` counts where the object stands for a picture. */
const inJson = (value: unknown, name: string, base: string): Address[] => {
  if (name === 'logo') return [];
  if (typeof value === 'string') return NAMES_OF_PICTURES.test(name) ? address(value, 'jsonLd', base) : [];
  if (Array.isArray(value)) return value.flatMap((entry) => inJson(entry, name, base));
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const of = (key: string): unknown => entries.find(([found]) => found === key)?.[1];
  const isPicture = of('@type') === 'ImageObject' || name === 'image';
  if (!isPicture) return entries.flatMap(([key, inner]) => inJson(inner, key, base));
  const url = of('url') ?? of('contentUrl');
  const [width, height] = [numberOf(String(of('width'))), numberOf(String(of('height')))];
  return typeof url === 'string' ? address(url, 'jsonLd', base, {width, height}) : [];
};

/** A section of character data around the data, as some templates have it. */
const WRAPPING = /^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$/g;

const ofJsonLd = (document: Document, base: string): Sighting[] =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      const found = inJson(JSON.parse(script.textContent.replaceAll(WRAPPING, '')), '', base);
      return found.flatMap((one) => sighting('jsonLd', 'JSON-LD', [one]));
    } catch {
      return []; // Broken JSON-LD is common and names nothing.
    }
  });

/** What the page says of itself, rather than shows. */
export const surveyPageFacts = (document: Document, base: string): Sighting[] => [
  ...ofMeta(document, base),
  ...ofLinks(document, base),
  ...ofJsonLd(document, base),
];
