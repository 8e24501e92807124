import {isList, isMark, mayWait, speaksOfGround} from '../attribute-names';
import {attributeNamesOf, attributeOf, findAll, findFirst} from './dom';
import {addSighting, attributesOf, type Look, type Visit} from './look';

/** Elements that show a picture by themselves. */
export const pictures = 'img,picture,video,amp-img';

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

/** True for an attribute that may hold a picture's address for later, on an element of no special kind. */
export const isWaiting = (element: Element, name: string): boolean =>
  (name === 'background' || name.startsWith('data-')) && mayWait(name, attributeOf(element, name));

/** An element of no special kind in whose attributes a picture may wait: for itself, or for an image within it. */
export const visitWaiting: Visit = (look, tree, element) => {
  const hasPictures = findFirst(element, pictures) !== null;
  if (hasPictures) {
    wrap(look, element);
    const isApart = (name: string): boolean =>
      isWaiting(element, name) && standsApart(name, attributeOf(element, name));
    if (!attributeNamesOf(element).some(isApart)) return;
  }
  const isWanted = (name: string): boolean => {
    if (isMark(name) || name === 'class') return true;
    const value = attributeOf(element, name);
    return (!hasPictures || standsApart(name, value)) && mayWait(name, value);
  };
  addSighting(look, tree, element, {attributes: attributesOf(look, element, isWanted)});
};
