import {newClock} from '../clock';
import {parseUrl} from '../parse-url';
import {jpegOf} from './copy';
import {currentSrcOf, naturalHeightOf, naturalWidthOf} from './dom';

/** Pixels. */
const MAX_WIDTH = 320;
const MAX_HEIGHT = 480;

const QUALITY = 0.7;

/** What a page is asked to draw: images by their places among the sightings, and the time for all of them. */
export type WantedThumbnails = {readonly places: readonly number[]; readonly timeMs: number};

/** What was drawn of images before, with the address that each showed then. */
export type Copies = WeakMap<Element, {readonly url: string; readonly copy: string}>;

/** A small copy of what an image shows; null where it shows nothing. Another site's pixels cannot be read back. */
const thumbnailOf = async (image: HTMLImageElement, copies: Copies): Promise<string | null> => {
  const url = currentSrcOf(image);
  const known = copies.get(image);
  if (known?.url === url) return known.copy;
  if (parseUrl(url)?.origin !== location.origin) return null;
  const [width, height] = [naturalWidthOf(image), naturalHeightOf(image)];
  const copy = await jpegOf(image, {width, height}, Math.min(1, MAX_WIDTH / width, MAX_HEIGHT / height), QUALITY);
  if (copy !== null) copies.set(image, {url, copy});
  return copy;
};

/**
 * Small copies of images as `data:image/jpeg`, null for what is none or cannot be read; as many as the time allows: those
 * that it has no more for are missing at the end. Our own pages may load https: only, so without these a user on a plain
 * http: page would choose among blanks. Uses what the page has decoded already, and loads nothing.
 */
export const drawThumbnails = async (
  elements: readonly (Element | undefined)[],
  timeMs: number,
  copies: Copies,
): Promise<(string | null)[]> => {
  const clock = newClock(() => performance.now(), timeMs);
  const drawn: (string | null)[] = [];
  for (const element of elements) {
    if (clock.isDue() && !(await clock.rest())) break;
    drawn.push(element instanceof HTMLImageElement ? await thumbnailOf(element, copies) : null);
  }
  return drawn;
};
