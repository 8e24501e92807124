import type {BoardId, BoardSectionId} from './ids';

/** A board, or a section of it. */
type Place = {readonly boardId: BoardId; readonly boardSectionId: BoardSectionId | null};

/** Where the user pinned to before, newest first: whatever the page, and by the page's host. */
export type PastPlaces<One extends Place> = {
  readonly recent: readonly One[];
  readonly byHost: readonly {readonly host: string; readonly place: One}[];
};

/** As many as a person takes in at a glance. */
const MOST_RECENT = 8;
/** Sites that one returns to are fewer; the one longest not pinned from is forgotten. */
const MOST_HOSTS = 200;

export const isSamePlace = (one: Place, other: Place): boolean =>
  one.boardId === other.boardId && one.boardSectionId === other.boardSectionId;

/** `www.` names no other site to the people who visit it. */
const siteOf = (host: string): string => host.replace(/^www\./, '');

/** The place last pinned to from a host's pages; null for none. */
export const placeForHost = <One extends Place>({byHost}: PastPlaces<One>, host: string): One | null =>
  byHost.find((one) => one.host === siteOf(host))?.place ?? null;

/** The past with one more pin in it; an empty host names no site. */
export const withPlace = <One extends Place>(past: PastPlaces<One>, place: One, host: string): PastPlaces<One> => {
  const site = siteOf(host);
  const others = past.byHost.filter((one) => one.host !== site);
  return {
    recent: [place, ...past.recent.filter((one) => !isSamePlace(one, place))].slice(0, MOST_RECENT),
    byHost: site === '' ? past.byHost : [{host: site, place}, ...others].slice(0, MOST_HOSTS),
  };
};
