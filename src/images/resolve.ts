import type {Candidate} from '../domain/candidate';
import {LIMITS} from '../domain/limits';
import {imageKey} from './address';
import {eachInSlices} from './clock';
import {attributeOf, enclosing, findAll, textOf} from './dom';
import type {Address, Group} from './group';
import {linkOfAnchor} from './link';
import {givenTitleOf} from './page-facts';
import {metaOf, sharingMetaOf} from './page-metadata';
import type {Search, Stage} from './search';
import {firstText} from './words';

/** Characters of a caption that are looked at. */
const MAX_CAPTION = 2_000;

/** A page without an address on the web still leads somewhere: to the picture. */
const linkOf = ({element, marks}: Group, chosen: Address, {page, base}: Search): string =>
  marks.link ||
  linkOfAnchor(attributeOf(enclosing(element, 'a[href]'), 'href'), base, page.url) ||
  page.link ||
  chosen.url;

const descriptionOf = ({element, marks}: Group, {source}: Address, {metadata, document, selection}: Search): string => {
  const shared = [sharingMetaOf(metadata, 'og:description'), sharingMetaOf(metadata, 'og:title')];
  const texts = [
    selection,
    marks.description,
    attributeOf(element, 'title'),
    metaOf(metadata, 'pin:description'),
    // Open Graph describes the image that it names.
    ...(source === 'openGraph' ? shared : []),
    metaOf(metadata, 'description'),
    ...shared.slice(0, 1),
    givenTitleOf(document),
  ];
  return firstText(texts, LIMITS.description);
};

const altTextOf = (element: Element | null): string => {
  const figure = enclosing(element, 'figure');
  const [caption] = figure === null ? [] : findAll(figure, 'figcaption');
  const captionText = caption === undefined ? '' : textOf(caption, MAX_CAPTION);
  return firstText([attributeOf(element, 'alt'), attributeOf(element, 'aria-label'), captionText], LIMITS.altText);
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
  altText: altTextOf(group.element),
  source: chosen.source,
  score: group.score,
  pinId: group.marks.pinId,
  isTarget: group.isTarget,
  thumbnail: null,
});

/** Gives every picture that is offered its link and its words, by the conventions of pinning. */
export const resolve: Stage = async (search) => {
  const candidates: Candidate[] = [];
  await eachInSlices(search.groups, search.clock, (group) => {
    if (group.chosen !== null) candidates.push(candidateOf(group, group.chosen, search));
  });
  search.candidates = candidates;
};
