import type {Recalled} from '../domain/recalled';
import {pastPlaces} from './board-items';
import {siteFilters} from './filter-items';
import type {readItem} from './item';
import {draftOfTab, lastPlace} from './items';

/** Reads what earlier popups left for the next one on a tab. */
export const recall = async (read: typeof readItem, tabId: number): Promise<Recalled> => {
  const [draft, last, past, sites] = await Promise.all([
    read(draftOfTab(tabId)),
    read(lastPlace),
    read(pastPlaces),
    read(siteFilters),
  ]);
  return {draft, last, past, sites};
};
