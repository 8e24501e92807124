import * as v from 'valibot';
import {MIN_SIDES, PICTURE_SHAPES, PICTURE_TYPES, type PictureFilters} from '../domain/picture-filters';
import type {StoredItem} from './item';

/** Hosts that are remembered; beyond, the one used longest ago is forgotten. */
const MAX_SITES = 100;

const filters = v.object({
  minSide: v.picklist(MIN_SIDES),
  shape: v.nullable(v.picklist(PICTURE_SHAPES)),
  type: v.nullable(v.picklist(PICTURE_TYPES)),
  isLinked: v.boolean(),
});

const site = v.object({host: v.pipe(v.string(), v.maxLength(260)), filters});

/** The filters that the user set on a site; the latest first in a list. */
export type SiteFilters = v.InferOutput<typeof site>;

/** The user's own filters, by host. Never written from a private window. */
export const siteFilters: StoredItem<readonly SiteFilters[]> = {
  key: 'history.siteFilters',
  area: 'local',
  schema: v.array(site),
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
