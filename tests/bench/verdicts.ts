import type {Identities, Identity} from './identity';
import {isJunk, isJunkAddress} from './junk';
import type {Label} from './read-label';
import {sizeHint} from './size-hints';

/** What a picture is worth: to be found, neither here nor there, or not to be offered. */
export type Verdict = 'wanted' | 'optional' | 'junk';

export type Verdicts = {
  readonly of: (identity: Identity) => Verdict;
  /** For an address that the survey of the page has nowhere. */
  readonly ofUnknown: (url: string) => Verdict;
};

const isSmall = (url: string): boolean => {
  const {width, height} = sizeHint(url);
  return (width ?? 100) < 100 || (height ?? 100) < 100;
};

/**
 * The picture of a film that the page plays stands in none of its markup: who offers it gives people something to pin,
 * who does not has missed nothing of the page.
 */
const isStill = ({sightings}: Identity): boolean => sightings.every(({kind}) => kind === 'player');

/** The page says it of itself and shows it nowhere: the labels count such a picture as neither missed nor wrong. */
const isNamedOnly = ({sightings}: Identity): boolean =>
  sightings.every(({kind}) => kind === 'meta' || kind === 'jsonLd');

/** Its author has asked that nobody pin it: who leaves it out has missed nothing, who offers it does wrong. */
const isRefused = ({sightings}: Identity): boolean => sightings.some(({isNopin}) => isNopin === true);

/** By rule of thumb: good enough for many pages, and blind to what only a person sees. */
export const verdictsByRule = (): Verdicts => ({
  of: (identity) => {
    if (isStill(identity)) return 'optional';
    if (isRefused(identity) || isJunk(identity)) return 'junk';
    return isNamedOnly(identity) ? 'optional' : 'wanted';
  },
  ofUnknown: (url) => (isJunkAddress(url) || isSmall(url) ? 'junk' : 'wanted'),
});

const matches = (pattern: string, url: string): boolean =>
  pattern.endsWith('*') ? url.startsWith(pattern.slice(0, -1)) : url === pattern;

/** By a person's word: what it does not name is junk. */
export const verdictsByLabel = ({images, optional}: Label, identities: Identities): Verdicts => {
  const wanted = new Set(images.flat().flatMap((url) => identities.of(url)?.id ?? []));
  const named = new Set(optional.flatMap((url) => identities.of(url)?.id ?? []));
  const pictures = new Set(images.flat());
  const isOptional = (url: string): boolean => optional.some((pattern) => matches(pattern, url));
  return {
    of: (identity) => {
      const {id, addresses} = identity;
      if (wanted.has(id)) return 'wanted';
      if (isStill(identity)) return 'optional';
      return named.has(id) || addresses.some(({url}) => isOptional(url)) ? 'optional' : 'junk';
    },
    // What the survey sees nowhere is counted as no miss; who offers it all the same does right.
    ofUnknown: (url) => {
      if (pictures.has(url)) return 'wanted';
      return isOptional(url) ? 'optional' : 'junk';
    },
  };
};
