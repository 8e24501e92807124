import type {Attributes} from '../sighting';
import {
  attributeOf,
  closestOf,
  findAll,
  findFirst,
  holdsMoreThan,
  isChildless,
  isText,
  nameOf,
  nextNodeOf,
  nextOf,
  parentOf,
  previousNodeOf,
  previousOf,
  readingOf,
  textOf,
} from './dom';

/** Elements to climb from a picture to its card: shop systems wrap it six times. */
const MAX_LEVELS = 8;

/** Pictures of a card: a second one takes the first one's place under the mouse. */
const MAX_PICTURES = 2;

/** Pictures of what calls itself an item of a list: some are turned over in their card. */
const MAX_PICTURES_OF_ITEM = 12;

/** Elements of a card: a part of the page with more is not looked through. */
const MAX_ELEMENTS = 300;

/** Neighbours on each side that are compared: an advertisement may stand between two cards. */
const MAX_NEIGHBOURS = 3;

/** Characters of a text that are looked at, of what a link says without its blanks, and of an address. */
const MAX_TEXT = 2_000;
const MAX_SAID = 200;
const MAX_HREF = 2_048;

/** Characters of a text that may be no more than what to do, unless a heading says it: `Read more`. */
const MAX_CALL = 11;

/**
 * Characters beside a link in its paragraph, in its caption, and in the text that it stands in: with more it is a word of
 * that text.
 */
const BESIDE_IN_PARAGRAPH = 40;
const BESIDE_IN_CAPTION = 3;
const BESIDE_IN_TEXT = 20;

/** What is no card, nor stands in one. */
const ends = new Set(['main', 'body', 'html', 'header', 'footer', 'nav', 'aside']);
const content = /(?:^|\s)(?:hentry|(?:entry|post)-content|(?:article|story)-body)(?:\s|$)/;

const telling = 'img,amp-img,a[href],h1,[style*="url("]';

/** What a part of the page holds, as far as a card is told by it. */
type Part = {
  readonly pictures: number;
  /** Links to the one page that it leads to; none where it leads nowhere. */
  readonly links: readonly Element[];
  /** That page's address as written, without a place on it. */
  readonly target: string;
  /** True for what leads to several pages or holds too many pictures, as does all that encloses it. */
  readonly isTooMuch: boolean;
  /** Whether neighbours of its kind lead elsewhere; null as long as nobody asked. */
  isListed: boolean | null;
};

/** What was found in parts of the page, for other pictures in them. */
export type KnownParts = Map<Element, Part>;

/** Where a link leads: empty for a place on the page, for what only a script follows, and for what files a page. */
const targetOf = (anchor: Element): string => {
  const href = attributeOf(anchor, 'href').replace(/#.*/s, '').trim();
  if (href.length > MAX_HREF || href.startsWith('?') || /^(?!https?:)[a-z][a-z\d+.-]*:/i.test(href)) return '';
  return /\b(?:tag|author)\b/i.test(attributeOf(anchor, 'rel')) ? '' : href;
};

/** True for a link to a file, which is a picture of the card's and no page that it leads to. */
export const leadsToFile = (anchor: Element): boolean =>
  /[.-](?:jpe?g|png|webp|gif)(?:[?#]|\.\d|\/rev|$)/i.test(attributeOf(anchor, 'href'));

const isItem = (element: Element): boolean =>
  ['li', 'article'].includes(nameOf(element)) ||
  attributeOf(element, 'role') === 'listitem' ||
  attributeOf(element, 'itemprop') === 'itemListElement';

const readPart = (element: Element): Part => {
  const links: Element[] = [];
  let pictures = attributeOf(element, 'style').includes('url(') ? 1 : 0;
  let target = '';
  let isTooMuch = holdsMoreThan(element, MAX_ELEMENTS);
  for (const one of isTooMuch ? [] : findAll(element, telling)) {
    const name = nameOf(one);
    if (name === 'h1') isTooMuch = true;
    else if (name !== 'a') pictures++;
    else {
      const found = leadsToFile(one) ? '' : targetOf(one);
      if (found !== '') links.push(one);
      isTooMuch ||= found !== '' && target !== '' && found !== target;
      target ||= found;
    }
    if (isTooMuch) break;
  }
  isTooMuch ||= pictures > (isItem(element) ? MAX_PICTURES_OF_ITEM : MAX_PICTURES);
  return {pictures, links, target, isTooMuch, isListed: null};
};

const partOf = (element: Element, known: KnownParts): Part => {
  const earlier = known.get(element);
  if (earlier !== undefined) return earlier;
  const part = readPart(element);
  known.set(element, part);
  return part;
};

/** Elements of one list have a name and their first class in common; later ones tell them apart. */
const kindOf = (element: Element): string =>
  `${nameOf(element)} ${attributeOf(element, 'class').trim().replace(/\s.*/s, '')}`;

const isListed = (element: Element, part: Part, known: KnownParts): boolean => {
  const kind = kindOf(element);
  for (const step of [nextOf, previousOf]) {
    let neighbour = step(element);
    for (let count = 0; neighbour !== null && count < MAX_NEIGHBOURS; count++) {
      if (kindOf(neighbour) === kind) {
        const {pictures, target, isTooMuch} = partOf(neighbour, known);
        if (pictures > 0 && !isTooMuch && target !== '' && target !== part.target) return true;
      }
      neighbour = step(neighbour);
    }
  }
  return false;
};

const lengthBeside = (node: Node | null): number =>
  node !== null && isText(node) ? textOf(node, MAX_TEXT).trim().length : 0;

/**
 * True for a link that is a word of a text, or a caption's credit: one with words beside it, or none but a short name. A
 * longer one that is the whole caption names another page, and a card's neighbours, which are asked too, tell so.
 */
const isInProse = (anchor: Element): boolean => {
  if (lengthBeside(previousNodeOf(anchor)) + lengthBeside(nextNodeOf(anchor)) > BESIDE_IN_TEXT) return true;
  const block = closestOf(anchor, 'p,dd,blockquote,figcaption');
  if (block === null) return false;
  const own = textOf(anchor, MAX_TEXT).trim().length;
  const beside = textOf(block, MAX_TEXT).trim().length - own;
  // A caption's link that holds nothing is laid over the picture.
  if (nameOf(block) === 'figcaption') return !isChildless(anchor) && (beside > BESIDE_IN_CAPTION || own <= MAX_CALL);
  return beside > BESIDE_IN_PARAGRAPH;
};

const headings = 'h1,h2,h3,h4,h5,h6';

/** What themes call the name in a card that is one link, without a heading, of badges, name and prices. */
const titles = '[itemprop="name"],[class*="title" i]:not([class*="sub" i])';

/**
 * What a link says: its heading, else its title, else all of it. Empty where that is long, and where code or markup
 * stands in it.
 */
export const textOfLink = (anchor: Element): string => {
  // Most links around pictures have no words: that is told by less than what follows.
  if (textOf(anchor, MAX_TEXT).trim() === '') return '';
  const named = (selector: string) => findAll(anchor, selector).find((one) => textOf(one, MAX_TEXT).trim());
  const speaking = named(headings) ?? named(titles) ?? anchor;
  const text = readingOf(speaking, MAX_TEXT).replace(/\s+/g, ' ').trim();
  if (text === '' || text.length > MAX_SAID) return '';
  return findFirst(speaking, 'noscript,style,script,title') === null ? text : '';
};

const endsHere = (element: Element): boolean =>
  ends.has(nameOf(element)) ||
  attributeOf(element, 'role') === 'main' ||
  attributeOf(element, 'itemprop') === 'articleBody' ||
  content.test(attributeOf(element, 'class'));

/**
 * What a link around a picture says; where it has no words or one alone, what another link of its card to the same page
 * does. That one's heading is the page's name; without one its text is, unless the picture has a text of its own.
 */
export const nameOfLinked = (anchor: Element): string => {
  const said = textOfLink(anchor);
  const target = said.includes(' ') ? '' : targetOf(anchor);
  const isNamed = said !== '' || findFirst(anchor, '[alt]:not([alt=""])') !== null;
  let place = target === '' ? null : parentOf(anchor);
  for (let level = 0; place !== null && level < MAX_LEVELS; level++) {
    if (endsHere(place) || holdsMoreThan(place, MAX_ELEMENTS)) break;
    const links = findAll(place, 'a[href]').filter((one) => targetOf(one) === target);
    const heading = links.find((one) => closestOf(one, headings) ?? findFirst(one, headings));
    const texts = (heading ? [heading] : isNamed ? [] : links).map(textOfLink);
    const name = texts.find((text) => text.length > (heading ? 0 : MAX_CALL));
    if (name) return name;
    place = parentOf(place);
  }
  return said;
};

/** What a link tells of the page that it leads to. */
export const anchorAttributes = (anchor: Element): Attributes => ({
  href: attributeOf(anchor, 'href'),
  'data-pin-id': attributeOf(anchor, 'data-pin-id'),
  title: attributeOf(anchor, 'title'),
});

/**
 * The permanent link of a post, which blogs put into its heading on pages of several, and its name. The first heading
 * decides: of a page of its own that one leads nowhere, and what follows it may be other posts'.
 */
export const postOf = (post: Element): Attributes | null => {
  const heading = findFirst(post, headings);
  const link = heading && (closestOf(heading, 'a') ?? findFirst(heading, 'a[href]'));
  return link && {...anchorAttributes(link), title: textOfLink(link)};
};

/** The link that a card leads by, one with a text before others. */
const linkIn = ({links}: Part): Element | null => {
  const leading = links.filter((link) => !isInProse(link));
  return leading.find((link) => textOfLink(link) !== '') ?? leading[0] ?? null;
};

/**
 * The link of the card that a picture stands in, where no link encloses it: many shops lay one over the whole card, or
 * link its name only. A card is one of several in a row that each lead to one page. Null for any other picture, so that
 * a photograph beside a text is not taken for what that text links to.
 */
export const cardLinkOf = (element: Element, known: KnownParts): Element | null => {
  let place = nameOf(element) === 'img' ? parentOf(element) : element;
  for (let level = 0; place !== null && level < MAX_LEVELS; level++) {
    if (endsHere(place)) return null;
    const part = partOf(place, known);
    if (part.isTooMuch) return null;
    if (part.target !== '') {
      part.isListed ??= isListed(place, part, known);
      if (part.isListed) return linkIn(part);
    }
    if (nameOf(place) === 'article') return null;
    place = parentOf(place);
  }
  return null;
};
