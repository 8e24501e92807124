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
  const copies: {place: number; size: {width: number; height: number}; copying: Promise<string | null>}[] = [];
  const {sightings, elements} = look;
  for (let place = 0; place < sightings.length && copies.length < MAX_COUNT; place++) {
    const [sighting, element] = [sightings[place], elements[place]];
    if (sighting === undefined || element === undefined || !isUnaddressed(sighting)) continue;
    const found = sizeOf(element);
    if (found === null) continue;
    const {source, ...size} = found;
    if (!sighting.isVisible || Math.min(sighting.box.width, sighting.box.height) < MIN_SIDE) continue;
    if (size.width * size.height === 0 || size.width * size.height > MAX_AREA) continue;
    if (look.clock.isDue()) await look.clock.rest();
    // Not awaited yet: a large one waits for the page to be idle, and so they wait together.
    copies.push({place, size, copying: jpegOf(source, size, 1, QUALITY)});
  }
  for (const {place, size, copying} of copies) {
    const [sighting, pixels] = [look.sightings[place], (await copying) ?? ''];
    if (sighting === undefined || pixels.length > look.room || isBlank(pixels, size.width * size.height)) continue;
    look.room -= pixels.length;
    const shown = {url: sighting.shown?.url ?? '', ...size, isComplete: true};
    look.sightings[place] = {...sighting, pixels, shown};
  }
};
