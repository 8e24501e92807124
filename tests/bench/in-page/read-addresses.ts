import type {Address, How} from './sighting';

const IMAGE_FILE = /\.(?:jpe?g|jfif|pjpeg|png|gif|webp|avif|bmp|tiff?|svg)(?![a-z0-9.])/i;
const PICTURE_PATH =
  /\/(?:wp-content\/uploads|image\/upload|media\/images?|images?\/fetch|photos?)\/|[?&](?:url|src)=http/i;
/** Attributes that hold text, or an address that is not a picture's. */
const NOT_PICTURES = /^(?:alt|title|aria-.*|id|class|style|href|action|content|usemap|longdesc|cite|on.*|name|value)$/;
/** What a link of that name leads to is a page about the file. */
const FILE_PAGE = /\/wiki\/|\/(?:File|Datei|Fichier|Image|Media):/;

export const numberOf = (text: string | null | undefined): number | null => {
  const value = Number.parseFloat(text ?? '');
  return Number.isFinite(value) && value > 0 ? value : null;
};

export const absolute = (text: string, base: string): string | null => {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.startsWith('#')) return null;
  try {
    const {protocol, href} = new URL(trimmed, base);
    return /^(?:https?|data|blob):$/.test(protocol) ? href : null;
  } catch {
    return null;
  }
};

/** One address, or none where the text is not one. */
export const address = (
  text: string | null | undefined,
  how: How,
  base: string,
  size: Partial<Pick<Address, 'width' | 'height' | 'density'>> = {},
): Address[] => {
  const url = absolute(text ?? '', base);
  return url === null ? [] : [{url, how, width: null, height: null, density: null, ...size}];
};

/** The candidates of a srcset: addresses may hold commas, so a comma parts only at an address's end or a descriptor's. */
export const srcset = (text: string | null, how: How, base: string): Address[] => {
  const found: Address[] = [];
  let rest = text ?? '';
  for (;;) {
    rest = rest.replace(/^[\s,]+/, '');
    const written = /^\S+/.exec(rest)?.[0];
    if (written === undefined) return found;
    rest = rest.slice(written.length);
    let descriptors = '';
    if (!written.endsWith(',')) {
      descriptors = /^(?:\([^)]*\)?|[^,(])*/.exec(rest)?.[0] ?? '';
      rest = rest.slice(descriptors.length);
    }
    const width = numberOf(/(?:^|\s)(\d+)w(?:\s|$)/.exec(descriptors)?.[1]);
    const density = numberOf(/(?:^|\s)([\d.]+)x(?:\s|$)/.exec(descriptors)?.[1]);
    found.push(...address(written.replace(/,+$/, ''), how, base, {width, density}));
  }
};

/** True for a text that is an address of a picture by its looks. */
export const looksLikePicture = (text: string): boolean =>
  text.length < 4_000 &&
  !/[<>{}\n]/.test(text) &&
  !/\s\S+\s\S/.test(text) &&
  /^(?:https?:\/\/|\/|\.|[\w-]+[/.])/.test(text) &&
  (IMAGE_FILE.test(text) || (text.includes('/') && PICTURE_PATH.test(text)));

/** True for the address of a file, where a link may also lead to a page of that name. */
export const isPictureFile = (url: string): boolean => {
  const path = url.replace(/[?#].*/, '');
  return IMAGE_FILE.test(path) && /\.\w+$/.test(path) && !FILE_PAGE.test(path);
};

const looksLikeSrcset = (text: string): boolean => /\s\d+(?:\.\d+)?[wx]\s*(?:,|$)/.test(text);

/** What attributes of any other name say: an address, a srcset, or JSON with addresses for names or values. */
export const otherAttributes = (element: Element, base: string): Address[] =>
  [...element.attributes].flatMap(({name, value}): Address[] => {
    if (NOT_PICTURES.test(name) || name === 'src' || name === 'srcset' || value.length < 5) return [];
    const text = value.trim();
    if (looksLikeSrcset(text)) return srcset(text, 'attribute', base);
    if (/^[[{]/.test(text)) {
      const inside = [...text.matchAll(/"(https?:[^"\s]+)"/g)].map(([, found = '']) => found.replaceAll('\\/', '/'));
      return inside.filter(looksLikePicture).flatMap((found) => address(found, 'attribute', base));
    }
    return looksLikePicture(text) ? address(text, 'attribute', base) : [];
  });

/** Every `url(…)` of a CSS value. */
export const cssAddresses = (value: string, base: string): Address[] =>
  [...value.matchAll(/url\((?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^)"']*))\)/g)].flatMap(
    ([, double, single, bare]) => address((double ?? single ?? bare ?? '').replace(/\\(.)/g, '$1'), 'css', base),
  );
