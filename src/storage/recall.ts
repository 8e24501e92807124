import type {Board} from '../domain/board';
import type {PastPlaces} from '../domain/past-places';
import type {PinPlace} from '../domain/pin-draft';
import type {Recalled} from '../domain/recalled';
import {pastPlaces} from './board-items';
import {siteFilters} from './filter-items';
import type {readItem} from './item';
import {draftOfTab, lastPlace} from './items';

/** The boards that were pinned to, the latest name of each. Nobody kept more of them than that. */
const boardsOf = ({recent, byHost}: PastPlaces<PinPlace>): readonly Board[] => {
  const names = new Map(
    [...byHost.map(({place}) => place), ...recent].map((place) => [place.boardId, place.boardName]),
  );
  return [...names].map(([id, name]) => ({id, name, privacy: 'PUBLIC', pinCount: null, coverUrl: null}));
};

/** Reads what earlier popups left for the next one on a tab. */
export const recall = async (read: typeof readItem, tabId: number): Promise<Recalled> => {
  const [draft, last, past, sites] = await Promise.all([
    read(draftOfTab(tabId)),
    read(lastPlace),
    read(pastPlaces),
    read(siteFilters),
  ]);
  return {draft, last, past, boards: boardsOf(past), sites};
};
