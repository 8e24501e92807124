import * as v from 'valibot';
import {MIN_SIDES, NO_FILTERS, PICTURE_SHAPES, PICTURE_TYPES} from '../domain/picture-filters';
import {ALT_TEXT_HABITS, NEW_BOARD_PRIVACIES, type SettingName, type Settings} from '../domain/settings';
import {siteOf} from '../domain/site';
import {DEFAULT_TEMPLATE, parseTemplate} from '../domain/template';
import type {StoredItem} from './item';
import {place, prefersHandOff} from './items';

type Setting<Name extends SettingName> = StoredItem<Settings[Name]>;

/** A name that `siteOf` would change could never be found again. */
const site = v.pipe(
  v.string(),
  v.check((name) => siteOf(name) === name),
);

/** The user's own choice of a board for a site; it is proposed there before any place used last. */
export const boardOfSite: Setting<'boardOfSite'> = {
  key: 'settings.boardOfSite',
  area: 'local',
  schema: v.record(site, place),
  fallback: {},
};

export const descriptionTemplate: Setting<'descriptionTemplate'> = {
  key: 'settings.descriptionTemplate',
  area: 'local',
  schema: v.pipe(
    v.string(),
    v.check((template) => parseTemplate(template).ok),
  ),
  fallback: DEFAULT_TEMPLATE,
};

export const cleansLinks: Setting<'cleansLinks'> = {
  key: 'settings.cleansLinks',
  area: 'local',
  schema: v.boolean(),
  fallback: true,
};

export const altText: Setting<'altText'> = {
  key: 'settings.altText',
  area: 'local',
  schema: v.picklist(ALT_TEXT_HABITS),
  fallback: 'fromPage',
};

export const newBoardPrivacy: Setting<'newBoardPrivacy'> = {
  key: 'settings.newBoardPrivacy',
  area: 'local',
  schema: v.picklist(NEW_BOARD_PRIVACIES),
  fallback: 'PUBLIC',
};

export const filterDefaults: Setting<'filterDefaults'> = {
  key: 'settings.filterDefaults',
  area: 'local',
  schema: v.object({
    minSide: v.picklist(MIN_SIDES),
    shape: v.nullable(v.picklist(PICTURE_SHAPES)),
    type: v.nullable(v.picklist(PICTURE_TYPES)),
    isLinked: v.boolean(),
  }),
  fallback: NO_FILTERS,
};

export const offersSmall: Setting<'offersSmall'> = {
  key: 'settings.offersSmall',
  area: 'local',
  schema: v.boolean(),
  fallback: false,
};

export const offersWide: Setting<'offersWide'> = {
  key: 'settings.offersWide',
  area: 'local',
  schema: v.boolean(),
  fallback: false,
};

/** Every setting by its name, in the order of the options page. */
export const SETTINGS: {readonly [Name in SettingName]: Setting<Name>} = {
  prefersHandOff,
  boardOfSite,
  descriptionTemplate,
  cleansLinks,
  altText,
  newBoardPrivacy,
  filterDefaults,
  offersSmall,
  offersWide,
};

/** The names of all settings, in that order. */
// Object.keys answers strings; the type above says which these are.
export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];
