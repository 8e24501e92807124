import type {Candidate, PageFacts, Rejected} from '../../src/domain/candidate';
import {LIMITS} from '../../src/domain/limits';

const PREFIX = 'left-out-';

/** The id under which a picture that was left out stands among the others; its place in the list is its own. */
export const leftOutId = (index: number): string => `${PREFIX}${index}`;

/** True for a picture that was taken from what was left out. */
export const isTakenIn = ({id}: Pick<Candidate, 'id'>): boolean => id.startsWith(PREFIX);

/**
 * The rules of size, shape and looks are ours to set aside; an author's `nopin` is not, and the other reasons are ones that no
 * wish overcomes. An address as long as a list of these carries may have been cut.
 */
export const canPinAnyway = ({reason, url}: Rejected): boolean =>
  ['small', 'wide', 'decoration', 'advert'].includes(reason) &&
  /^https?:\/\//i.test(url) &&
  URL.canParse(url) &&
  url.length < LIMITS.link;

/** A picture that was left out, as one to pin: with the page's own link and title, for it was never asked for better. */
export const candidateOf = (
  {url, larger, kind, width, height, source, isTarget}: Rejected,
  index: number,
  page: PageFacts,
) =>
  ({
    id: leftOutId(index),
    url,
    displayedUrl: null,
    ...(larger === undefined ? {} : {larger}),
    kind,
    width,
    height,
    isMeasured: false,
    link: page.link,
    cleanLink: page.cleanLink,
    title: page.title,
    description: '',
    altText: '',
    source,
    score: 0,
    pinId: null,
    isTarget,
    thumbnail: null,
  }) satisfies Candidate;
