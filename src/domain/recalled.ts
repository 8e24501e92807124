import type {Board} from './board';
import type {PastPlaces} from './past-places';
import type {PinPlace} from './pin-draft';
import type {SavedDraft} from './saved-draft';
import type {SiteFilters} from './site-filters';

/** What earlier popups left that counts for the next one on a tab. */
export type Recalled = {
  readonly draft: SavedDraft | null;
  /** Where the user last pinned to from here. */
  readonly last: PinPlace | null;
  readonly past: PastPlaces<PinPlace>;
  /** The boards of those places, as far as they are known: for where no list of them can be had. */
  readonly boards: readonly Board[];
  readonly sites: readonly SiteFilters[];
};
