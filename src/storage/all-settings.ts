import type {SettingName} from '../domain/settings';
import {descriptionTemplate} from './description-template';
import {prefersHandOff} from './items';
import {
  altText,
  boardOfSite,
  cleansLinks,
  filterDefaults,
  newBoardPrivacy,
  offersSmall,
  offersWide,
  type Setting,
} from './settings';

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
