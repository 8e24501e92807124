import type {Around, Attributes} from '../sighting';
import {attributeOf, closestOf, findAll, isComplete, nameOf, naturalWidthOf, parentOf, textOf} from './dom';
import type {Tree} from './look';

/** One question for everything that can stand around a picture: each answer costs a walk up the tree. */
const surroundings =
  'a,figure,article,main,nav,footer,aside,header,[role=main],[role=navigation],[role=contentinfo],[role=banner]';

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
  const [caption] = findAll(figure, 'figcaption');
  return caption === undefined ? '' : textOf(caption, MAX_CAPTION);
};

const anchorAttributes = (anchor: Element): Attributes => ({
  href: attributeOf(anchor, 'href'),
  'data-pin-id': attributeOf(anchor, 'data-pin-id'),
});

/** True for a link to a file, where it matters which of the pictures in it leads there. */
const leadsToFile = (anchor: Element): boolean => /\.(?:jpe?g|png|webp)(?:[?#]|$)/i.test(attributeOf(anchor, 'href'));

/** For a place of which nothing else needs to be known. */
export const NOTHING_AROUND: Around = {
  isInContent: false,
  isInFigure: false,
  isInSide: false,
  isInHeader: false,
  isInAdvert: false,
  caption: '',
  anchor: null,
  isAloneInAnchor: false,
  names: '',
};

/** Looks at what encloses an element, out of shadow trees too: a component may stand in a link. */
export const aroundOf = (element: Element, tree: Tree): Around => {
  const around: {-readonly [Key in keyof Around]: Around[Key]} = {...NOTHING_AROUND};
  let anchor: Element | null = null;
  let within: Tree | null = tree;
  for (let at: Element | null = element; at !== null; ) {
    const found = closestOf(at, surroundings);
    if (found === null) {
      at = within?.host ?? null;
      within = within?.outer ?? null;
      continue;
    }
    const name = nameOf(found);
    const place = places[attributeOf(found, 'role')] ?? places[name];
    if (place !== undefined) around[place] = true;
    if (name === 'a') anchor ??= found;
    if (name === 'figure' && !around.isInFigure) {
      around.isInFigure = true;
      around.caption = captionOf(found);
    }
    at = parentOf(found);
  }
  const parent = parentOf(element);
  return {
    ...around,
    anchor: anchor && anchorAttributes(anchor),
    isAloneInAnchor:
      anchor !== null && leadsToFile(anchor) && findAll(anchor, 'img').every((one) => one === element || isIcon(one)),
    // The whole page's classes say nothing of a picture.
    names:
      parent === null || nameOf(parent) === 'body'
        ? ''
        : `${attributeOf(parent, 'class')} ${attributeOf(parent, 'id')}`,
  };
};
