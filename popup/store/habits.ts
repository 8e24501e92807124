import {NO_FILTERS, type PictureFilters} from '../../src/domain/picture-filters';
import type {PinPlace} from '../../src/domain/pin-draft';
import type {Settings} from '../../src/domain/settings';
import {ofSite} from '../../src/domain/site';
import {
  boardOfSite,
  cleansLinks,
  filterDefaults,
  newBoardPrivacy,
  offersSmall,
  offersWide,
} from '../../src/storage/settings';
import type {Ports} from './ports';

/** What the user has set that a popup goes by. */
export type Habits = Pick<Settings, 'cleansLinks' | 'newBoardPrivacy' | 'offersSmall' | 'offersWide'> & {
  readonly filters: PictureFilters;
  /** The board set for the site of this page; null where none is. */
  readonly siteBoard: PinPlace | null;
};

/** As it is before anything was set. */
export const NO_HABITS: Habits = {
  cleansLinks: true,
  newBoardPrivacy: 'PUBLIC',
  offersSmall: false,
  offersWide: false,
  filters: NO_FILTERS,
  siteBoard: null,
};

/** Reads the settings; `pageUrl` is the page's whole address. */
export const readHabits = async ({readItem}: Pick<Ports, 'readItem'>, pageUrl: string): Promise<Habits> => {
  const [boards, links, privacy, filters, small, wide] = await Promise.all([
    readItem(boardOfSite),
    readItem(cleansLinks),
    readItem(newBoardPrivacy),
    readItem(filterDefaults),
    readItem(offersSmall),
    readItem(offersWide),
  ]);
  return {
    cleansLinks: links,
    newBoardPrivacy: privacy,
    offersSmall: small,
    offersWide: wide,
    filters,
    siteBoard: ofSite(boards, pageUrl),
  };
};
