import {attributeOf, enclosing, findAll, isComplete, naturalWidthOf} from './dom';
import {isPinnableFile} from './image-file';
import {parseUrl} from './parse-url';

/** Pixels; an image narrower than this in the same link is its magnifying glass. */
const ICON_WIDTH = 90;

const isIcon = (element: Element): boolean =>
  element instanceof HTMLImageElement && isComplete(element) && naturalWidthOf(element) < ICON_WIDTH;

/**
 * The image file that an image leads to, as galleries and blogs have it: the picture itself in its full size. Empty for
 * a link to a page, and where several pictures share the link, since it can be only one of them.
 */
export const linkedFileOf = (image: Element, base: string): string => {
  const anchor = enclosing(image, 'a[href]');
  const url = parseUrl(attributeOf(anchor, 'href'), base);
  if (anchor === null || url === null || !isPinnableFile(url)) return '';
  return findAll(anchor, 'img').every((other) => other === image || isIcon(other)) ? url.href : '';
};
