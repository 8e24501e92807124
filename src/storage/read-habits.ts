import type {Habits} from '../domain/habits';
import {ofSite} from '../domain/site';
import type {readItem} from './item';
import {boardOfSite, cleansLinks, filterDefaults, newBoardPrivacy, offersSmall, offersWide} from './settings';

/** Reads the settings that count on a page; `pageUrl` is its whole address, or empty where that is not known. */
export const readHabits = async (read: typeof readItem, pageUrl: string): Promise<Habits> => {
  const [boards, links, privacy, filters, small, wide] = await Promise.all([
    read(boardOfSite),
    read(cleansLinks),
    read(newBoardPrivacy),
    read(filterDefaults),
    read(offersSmall),
    read(offersWide),
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
