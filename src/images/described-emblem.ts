import {isTitled} from './decoration';
import type {Group} from './group';
import {valueIn} from './sighting';

/** What an author calls an emblem: `Black Facebook logo`. */
const emblem = /(?:^|\s)(?:logo|icon|avatar|badge|emblem)\s*$/i;

/**
 * True for what its author describes as an emblem, beside the text. An article that shows one means to, and so does
 * whoever files one at `url` under what it shows.
 */
export const isDescribedEmblem = ({sighting}: Group, url: string): boolean =>
  sighting !== null &&
  !sighting.around.isInContent &&
  !sighting.around.isInFigure &&
  emblem.test(valueIn(sighting.attributes, 'alt')) &&
  !isTitled(url);
