import * as v from 'valibot';
import type {StoredItem} from './item';

/** Match patterns of sites that the browser was asked for one look into their frames. In memory only. */
export const lentHosts: StoredItem<readonly string[]> = {
  key: 'page.lentHosts',
  area: 'session',
  schema: v.array(v.string()),
  fallback: [],
};
