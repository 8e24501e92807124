import {browser} from '../platform/browser';
import {t} from './t';

/**
 * Says of a document what language it is in and which way that is written, for screen readers, hyphens and the choice
 * of glyphs. The messages' own language, and not the browser's: where that has none of ours, the words are English.
 * Where it has, with its region: days and numbers are written differently in the regions of one language.
 */
export const setLanguage = (root: HTMLElement): void => {
  const language = t('languageTag');
  const browsers = browser.i18n.getUILanguage();
  const isBrowsers = browsers.split('-')[0] === language;
  root.lang = isBrowsers ? browsers : language;
  root.dir = isBrowsers ? browser.i18n.getMessage('@@bidi_dir') : 'ltr';
};
