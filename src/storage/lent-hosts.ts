import {isText, listOf} from './guards';
import type {StoredItem} from './item';

/** Match patterns of sites that the browser was asked for one look into their frames. In memory only. */
export const lentHosts: StoredItem<readonly string[]> = {
  key: 'page.lentHosts',
  area: 'session',
  isValid: listOf(isText),
  fallback: [],
};

/** Origins that the browser was asked for so that a picture could be fetched for its pin. In memory only. */
export const lentForPictures: StoredItem<readonly string[]> = {
  key: 'picture.lentOrigins',
  area: 'session',
  isValid: listOf(isText),
  fallback: [],
};
