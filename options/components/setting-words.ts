import type {PinPlace} from '../../src/domain/pin-draft';
import type {AltTextHabit, SettingName, Settings} from '../../src/domain/settings';
import {type MessageKey, t} from '../../src/i18n/t';
import type {SettingsFileProblem} from '../../src/storage/settings-file';
import {placeName} from '../../src/ui/outbox-words';
import {shown} from '../../src/ui/shown';
import type {Difference} from '../store/transfer-store';
import {filtersWords} from './filter-words';

/** What each setting is called, on the page and in a preview. */
export const settingTitle: Readonly<Record<SettingName, MessageKey>> = {
  prefersHandOff: 'sendingTitle',
  boardOfSite: 'siteBoardsTitle',
  descriptionTemplate: 'templateLabel',
  cleansLinks: 'linksClean',
  altText: 'fieldAltText',
  newBoardPrivacy: 'newBoardsTitle',
  filterDefaults: 'filtersAtFirst',
  offersSmall: 'smallOffer',
  offersWide: 'wideOffer',
};

const altTextTitle: Readonly<Record<AltTextHabit, MessageKey>> = {
  fromPage: 'altFromPage',
  orTitle: 'altOrTitle',
  empty: 'altEmpty',
};

const arrow = (now: string, next: string): string => t('importChange', now, next);

const onOff = (isOn: boolean): string => t(isOn ? 'on' : 'off');

const siteLine = (site: string, now: PinPlace | undefined, next: PinPlace | undefined): string =>
  `${site}: ${arrow(now === undefined ? t('none') : placeName(now), next === undefined ? t('none') : placeName(next))}`;

const siteLines = (now: Settings['boardOfSite'], next: Settings['boardOfSite']): readonly string[] =>
  [...new Set([...Object.keys(now), ...Object.keys(next)])]
    .sort((one, other) => one.localeCompare(other))
    .filter(
      (site) =>
        now[site]?.boardId !== next[site]?.boardId ||
        siteLine(site, now[site], now[site]) !== siteLine(site, next[site], next[site]),
    )
    .map((site) => siteLine(site, now[site], next[site]));

/** One setting as it is and as it would be, a line each for the sites of a list. */
export const differenceWords = (difference: Difference): readonly string[] => {
  switch (difference.name) {
    case 'prefersHandOff': {
      const words = (isHandOff: boolean) => t(isHandOff ? 'sendingHandOff' : 'sendingApi');
      return [arrow(words(difference.now), words(difference.next))];
    }
    case 'boardOfSite':
      return siteLines(difference.now, difference.next);
    case 'descriptionTemplate':
      return [arrow(shown(difference.now), shown(difference.next))];
    case 'altText':
      return [arrow(t(altTextTitle[difference.now]), t(altTextTitle[difference.next]))];
    case 'newBoardPrivacy': {
      const words = (privacy: Settings['newBoardPrivacy']) => t(privacy === 'SECRET' ? 'boardSecret' : 'boardPublic');
      return [arrow(words(difference.now), words(difference.next))];
    }
    case 'filterDefaults':
      return [arrow(filtersWords(difference.now), filtersWords(difference.next))];
    case 'cleansLinks':
    case 'offersSmall':
    case 'offersWide':
      return [arrow(onOff(difference.now), onOff(difference.next))];
  }
};

/** Why a file was not taken. */
export const fileProblemWords = (problem: SettingsFileProblem | {readonly kind: 'unreadable'}): string => {
  switch (problem.kind) {
    case 'unreadable':
      return t('fileUnreadable');
    case 'tooLarge':
      return t('fileTooLarge');
    case 'notJson':
      return t('fileNotJson');
    case 'notSettings':
      return t('fileNotSettings');
    case 'newer':
      return t('fileNewer', problem.version);
    case 'unknownSetting':
      return t('fileUnknownSetting', shown(problem.name).slice(0, 80));
    case 'badSetting':
      return t('fileBadSetting', t(settingTitle[problem.name]));
  }
};
