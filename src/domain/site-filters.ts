import type {PictureFilters} from './picture-filters';

/** Hosts that are remembered; beyond, the one used longest ago is forgotten. */
const MAX_SITES = 100;

/** The filters that the user set on a site; the latest first in a list. */
export type SiteFilters = {readonly host: string; readonly filters: PictureFilters};

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
