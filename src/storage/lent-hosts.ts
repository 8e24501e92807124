import {isText, listOf} from './guards';
import type {StoredItem} from './item';

/** Match patterns of sites that the browser was asked for one look into their frames. In memory only. */
export const lentHosts: StoredItem<readonly string[]> = {
  key: 'page.lentHosts',
  area: 'session',
  isValid: listOf(isText),
  fallback: [],
};
