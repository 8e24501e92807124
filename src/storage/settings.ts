import {NO_FILTERS} from '../domain/picture-filters';
import {ALT_TEXT_HABITS, NEW_BOARD_PRIVACIES, type SettingName, type Settings} from '../domain/settings';
import {siteOf} from '../domain/site';
import {isFilters} from './filter-items';
import {isFlag, isPlace, oneOf, recordOf} from './guards';
import type {StoredItem} from './item';

export type Setting<Name extends SettingName> = StoredItem<Settings[Name]>;

/** A name that `siteOf` would change could never be found again. */
const isSite = (name: string): boolean => siteOf(name) === name;

/** The user's own choice of a board for a site; it is proposed there before any place used last. */
export const boardOfSite: Setting<'boardOfSite'> = {
  key: 'settings.boardOfSite',
  area: 'local',
  isValid: recordOf(isSite, isPlace),
  fallback: {},
};

export const cleansLinks: Setting<'cleansLinks'> = {
  key: 'settings.cleansLinks',
  area: 'local',
  isValid: isFlag,
  fallback: true,
};

export const altText: Setting<'altText'> = {
  key: 'settings.altText',
  area: 'local',
  isValid: oneOf(ALT_TEXT_HABITS),
  fallback: 'fromPage',
};

export const newBoardPrivacy: Setting<'newBoardPrivacy'> = {
  key: 'settings.newBoardPrivacy',
  area: 'local',
  isValid: oneOf(NEW_BOARD_PRIVACIES),
  fallback: 'PUBLIC',
};

export const filterDefaults: Setting<'filterDefaults'> = {
  key: 'settings.filterDefaults',
  area: 'local',
  isValid: isFilters,
  fallback: NO_FILTERS,
};

export const offersSmall: Setting<'offersSmall'> = {
  key: 'settings.offersSmall',
  area: 'local',
  isValid: isFlag,
  fallback: false,
};

export const offersWide: Setting<'offersWide'> = {
  key: 'settings.offersWide',
  area: 'local',
  isValid: isFlag,
  fallback: false,
};
