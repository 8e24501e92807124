import {classesSay, isList, isMark, mayWait, speaksOfGround} from '../attribute-names';
import {mayNameImage} from '../css-image';
import {attributeNamesOf, attributeOf, findAll, findFirst, isChildless} from './dom';
import {addSighting, attributesOf, type Look, type Tree, type Visit} from './look';

/** How many elements are kept for the case that the sheets cannot be read. */
const MAX_LIKELY = 1_000;

/** Elements that show a picture by themselves. */
export const pictures = 'img,picture,video,amp-img';

/** Elements that pages give a background picture to. */
const rooms = new Set([
  'div',
  'section',
  'a',
  'header',
  'figure',
  'span',
  'article',
  'main',
  'aside',
  'footer',
  'body',
]);

/** Keeps, for the one image within an element, what that element says of it: around several it speaks of none of them. */
const wrap = (look: Look, element: Element): void => {
  const [image, another] = findAll(element, 'img,amp-img');
  if (image === undefined || another !== undefined) return;
  const isWanted = (name: string): boolean =>
    name.startsWith('data-') && !speaksOfGround(name) && mayWait(name, attributeOf(element, name));
  look.wrappings.set(image, {...look.wrappings.get(image), ...attributesOf(look, element, isWanted)});
};

/** True for an attribute whose pictures are others than those within the element, or more of them. */
const standsApart = (name: string, value: string): boolean => speaksOfGround(name) || isList(value);

const visitAny = (isRoom: boolean, look: Look, tree: Tree, element: Element): void => {
  let isWaiting = false;
  let isApart = false;
  for (const name of attributeNamesOf(element)) {
    if (name === 'style') {
      if (mayNameImage(attributeOf(element, name))) look.styled.push(element);
    } else if (name === 'class') {
      const {isAdvert, isScene} = classesSay(attributeOf(element, name));
      if (isAdvert && findFirst(element, 'article,main,h1') === null) look.adverts.push(element);
      // One that a sheet may well give a picture: made to be filled, or named for it. To ask every element would cost
      // more than all the rest of a search.
      if (isRoom && look.likely.length < MAX_LIKELY && (isScene || isChildless(element))) look.likely.push(element);
    } else if (name === 'background' || name.startsWith('data-')) {
      const value = attributeOf(element, name);
      if (!mayWait(name, value)) continue;
      isWaiting = true;
      isApart ||= standsApart(name, value);
    }
  }
  if (!isWaiting) return;
  const hasPictures = findFirst(element, pictures) !== null;
  if (hasPictures) wrap(look, element);
  if (hasPictures && !isApart) return;
  const isWanted = (name: string): boolean => {
    if (isMark(name) || name === 'class') return true;
    const value = attributeOf(element, name);
    return (!hasPictures || standsApart(name, value)) && mayWait(name, value);
  };
  addSighting(look, tree, element, {attributes: attributesOf(look, element, isWanted)});
};

const visitRoom: Visit = (look, tree, element) => visitAny(true, look, tree, element);
const visitRest: Visit = (look, tree, element) => visitAny(false, look, tree, element);

/**
 * How an element of no special kind is looked at for what it may show: a background of its own, one from a sheet, one that
 * waits in an attribute. Found by its name once for all elements of that name.
 */
export const visitOtherOf = (name: string): Visit => (rooms.has(name) ? visitRoom : visitRest);
