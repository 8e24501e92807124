import type {Candidate} from '../domain/candidate';
import {currentSrcOf, naturalHeightOf, naturalWidthOf} from './dom';
import {parseUrl} from './parse-url';
import type {Stage} from './search';

/** Pixels. */
const MAX_WIDTH = 320;
const MAX_HEIGHT = 480;

/** Thumbnails per page, and milliseconds for all of them. */
const MAX_COUNT = 60;
const TIME_MS = 300;

const QUALITY = 0.7;

const dataUrlOf = (blob: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsDataURL(blob);
  });

/** A small copy of what an image shows; null where it shows nothing. Another site's pixels cannot be read back. */
const thumbnailOf = async (image: HTMLImageElement): Promise<string | null> => {
  const [naturalWidth, naturalHeight] = [naturalWidthOf(image), naturalHeightOf(image)];
  if (parseUrl(currentSrcOf(image))?.origin !== location.origin) return null;
  const scale = Math.min(1, MAX_WIDTH / naturalWidth, MAX_HEIGHT / naturalHeight);
  try {
    const canvas = new OffscreenCanvas(Math.ceil(naturalWidth * scale), Math.ceil(naturalHeight * scale));
    const {width, height} = canvas;
    // JPEG has no transparency: what shows through is white, as on most pages.
    const context = canvas.getContext('2d');
    if (context === null) return null;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.drawImage(image, 0, 0, width, height);
    const blob = await canvas.convertToBlob({type: 'image/jpeg', quality: QUALITY});
    return await dataUrlOf(blob);
  } catch {
    return null;
  }
};

/**
 * Draws the pictures at plain http: addresses, best first. Our own pages may load https: only, so without these the
 * user would choose among blanks. Uses what the page has decoded already, and loads nothing.
 */
export const drawThumbnails: Stage = async (search) => {
  const {clock, groups} = search;
  const until = clock.elapsed() + TIME_MS;
  const drawn: Candidate[] = [];
  let left = MAX_COUNT;
  for (const [index, candidate] of search.candidates.entries()) {
    const element = groups[index]?.element;
    const isWanted = candidate.url.startsWith('http:') && left > 0 && clock.elapsed() < until;
    if (clock.isDue()) await clock.rest();
    const thumbnail = isWanted && element instanceof HTMLImageElement ? await thumbnailOf(element) : null;
    if (thumbnail !== null) left--;
    drawn.push({...candidate, thumbnail});
  }
  search.candidates = drawn;
};
