import type {Candidate, LookedAt, Nopin, PageFacts, Rejected} from '../domain/candidate';
import {chosenIn} from './choose';
import type {Clock} from './clock';
import type {Group} from './group';
import type {PageMetadata} from './page-metadata';
import type {Gathering, Sighting} from './sighting';

export type SelectOptions = {
  /** What the context menu was opened on: the absolute address that the browser reports. */
  readonly target?: {readonly srcUrl: string} | null;
  /** Text that the user has marked; what the page tells is taken where it is left out. */
  readonly selection?: string;
};

/** What the stages of one search share. Each stage reads what earlier ones left here and adds its own. */
export type Search = {
  readonly gathering: Gathering;
  readonly metadata: PageMetadata;
  readonly page: PageFacts;
  readonly target: {readonly srcUrl: string} | null;
  readonly selection: string;
  readonly clock: Clock;
  /** The pictures, those on offer when all is done, best first. */
  groups: Group[];
  readonly lookedAt: {-readonly [Count in keyof LookedAt]: LookedAt[Count]};
  /** Keys without a host of what structured data call the emblem or the portrait of whoever made the page. */
  readonly emblems: Set<string>;
  /** What structured data call the pages of the site that they speak of, by their links. */
  readonly names: Map<string, string>;
  nopin: Nopin | null;
  isPartial: boolean;
  candidates: readonly Candidate[];
  /** What stands on the page where each candidate was found; null for what is only named. */
  seen: readonly (Sighting | null)[];
  rejected: readonly Rejected[];
};

/** One step of a search. */
export type Stage = (search: Search) => void | Promise<void>;

/** The place of the next picture in the order of discovery. */
export const nextOrder = ({groups}: Search): number => (groups.at(-1)?.order ?? -1) + 1;

/** Adds a picture that has an address. */
export const addGroup = (search: Search, group: Group): void => {
  if (group.addresses.length > 0) search.groups.push(chosenIn({...group, order: nextOrder(search)}));
};
