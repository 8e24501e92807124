import {MIN_SIDES, PICTURE_SHAPES, PICTURE_TYPES, type PictureFilters} from '../domain/picture-filters';
import type {SiteFilters} from '../domain/site-filters';
import {type Guard, isFlag, isText, listOf, oneOf, shape} from './guards';
import type {StoredItem} from './item';

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
