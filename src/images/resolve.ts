import type {Candidate} from '../domain/candidate';
import {LIMITS} from '../domain/limits';
import {imageKey} from './address';
import {eachInSlices} from './clock';
import type {Address, Group} from './group';
import {largerGuesses} from './larger-guesses';
import {linkOfAnchor} from './link';
import {givenTitleOf} from './page-facts';
import {metaOf, sharingMetaOf} from './page-metadata';
import type {Search, Stage} from './search';
import {type Sighting, valueIn} from './sighting';
import {firstText} from './words';

/** A page without an address on the web still leads somewhere: to the picture. */
const linkOf = ({sighting, marks, leadsTo}: Group, chosen: Address, {page, gathering: {base}}: Search): string =>
  marks.link ||
  linkOfAnchor(valueIn(sighting?.around.anchor ?? null, 'href'), base, page.url) ||
  leadsTo ||
  page.link ||
  chosen.url;

/** What the page says of all its pictures, and of the one that it shares. */
type PageWords = {readonly description: string; readonly sharedDescription: string};

const pageWordsOf = ({metadata, gathering}: Search): PageWords => {
  const shared = [sharingMetaOf(metadata, 'og:description'), sharingMetaOf(metadata, 'og:title')];
  const stated = metaOf(metadata, 'pin:description');
  const texts = [metaOf(metadata, 'description'), ...shared.slice(0, 1), givenTitleOf(gathering)];
  return {
    description: firstText([stated, ...texts], LIMITS.description),
    // Open Graph describes the image that it names.
    sharedDescription: firstText([stated, ...shared, ...texts], LIMITS.description),
  };
};

const descriptionOf = ({sighting, marks}: Group, {source}: Address, {selection}: Search, words: PageWords): string =>
  firstText([selection, marks.description, valueIn(sighting?.attributes ?? null, 'title')], LIMITS.description) ||
  (source === 'openGraph' ? words.sharedDescription : words.description);

const altTextOf = (sighting: Sighting | null): string => {
  const attributes = sighting?.attributes ?? null;
  const texts = [valueIn(attributes, 'alt'), valueIn(attributes, 'aria-label'), sighting?.around.caption ?? ''];
  return firstText(texts, LIMITS.altText);
};

/** What the page shows instead, where that can be pinned: the way back, should the larger address not load. */
const displayedUrlOf = ({addresses}: Group, chosen: Address): string | null => {
  const shown = addresses.find(({isShown, fault, url}) => isShown && fault === null && !url.startsWith('data:'));
  return shown === undefined || imageKey(shown.url) === imageKey(chosen.url) ? null : shown.url;
};

const candidateOf = (group: Group, chosen: Address, search: Search, words: PageWords): Candidate => ({
  id: `p${group.order}`,
  url: chosen.url,
  displayedUrl: displayedUrlOf(group, chosen),
  ...largerGuesses(chosen.url, chosen.size.width),
  kind: group.kind,
  ...chosen.size,
  link: linkOf(group, chosen, search),
  title: search.page.title,
  description: descriptionOf(group, chosen, search, words),
  altText: altTextOf(group.sighting),
  source: chosen.source,
  score: group.score,
  pinId: group.marks.pinId,
  isTarget: group.isTarget,
  thumbnail: null,
});

/** Gives every picture that is offered its link and its words, by the conventions of pinning. */
export const resolve: Stage = async (search) => {
  const words = pageWordsOf(search);
  const candidates: Candidate[] = [];
  const seen: (Sighting | null)[] = [];
  await eachInSlices(search.groups, search.clock, (group) => {
    if (group.chosen === null) return;
    candidates.push(candidateOf(group, group.chosen, search, words));
    seen.push(group.sighting);
  });
  search.candidates = candidates;
  search.seen = seen;
};
