import type {Around} from '../sighting';
import {anchorAttributes, cardLinkOf, type KnownParts, leadsToFile, nameOfLinked, postOf, textOfLink} from './card';
import {
  attributeOf,
  closestOf,
  findAll,
  findFirst,
  isComplete,
  nameOf,
  naturalWidthOf,
  parentOf,
  readingOf,
  type Tree,
} from './dom';

/** Names by which pages that know no `<aside>` and no `<footer>` call what they have instead, and what readers wrote. */
const sides = new Set(['sidebar', 'footer', 'secondary', 'widget-area', 'comments', 'comments-area', 'comment-list']);

/** And what they have instead of `<article>`: hAtom's name for a post, and those that themes and newspapers call its text. */
const texts = new Set(['hentry', 'entry-content', 'post-content', 'article-body', 'story-body']);

/** One question for everything that can stand around a picture: each answer costs a walk up the tree. */
const surroundings =
  'a,figure,article,main,nav,footer,aside,header,[role=main],[role=navigation],[role=contentinfo],[role=banner],' +
  '#sidebar,.sidebar,#footer,.footer,#secondary,.widget-area,#comments,.comments,.comments-area,.comment-list,' +
  '.hentry,.entry-content,.post-content,.article-body,.story-body,[itemprop=articleBody]';

const places: Readonly<Record<string, 'isInContent' | 'isInSide' | 'isInHeader'>> = {
  article: 'isInContent',
  main: 'isInContent',
  nav: 'isInSide',
  navigation: 'isInSide',
  footer: 'isInSide',
  contentinfo: 'isInSide',
  aside: 'isInSide',
  header: 'isInHeader',
  banner: 'isInHeader',
};

/** Characters of a caption that are looked at. */
const MAX_CAPTION = 2_000;

/** Pixels; an image narrower than this in the same link is its magnifying glass. */
const ICON_WIDTH = 90;

const isIcon = (image: Element): boolean =>
  image instanceof HTMLImageElement && isComplete(image) && naturalWidthOf(image) < ICON_WIDTH;

const captionOf = (figure: Element): string => {
  const caption = findFirst(figure, 'figcaption');
  return caption === null ? '' : readingOf(caption, MAX_CAPTION);
};

/** What encloses an element; the same for all that stands in it, and looked up once for all of them. */
export type Enclosing = Omit<Around, 'anchor' | 'card' | 'isAloneInAnchor' | 'names' | 'isInAdvert'> & {
  readonly link: Element | null;
};

const NOTHING_ENCLOSES: Enclosing = {
  isInContent: false,
  isInFigure: false,
  isInSide: false,
  isInHeader: false,
  caption: '',
  linkText: '',
  post: null,
  link: null,
};

/** What an element is by its id or its classes. */
const placeByName = (element: Element): 'isInContent' | 'isInSide' | undefined => {
  const names = attributeOf(element, 'class').split(/\s+/);
  if (sides.has(attributeOf(element, 'id')) || names.some((name) => sides.has(name))) return 'isInSide';
  return names.some((name) => texts.has(name)) || attributeOf(element, 'itemprop') === 'articleBody'
    ? 'isInContent'
    : undefined;
};

const enclosedBy = (element: Element, outer: Enclosing): Enclosing => {
  const name = nameOf(element);
  const inner: {-readonly [Key in keyof Enclosing]: Enclosing[Key]} = {...outer};
  const place = places[attributeOf(element, 'role')] ?? places[name] ?? placeByName(element);
  if (place !== undefined) inner[place] = true;
  if (name === 'article' || /\bhentry\b/.test(attributeOf(element, 'class'))) inner.post = postOf(element);
  if (name === 'a') {
    inner.link = element;
    inner.linkText = nameOfLinked(element);
  }
  if (name === 'figure') {
    inner.isInFigure = true;
    inner.caption = captionOf(element);
  }
  return inner;
};

const enclosingOutside = ({host, outer}: Tree, known: Map<Element, Enclosing>): Enclosing =>
  host === null || outer === null ? NOTHING_ENCLOSES : enclosingOf(host, outer, known);

/** What encloses `element`, itself included, out of shadow trees too: a component may stand in a link. */
const enclosingOf = (element: Element, tree: Tree, known: Map<Element, Enclosing>): Enclosing => {
  const found = closestOf(element, surroundings);
  if (found === null) return enclosingOutside(tree, known);
  const earlier = known.get(found);
  if (earlier !== undefined) return earlier;
  const parent = parentOf(found);
  const outer = parent === null ? enclosingOutside(tree, known) : enclosingOf(parent, tree, known);
  const enclosing = enclosedBy(found, outer);
  known.set(found, enclosing);
  return enclosing;
};

/** What the box of a picture is called, through what only wraps it. The whole page's classes say nothing of a picture. */
const namesOf = (box: Element | null): string => {
  if (box === null || nameOf(box) === 'body') return '';
  const isWrapping = ['a', 'picture'].includes(nameOf(box));
  return `${isWrapping ? namesOf(parentOf(box)) : ''} ${attributeOf(box, 'class')} ${attributeOf(box, 'id')}`;
};

/** Looks at what stands around an element. `known` keeps what was found, for those that stand in the same places. */
export const aroundOf = (
  element: Element,
  tree: Tree,
  {
    known,
    parts,
    isInAdvert,
  }: {readonly known: Map<Element, Enclosing>; readonly parts: KnownParts; readonly isInAdvert: boolean},
): Around => {
  const enclosing = enclosingOf(element, tree, known);
  const {link, isInContent, isInFigure, isInSide, isInHeader, caption, post} = enclosing;
  const card = link === null ? cardLinkOf(element, parts) : null;
  return {
    isInContent,
    isInFigure,
    isInSide,
    isInHeader,
    isInAdvert,
    caption,
    anchor: link && anchorAttributes(link),
    card: card && anchorAttributes(card),
    post,
    linkText: card === null ? enclosing.linkText : textOfLink(card),
    isAloneInAnchor:
      link !== null && leadsToFile(link) && findAll(link, 'img').every((one) => one === element || isIcon(one)),
    names: namesOf(parentOf(element)),
  };
};
