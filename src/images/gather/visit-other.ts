import {isAdvert, isList, isMark, mayWait, speaksOfGround, speaksOfScene} from '../attribute-names';
import {mayNameImage} from '../css-image';
import {attributeNamesOf, attributeOf, findAll, findFirst, isChildless, nameOf} from './dom';
import {addSighting, attributesOf, type Look, type Visit} from './look';

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

/**
 * True for an element that a sheet may well give a picture: one made to be filled, or named for it. To ask every element
 * would cost more than all the rest of a search.
 */
const mayBePainted = (element: Element, names: string): boolean =>
  rooms.has(nameOf(element)) && (speaksOfScene(names) || isChildless(element));

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

/** What an element of no special kind may show: a background of its own, one from a sheet, one that waits in an attribute. */
export const visitOther: Visit = (look, tree, element) => {
  let isWaiting = false;
  let isApart = false;
  for (const name of attributeNamesOf(element)) {
    if (name === 'style') {
      if (mayNameImage(attributeOf(element, name))) look.styled.push(element);
    } else if (name === 'class') {
      const names = attributeOf(element, name);
      if (isAdvert(names) && findFirst(element, 'article,main,h1') === null) look.adverts.push(element);
      if (look.likely.length < MAX_LIKELY && mayBePainted(element, names)) look.likely.push(element);
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
