import {isAdvertComponent, nameAdvert} from '../attribute-names';
import {attributeOf, findFirst, nameOf, parentOf} from './dom';

/** True for what calls itself an advertisement; what holds a page's text or title is none, whatever it is called. */
const isAdvert = (element: Element): boolean => {
  const classes = attributeOf(element, 'class');
  const isCalled = (classes !== '' && nameAdvert(classes)) || isAdvertComponent(nameOf(element));
  return isCalled && findFirst(element, 'article,main,h1') === null;
};

/**
 * True for an element that is an advertisement or stands in one. Only what encloses pictures is asked: that is a small
 * part of a page. `known` keeps the answers, for whatever stands in the same places.
 */
export const isInAdvert = (element: Element | null, known: Map<Element, boolean>): boolean => {
  const path: Element[] = [];
  let found = false;
  for (let at = element; at !== null; at = parentOf(at)) {
    const earlier = known.get(at);
    if (earlier !== undefined) {
      found = earlier;
      break;
    }
    path.push(at);
  }
  for (let at = path.length - 1; at >= 0; at--) {
    const one = path[at];
    if (one === undefined) break;
    found ||= isAdvert(one);
    known.set(one, found);
  }
  return found;
};
