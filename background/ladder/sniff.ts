export type PictureFormat = 'JPEG' | 'PNG' | 'GIF' | 'WebP' | 'AVIF' | 'HEIC' | 'BMP' | 'TIFF' | 'ICO' | 'SVG';

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, Math.min(to, bytes.length)));

/** ISO/IEC 14496-12, `ftyp`: the major brand, and those it is compatible with. */
const byBrands = (bytes: Uint8Array): PictureFormat | null => {
  const length = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0);
  const brands = latin(bytes, 8, Math.min(length, 256));
  if (/avi[fs]/.test(brands)) return 'AVIF';
  return /hei[cxms]|hev[cx]|mif1|msf1/.test(brands) ? 'HEIC' : null;
};

/**
 * What may stand before an XML text's first element: a declaration, comments and a document type. Taken away rather than
 * skipped in a longer pattern, which would try every way to read many comments as one.
 */
const prolog = /^(?:\s|<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\][^>[]*)?>)*/i;

/** An XML text whose first element is `svg`. */
const isSvg = (bytes: Uint8Array): boolean =>
  /^<(?:\w+:)?svg[\s>/]/i.test(new TextDecoder().decode(bytes.subarray(0, 4_096)).replace(prolog, ''));

/** The format by the bytes alone: names and types that servers tell are often wrong. Null for anything else. */
export const sniff = (bytes: Uint8Array): PictureFormat | null => {
  if (bytes.length < 12) return null;
  const head = latin(bytes, 0, 12);
  if (head.startsWith('\xff\xd8\xff')) return 'JPEG';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'PNG';
  if (/^GIF8[79]a/.test(head)) return 'GIF';
  if (/^RIFF[\s\S]{4}WEBP/.test(head)) return 'WebP';
  if (head.slice(4, 8) === 'ftyp') return byBrands(bytes);
  if (/^BM[\s\S]{4}\0\0\0\0/.test(head)) return 'BMP';
  if (head.startsWith('II*\0') || head.startsWith('MM\0*')) return 'TIFF';
  if (head.startsWith('\0\0\x01\0')) return 'ICO';
  return isSvg(bytes) ? 'SVG' : null;
};
