import {parseUrl} from '../parse-url';
import {jpegOf} from './copy';
import {currentSrcOf, naturalHeightOf, naturalWidthOf} from './dom';

/** Pixels. */
const MAX_WIDTH = 320;
const MAX_HEIGHT = 480;

/** Milliseconds for all of them. */
const TIME_MS = 300;

const QUALITY = 0.7;

/** A small copy of what an image shows; null where it shows nothing. Another site's pixels cannot be read back. */
const thumbnailOf = (image: HTMLImageElement): Promise<string | null> => {
  const [width, height] = [naturalWidthOf(image), naturalHeightOf(image)];
  if (parseUrl(currentSrcOf(image))?.origin !== location.origin) return Promise.resolve(null);
  return jpegOf(image, {width, height}, Math.min(1, MAX_WIDTH / width, MAX_HEIGHT / height), QUALITY);
};

/**
 * Draws small copies of images. Our own pages may load https: only, so without these a user on a plain http: page would
 * choose among blanks. Uses what the page has decoded already, and loads nothing.
 */
export const drawThumbnails = async (elements: readonly (Element | undefined)[]): Promise<(string | null)[]> => {
  const until = performance.now() + TIME_MS;
  const drawn: (string | null)[] = [];
  for (const element of elements) {
    const isDrawn = element instanceof HTMLImageElement && performance.now() < until;
    drawn.push(isDrawn ? await thumbnailOf(element) : null);
  }
  return drawn;
};
