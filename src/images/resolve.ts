import type {Candidate} from '../domain/candidate';
import {LIMITS} from '../domain/limits';
import {imageKey} from './address';
import {eachInSlices} from './clock';
import type {Address, Group} from './group';
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

const descriptionOf = ({sighting, marks}: Group, {source}: Address, search: Search): string => {
  const {metadata, gathering, selection} = search;
  const shared = [sharingMetaOf(metadata, 'og:description'), sharingMetaOf(metadata, 'og:title')];
  const texts = [
    selection,
    marks.description,
    valueIn(sighting?.attributes ?? null, 'title'),
    metaOf(metadata, 'pin:description'),
    // Open Graph describes the image that it names.
    ...(source === 'openGraph' ? shared : []),
    metaOf(metadata, 'description'),
    ...shared.slice(0, 1),
    givenTitleOf(gathering),
  ];
  return firstText(texts, LIMITS.description);
};

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

const candidateOf = (group: Group, chosen: Address, search: Search): Candidate => ({
  id: `p${group.order}`,
  url: chosen.url,
  displayedUrl: displayedUrlOf(group, chosen),
  kind: group.kind,
  ...chosen.size,
  link: linkOf(group, chosen, search),
  title: search.page.title,
  description: descriptionOf(group, chosen, search),
  altText: altTextOf(group.sighting),
  source: chosen.source,
  score: group.score,
  pinId: group.marks.pinId,
  isTarget: group.isTarget,
  thumbnail: null,
});

/** Gives every picture that is offered its link and its words, by the conventions of pinning. */
export const resolve: Stage = async (search) => {
  const candidates: Candidate[] = [];
  const seen: (Sighting | null)[] = [];
  await eachInSlices(search.groups, search.clock, (group) => {
    if (group.chosen === null) return;
    candidates.push(candidateOf(group, group.chosen, search));
    seen.push(group.sighting);
  });
  search.candidates = candidates;
  search.seen = seen;
};
