import {NO_FILTERS, type PictureFilters} from './picture-filters';
import type {PinPlace} from './pin-draft';
import type {Settings} from './settings';

/** What the user has set that a popup goes by. */
export type Habits = Pick<Settings, 'cleansLinks' | 'newBoardPrivacy' | 'offersSmall' | 'offersWide'> & {
  readonly filters: PictureFilters;
  /** The board set for the site of the page; null where none is. */
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
