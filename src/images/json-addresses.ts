import {looksLikeImage} from './image-file';

/** An address, its width where the JSON tells it, and which entry of a list of objects it stands in; -1 for none. */
type Found = {readonly url: string; readonly width: number | null; readonly entry: number};

/** Values looked at, and how deep: an auction's gallery of two hundred photographs tells twelve of each. */
const MAX_VALUES = 5_000;
const MAX_DEPTH = 6;

const widthIn = (value: unknown): number | null =>
  Array.isArray(value) && typeof value[0] === 'number' && value[0] > 0 ? Math.round(value[0]) : null;

/** The width that an object gives for the picture it names. */
const widthBeside = (value: object): number | null => {
  const width: unknown = Reflect.get(value, 'width') ?? Reflect.get(value, 'w');
  return typeof width === 'number' && width > 0 ? Math.round(width) : null;
};

/**
 * The pictures named in a piece of JSON, as strings or as keys: `{"large": "a.jpg"}`, `["a.jpg"]`, and with their widths
 * `{"a.jpg": [500, 400]}` and `{"url": "a.jpg", "width": 500}`. Empty for what is no JSON.
 */
export const addressesInJson = (text: string): readonly Found[] => {
  const found: Found[] = [];
  let left = MAX_VALUES;
  let entries = 0;
  const read = (value: unknown, depth: number, entry: number): void => {
    if (left-- <= 0 || depth > MAX_DEPTH) return;
    if (typeof value === 'string') {
      if (looksLikeImage(value)) found.push({url: value, width: null, entry});
    } else if (typeof value === 'object' && value !== null) {
      const width = widthBeside(value);
      const isList = entry < 0 && Array.isArray(value);
      for (const [key, inner] of Object.entries(value)) {
        if (looksLikeImage(key)) found.push({url: key, width: widthIn(inner), entry});
        if (width !== null && typeof inner === 'string' && looksLikeImage(inner))
          found.push({url: inner, width, entry});
        else read(inner, depth + 1, isList && typeof inner === 'object' ? entries++ : entry);
      }
    }
  };
  try {
    read(JSON.parse(text), 0, -1);
  } catch {
    return [];
  }
  return found;
};
