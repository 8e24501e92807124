import {imageKey} from './address';
import type {Group} from './group';
import {type Sighting, valueIn} from './sighting';

/** Pixels on a side, of the file and of its place, that a flourish has at most; a thumbnail that is shown twice may have more. */
const MAX_SIDE = 150;

const isSlight = ({width, height}: {readonly width: number; readonly height: number}): boolean =>
  Math.min(width, height) > 0 && Math.max(width, height) <= MAX_SIDE;

/** True for a small image with nothing said of it that leads nowhere: a view or a product has words, or a link. */
const isMute = ({shown, box, isVisible, attributes, around}: Sighting): boolean =>
  shown !== null &&
  isVisible &&
  isSlight(shown) &&
  isSlight(box) &&
  valueIn(attributes, 'alt').trim() === '' &&
  valueIn(attributes, 'title').trim() === '' &&
  around.anchor === null &&
  around.card === null &&
  !around.isInFigure;

/** Files of one kind, of which a carousel shows each twice: it has copies of its slides before the first and after the last. */
const MANY = 3;

/**
 * The addresses that several images show small, none of them with a word or a link: leaves, rules and chips that a page
 * is decorated with. One image that says something of itself, or shows it larger, speaks for all.
 * Where there are many such files they are rather a carousel's, and pictures.
 */
export const ornamentsOf = (sightings: readonly Sighting[]): ReadonlySet<string> => {
  const mute = new Map<string, number>();
  for (const sighting of sightings) {
    const url = sighting.shown?.url ?? '';
    if (url === '') continue;
    const isKnownMute = isMute(sighting) && mute.get(url) !== 0;
    mute.set(url, isKnownMute ? (mute.get(url) ?? 0) + 1 : 0);
  }
  const found = [...mute].flatMap(([url, count]) => (count > 1 ? [url] : []));
  return new Set(found.length < MANY ? found : []);
};

/** True for such a picture of which the page names no other file. */
export const isOrnament = ({addresses}: Group, url: string, ornaments: ReadonlySet<string>): boolean =>
  ornaments.has(url) && addresses.every((one) => imageKey(one.url) === imageKey(url));
