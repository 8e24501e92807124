import type {Candidate, LookedAt, Nopin, PageFacts, Rejected} from '../domain/candidate';
import {chosenIn} from './choose';
import type {Clock} from './clock';
import type {Root} from './dom';
import type {Group} from './group';
import type {PageMetadata} from './page-metadata';

export type CollectOptions = {
  /** What the context menu was opened on: the absolute address that the browser reports. */
  readonly target?: {readonly srcUrl: string} | null;
  /** Text that the user has marked; read from the document where it is left out. */
  readonly selection?: string;
  /** A clock in milliseconds, `performance.now` where it is left out. */
  readonly now?: () => number;
};

/** What the stages of one search share. Each stage reads what earlier ones left here and adds its own. */
export type Search = {
  readonly document: Document;
  /** What relative addresses are relative to. */
  readonly base: string;
  readonly metadata: PageMetadata;
  readonly page: PageFacts;
  readonly target: {readonly srcUrl: string} | null;
  readonly selection: string;
  readonly clock: Clock;
  /** The pictures, those on offer when all is done, best first. */
  groups: Group[];
  /** The document and every open shadow root below it. */
  readonly roots: Root[];
  /** Elements whose own style names a picture. */
  readonly styled: Element[];
  /** Elements that a style sheet may well have given a picture; looked at where the sheets cannot be read. */
  readonly likely: Element[];
  readonly lookedAt: {-readonly [Count in keyof LookedAt]: LookedAt[Count]};
  nopin: Nopin | null;
  isPartial: boolean;
  candidates: readonly Candidate[];
  rejected: readonly Rejected[];
};

/** One step of a search. */
export type Stage = (search: Search) => void | Promise<void>;

/** Pictures beyond this number are not looked at: a page that has more is not meant to be chosen from. */
const MAX_GROUPS = 5_000;

/** Adds a picture that has an address, unless the page has given too many. */
export const addGroup = (search: Search, group: Group): void => {
  if (group.addresses.length === 0) return;
  if (search.groups.length < MAX_GROUPS) search.groups.push(chosenIn({...group, order: search.groups.length}));
  else search.isPartial = true;
};
