import {isText, listOf} from './guards';
import type {StoredItem} from './item';
import {lentKey} from './lent-key';

/** Match patterns of sites that the browser was asked for one look into their frames. */
export const lentHosts: StoredItem<readonly string[]> = {
  ...lentKey,
  isValid: listOf(isText),
  fallback: [],
};

/**
 * Origins that the browser was asked for so that a picture could be fetched for its pin. The browser keeps what it
 * granted when it dies before the pin is out, and so is this kept: it is given back at the next start.
 */
export const lentForPictures: StoredItem<readonly string[]> = {
  key: 'picture.lentOrigins',
  area: 'local',
  isValid: listOf(isText),
  fallback: [],
};

/** The same for pins of private windows, of which nothing is written down. */
export const lentForPrivatePictures: StoredItem<readonly string[]> = {...lentForPictures, area: 'session'};
