import type {CandidateKind, CandidateSource} from '../domain/candidate';
import type {PinId} from '../domain/ids';
import {type ReadAddress, readAddress} from './address';
import type {Box, Sighting} from './sighting';

/** What may be known of an address beyond itself. */
type More = Partial<Omit<Address, 'url' | 'source'>>;

/** Pixels; null where nobody has told. `isMeasured` is true when they were read from the decoded picture itself. */
export type Size = {readonly width: number | null; readonly height: number | null; readonly isMeasured: boolean};

/**
 * How sure an address is to be the one that its author would have pinned. `doubtful` a format Pinterest may refuse ·
 * `plain` one of the sizes on the page · `full` named as the original · `linked` the file that the picture leads to ·
 * `stated` named for Pinterest.
 */
export const TRUST = {doubtful: 0, plain: 1, full: 2, linked: 3, stated: 4} as const;

/** One of the addresses that a page gives for a picture. */
export type Address = ReadAddress & {
  readonly source: CandidateSource;
  /** One of `TRUST`; the higher one is chosen. */
  readonly trust: number;
  /** Pixels of width to expect: only for comparing the addresses of one group. */
  readonly weight: number;
  readonly size: Size;
  /** True for what the page shows at this moment. */
  readonly isShown: boolean;
  /** True when a script has yet to put it in place, so that what is shown may be a stand-in. */
  readonly isLazy: boolean;
};

/** What the page's author wrote for pinning this very picture. */
export type Marks = {
  readonly isNopin: boolean;
  /** Empty where they wrote none. */
  readonly link: string;
  readonly description: string;
  readonly pinId: PinId | null;
};

/** One picture as a visitor sees it, with every address that the page gives for it. */
export type Group = {
  /** Place in the order of discovery. */
  readonly order: number;
  readonly kind: CandidateKind;
  /** Null for a picture that only the page's metadata names. */
  readonly sighting: Sighting | null;
  /** Where else the page shows it, smaller. */
  readonly copies: readonly Box[];
  /** Those other places, and links to it, which may say of it what this one does not. */
  readonly others: readonly Sighting[];
  readonly addresses: readonly Address[];
  readonly marks: Marks;
  /** True when the page's metadata names this picture too. */
  readonly isAgreed: boolean;
  /** True when it is the one that the page names for those who share it. */
  readonly isShared: boolean;
  /** Where metadata say that it leads; empty where they say nothing. */
  readonly leadsTo: string;
  readonly isTarget: boolean;
  /** True for what may be no more than the page's dress. */
  readonly isDoubtful: boolean;
  /** The largest address that can be pinned. */
  readonly chosen: Address | null;
  /** See `Candidate.score`. */
  readonly score: number;
};

export const NO_SIZE: Size = {width: null, height: null, isMeasured: false};

export const NO_MARKS: Marks = {isNopin: false, link: '', description: '', pinId: null};

/** More pixels than any picture has: what a server calls the original is larger than whatever it cuts from it. */
export const ORIGINAL_WIDTH = 100_000;

/** An address with nothing more known about it. */
export const addressOf = (read: ReadAddress, source: CandidateSource, more: More = {}): Address => ({
  source,
  trust: TRUST.plain,
  weight: 1,
  size: NO_SIZE,
  isShown: false,
  isLazy: false,
  url: read.url,
  fault: read.fault,
  ...more,
});

/** True for a site's front page: an address left empty becomes that where a browser saves the page, and no picture lies there. */
const isFrontPage = (url: string): boolean => url.indexOf('/', 8) === url.length - 1;

/** The address that a page has written somewhere, if it has. */
export const addressIn = (raw: string, base: string, source: CandidateSource, more?: More): readonly Address[] => {
  const read = readAddress(raw, base);
  if (read === null || (source !== 'document' && isFrontPage(read.url))) return [];
  return [addressOf(read, source, more)];
};

/** A group with nothing more known about it. */
export const groupOf = (
  kind: CandidateKind,
  addresses: readonly Address[],
  more: Partial<Omit<Group, 'kind' | 'addresses'>> = {},
): Group => ({
  order: 0,
  kind,
  sighting: null,
  copies: [],
  others: [],
  addresses,
  marks: NO_MARKS,
  isAgreed: false,
  isShared: false,
  leadsTo: '',
  isTarget: false,
  isDoubtful: false,
  chosen: null,
  score: 0,
  ...more,
});
