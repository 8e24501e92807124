import type {FoundEntry, LedgerKeys, SeenEntry} from '../domain/ledger-entry';
import {imageKeyOf} from './image-key';

/** A page and pictures, by their addresses. */
export type Shown = {readonly link: string; readonly addresses: readonly string[]};

/** What `find` finds of what a page shows, in its order, and which of the pictures each entry is of. */
export const findPictures = async (
  {link, addresses}: Shown,
  find: (keys: LedgerKeys) => Promise<readonly FoundEntry[]>,
): Promise<readonly SeenEntry[]> => {
  const keys = await Promise.all(addresses.map(imageKeyOf));
  const found = await find({link, images: keys.filter((key) => key !== '')});
  const placesOf = (wanted: string) => keys.flatMap((key, place) => (key !== '' && key === wanted ? [place] : []));
  return found.map((entry) => ({...entry, pictures: placesOf(entry.imageKey)}));
};
