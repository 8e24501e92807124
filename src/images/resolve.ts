import type {Candidate} from '../domain/candidate';
import {cleanLink as withoutTracking} from '../domain/clean-link';
import {LIMITS} from '../domain/limits';
import {imageKey} from './address';
import {eachInSlices} from './clock';
import type {Address, Group} from './group';
import {largerGuesses} from './larger-guesses';
import {linkOfAnchor, linkOfPage} from './link';
import {altTextOf, captionOf, ownWords} from './own-words';
import {givenTitleOf} from './page-facts';
import {metaOf, type PageMetadata, sharingMetaOf} from './page-metadata';
import type {Search, Stage} from './search';
import {type Attributes, type Sighting, valueIn} from './sighting';
import {cleanText, firstText, markedText} from './words';

/** Characters of the shortest name of a page. */
const MIN_NAME = 3;

/** Characters; a single shorter word is a label as a rule, which the picture's own words are worth more than: `Sale!`. */
const LONG_WORD = 12;

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

/** What a link's text says, where it is as long as a name. */
const nameIn = (linkText: string): string => {
  const text = cleanText(linkText);
  return text.length < MIN_NAME || text.length > LIMITS.title ? '' : text;
};

/** True for a single short word. */
const isLabel = (name: string): boolean => name.length < LONG_WORD && !name.includes(' ');

/** A link's text without the badges and counters in it, where the link's own title tells the name: `Sale Leek soup +1`. */
const withoutBadges = (name: string, title: string): string => (!isLabel(title) && name.includes(title) ? title : name);

/**
 * What names the page that a picture leads to: its link's text, which says more of that page than the picture's own
 * words do. A player's title names the player.
 */
const namesOfLinked = (group: Group, {around}: Sighting, isByLink: boolean): readonly string[] => {
  const ofPicture = group.kind === 'video' ? [] : [ownWords(group, 'title'), ownWords(group, 'alt')];
  if (!isByLink) return ofPicture;
  const title = cleanText(valueIn(around.anchor ?? around.card, 'title'));
  const name = withoutBadges(nameIn(around.linkText), title);
  return [...(isLabel(name) ? [...ofPicture, name] : [name, ...ofPicture]), title];
};

/** True for the page's own address, be it with a query that its author counts by who comes from pins. */
const isOwn = (link: string, {marks}: Group, {page: {link: own, url}}: Search): boolean =>
  link === own || link === linkOfPage(url) || (marks.link !== '' && withoutTracking(link).link === own);

/** The page's own title, save for a picture that leads to another page. */
const titleOf = (group: Group, link: string, search: Search): string => {
  const {title} = search.page;
  const {sighting} = group;
  if (sighting === null || isOwn(link, group, search)) return title;
  const {anchor, card, post} = sighting.around;
  const isByLink = linkedFrom(anchor ?? card, search) === link;
  const isByPost = post !== null && !isByLink && ownLinkOf(group, search) === '';
  const names = isByPost ? [valueIn(post, 'title')] : namesOfLinked(group, sighting, isByLink);
  return firstText(names, LIMITS.title) || title;
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
  const texts = [group.marks.description, ownWords(group, 'title')];
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
