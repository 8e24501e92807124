import {MIN_SIDES, PICTURE_SHAPES, PICTURE_TYPES, type PictureFilters} from '../domain/picture-filters';
import {type Guard, isFlag, isText, listOf, oneOf, shape} from './guards';
import type {StoredItem} from './item';

/** Hosts that are remembered; beyond, the one used longest ago is forgotten. */
const MAX_SITES = 100;

/** The filters that the user set on a site; the latest first in a list. */
export type SiteFilters = {readonly host: string; readonly filters: PictureFilters};

export const isFilters: Guard<PictureFilters> = shape({
  minSide: oneOf(MIN_SIDES),
  shape: oneOf([null, ...PICTURE_SHAPES]),
  type: oneOf([null, ...PICTURE_TYPES]),
  isLinked: isFlag,
});

/** The user's own filters, by host. Never written from a private window. */
export const siteFilters: StoredItem<readonly SiteFilters[]> = {
  key: 'history.siteFilters',
  area: 'local',
  isValid: listOf(shape({host: isText, filters: isFilters})),
  fallback: [],
};

/** What was set on a host, else `defaults`. */
export const filtersOfSite = (sites: readonly SiteFilters[], host: string, defaults: PictureFilters): PictureFilters =>
  sites.find((one) => one.host === host)?.filters ?? defaults;

/** The list with a host's filters as its latest entry; null forgets the host. */
export const withSite = (
  sites: readonly SiteFilters[],
  host: string,
  filters: PictureFilters | null,
): readonly SiteFilters[] => {
  const others = sites.filter((one) => one.host !== host);
  return filters === null ? others : [{host, filters}, ...others].slice(0, MAX_SITES);
};
