import type {PageFacts} from '../src/domain/candidate';
import {placeForHost} from '../src/domain/past-places';
import type {PinPlace} from '../src/domain/pin-draft';
import {ofSite} from '../src/domain/site';
import {pastPlaces} from '../src/storage/board-items';
import {readItem} from '../src/storage/item';
import {lastPlace} from '../src/storage/items';
import {boardOfSite} from '../src/storage/settings';

/**
 * Where a picture of a page goes when nobody is asked, by the popup's own order: the board that the user set for the site,
 * the one last used there, the one last used at all. Null when there is none yet.
 */
export const placeForPage = async ({url, host}: Pick<PageFacts, 'url' | 'host'>): Promise<PinPlace | null> => {
  const [boards, past, last] = await Promise.all([readItem(boardOfSite), readItem(pastPlaces), readItem(lastPlace)]);
  return ofSite(boards, url) ?? placeForHost(past, host) ?? last;
};
