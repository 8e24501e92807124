import type {Attributes, Sighting} from './sighting';

/** Images taken from one `<noscript>`. */
const MAX_IMAGES = 50;

const tag = /<(img|source)\b((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

const named: Readonly<Record<string, string>> = {amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' '};

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|quot|apos|lt|gt|nbsp));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : '';
  });

const attributesIn = (text: string): Attributes => {
  const found: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of text.matchAll(attribute)) {
    found[name.toLowerCase()] ??= decoded(double ?? single ?? bare ?? '');
  }
  return found;
};

/** The images in a `<noscript>`, each as it would stand in its place, with the sources that stand before it. */
export const imagesIn = (noscript: Sighting): readonly Sighting[] => {
  const images: Sighting[] = [];
  let sources: Attributes[] = [];
  for (const [, name = '', text = ''] of noscript.markup.matchAll(tag)) {
    const attributes = attributesIn(text);
    if (name.toLowerCase() === 'source') {
      sources.push(attributes);
      continue;
    }
    images.push({
      ...noscript,
      tag: 'img',
      attributes,
      markup: '',
      sources: sources.map((one) => ({attributes: one, isForThisWindow: (one['media'] ?? '') === ''})),
    });
    sources = [];
    if (images.length === MAX_IMAGES) break;
  }
  return images;
};
