import type {StoredKey} from './item';

/**
 * Where match patterns lie of sites that the browser was asked for one look into their frames. In memory only. Apart
 * from how they are read, which the worker does.
 */
export const lentKey: StoredKey<readonly string[]> = {key: 'page.lentHosts', area: 'session'};
