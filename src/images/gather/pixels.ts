import type {Sighting} from '../sighting';
import {jpegOf} from './copy';
import {naturalHeightOf, naturalWidthOf} from './dom';
import type {Look} from './look';

/** Pictures copied on one page, each at most this large, in pixels. */
const MAX_COUNT = 8;
const MAX_AREA = 4_096 * 4_096;

/** CSS pixels on a side; smaller ones are sparklines and icons. */
const MIN_SIDE = 120;

const QUALITY = 0.92;

/** True for a picture of one colour: a canvas that nothing was drawn on compresses to next to nothing. */
const isBlank = (pixels: string, area: number): boolean => pixels.length < 1_500 + 0.03 * area;

/** True for what has no address that could be asked for: a canvas, or an image that only its page holds. */
const isUnaddressed = ({tag, shown}: Sighting): boolean => tag === 'canvas' || shown?.url.startsWith('blob:') === true;

const sizeOf = (element: Element) => {
  if (element instanceof HTMLCanvasElement) return {source: element, width: element.width, height: element.height};
  if (!(element instanceof HTMLImageElement)) return null;
  return {source: element, width: naturalWidthOf(element), height: naturalHeightOf(element)};
};

/** Copies what the larger canvases show, and the images whose address only their page knows. */
export const readPixels = async (look: Look): Promise<void> => {
  let left = MAX_COUNT;
  const {sightings, elements} = look;
  for (let place = 0; place < sightings.length && left > 0; place++) {
    const [sighting, element] = [sightings[place], elements[place]];
    if (sighting === undefined || element === undefined || !isUnaddressed(sighting)) continue;
    const found = sizeOf(element);
    if (found === null) continue;
    const {source, width, height} = found;
    if (!sighting.isVisible || Math.min(sighting.box.width, sighting.box.height) < MIN_SIDE) continue;
    if (width * height === 0 || width * height > MAX_AREA) continue;
    left--;
    if (look.clock.isDue()) await look.clock.rest();
    const pixels = (await jpegOf(source, {width, height}, 1, QUALITY)) ?? '';
    if (pixels.length > look.room || isBlank(pixels, width * height)) continue;
    look.room -= pixels.length;
    const shown = {url: sighting.shown?.url ?? '', width, height, isComplete: true};
    look.sightings[place] = {...sighting, pixels, shown};
  }
};
