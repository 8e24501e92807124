import type {Candidate} from '../domain/candidate';
import {cleanLink as withoutTracking} from '../domain/clean-link';
import {LIMITS} from '../domain/limits';
import {imageKey} from './address';
import {eachInSlices} from './clock';
import type {Address, Group} from './group';
import {largerGuesses} from './larger-guesses';
import {linkOfAnchor, linkOfPage} from './link';
import {altTextOf, captionOf, captionsOfLinks, ownWords} from './own-words';
import {givenTitleOf} from './page-facts';
import {metaOf, type PageMetadata, sharingMetaOf} from './page-metadata';
import {siteOf} from './parse-url';
import type {Search, Stage} from './search';
import {type Attributes, type Sighting, valueIn} from './sighting';
import {isPartOf, namesOfLinked, wordsOfAddress} from './title-of-linked';
import {cleanText, firstText, markedText} from './words';

/** What the page says of all its pictures, and of the one that it shares; and whether it shows several whole posts. */
type PageWords = {readonly description: string; readonly sharedDescription: string; readonly hasPosts: boolean};

/** Where the link around a picture leads, if that may be a pin's link, or the one of the card that it stands in. */
const linkedFrom = (anchor: Attributes | null | undefined, {page, gathering: {base}}: Search): string =>
  linkOfAnchor(valueIn(anchor ?? null, 'href'), base, page.url);

/** A picture's own link, the one of its card, or what metadata tell; empty where it leads nowhere by itself. */
const ownLinkOf = ({sighting, marks, leadsTo}: Group, search: Search): string =>
  marks.link || linkedFrom(sighting?.around.anchor, search) || leadsTo || linkedFrom(sighting?.around.card, search);

const linkOfPost = ({sighting}: Group, search: Search): string => linkedFrom(sighting?.around.post, search);

/**
 * True for a page of several whole posts, with pictures in two of them that lead nowhere else. On the page of a single
 * one, what may look like another stands beside it, and leads to its own page.
 */
const hasPosts = (search: Search): boolean =>
  new Set(
    search.groups
      .filter((group) => group.sighting?.around.isInSide === false && ownLinkOf(group, search) === '')
      .map((group) => linkOfPost(group, search))
      .filter((link) => link !== ''),
  ).size > 1;

/** A page without an address on the web still leads somewhere: to the picture. */
const linkOf = (group: Group, chosen: Address, search: Search, words: PageWords): string =>
  ownLinkOf(group, search) || (words.hasPosts && linkOfPost(group, search)) || search.page.link || chosen.url;

/** True for the page's own address, be it with a query that its author counts by who comes from pins. */
const isOwn = (link: string, {marks}: Group, {page: {link: own, url}}: Search): boolean =>
  link === own || link === linkOfPage(url) || (marks.link !== '' && withoutTracking(link).link === own);

/** What is said of the page that a picture leads to where the picture stands. */
const namesAround = (group: Group, link: string, search: Search): readonly string[] => {
  const {sighting} = group;
  if (sighting === null) return [];
  const {anchor, card, post} = sighting.around;
  const isByLink = linkedFrom(anchor ?? card, search) === link;
  const isByPost = post !== null && !isByLink && ownLinkOf(group, search) === '';
  return isByPost ? [valueIn(post, 'title')] : namesOfLinked(group, sighting, isByLink);
};

/** The page's own title; of a picture that leads to another page what names that one, be it in the page's data, or its address alone. */
const titleOf = (group: Group, link: string, search: Search): string => {
  const {title, link: own, url} = search.page;
  if (isOwn(link, group, search)) return title;
  const named = firstText(namesAround(group, link, search), LIMITS.title);
  // Of another site's page that this one shows a film of, this one's title speaks.
  if (named !== '' || own === '' || siteOf(link) !== siteOf(url)) return named || title;
  return firstText(
    [search.names.get(link) ?? '', wordsOfAddress(link), isPartOf(link, url) ? title : ''],
    LIMITS.title,
  );
};

/**
 * How the page describes itself; of several, the one that it says again to those who share it. Programs for search
 * engines write theirs behind a theme's, which speaks of the whole site on every page.
 */
const statedDescription = ({metas}: PageMetadata, shared: string): string => {
  const stated = metas.filter(({key}) => key === 'description').map(({content}) => content);
  return stated.find((one) => cleanText(one) === cleanText(shared)) ?? stated[0] ?? '';
};

const pageWordsOf = (search: Search): PageWords => {
  const {metadata, gathering} = search;
  const described = sharingMetaOf(metadata, 'og:description');
  const shared = [described, sharingMetaOf(metadata, 'og:title')];
  const stated = metaOf(metadata, 'pin:description');
  const twitter = sharingMetaOf(metadata, 'twitter:description');
  const texts = [statedDescription(metadata, described), described, twitter, givenTitleOf(gathering)];
  return {
    description: firstText([stated, ...texts], LIMITS.description),
    // Open Graph describes the image that it names.
    sharedDescription: firstText([stated, ...shared, ...texts], LIMITS.description),
    hasPosts: hasPosts(search),
  };
};

/**
 * The page's own words, save for a picture that leads to another page of the site: the page describes itself, and would
 * say a wrong thing of that one. A film's page is another site's, which this page shows the film of.
 */
const descriptionOf = (group: Group, {source}: Address, link: string, search: Search, words: PageWords): string => {
  const texts = [group.marks.description, ownWords(group, 'title'), ...captionsOfLinks(group)];
  const own = markedText(search.selection, LIMITS.description) || firstText(texts, LIMITS.description);
  if (own !== '') return own;
  if (source !== 'embed' && search.page.link !== '' && !isOwn(link, group, search))
    return firstText([captionOf(group)], LIMITS.description);
  return source === 'openGraph' ? words.sharedDescription : words.description;
};

/** What the page shows instead, where that can be pinned: the way back, should the larger address not load. */
const displayedUrlOf = ({addresses}: Group, chosen: Address): string | null => {
  const shown = addresses.find(({isShown, fault, url}) => isShown && fault === null && !url.startsWith('data:'));
  return shown === undefined || imageKey(shown.url) === imageKey(chosen.url) ? null : shown.url;
};

const candidateOf = (group: Group, chosen: Address, search: Search, words: PageWords): Candidate => {
  const link = linkOf(group, chosen, search, words);
  return {
    id: `p${group.order}`,
    url: chosen.url,
    displayedUrl: displayedUrlOf(group, chosen),
    ...largerGuesses(chosen.url, chosen.size.width),
    kind: group.kind,
    ...chosen.size,
    link,
    title: titleOf(group, link, search),
    description: descriptionOf(group, chosen, link, search, words),
    altText: altTextOf(group),
    source: chosen.source,
    score: group.score,
    pinId: group.marks.pinId,
    isTarget: group.isTarget,
    thumbnail: null,
  };
};

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
