import {isPinterestId, type PinId, pinId} from '../domain/ids';
import {attributeOf, enclosing, has} from './dom';
import type {Marks} from './group';
import {cleanLink, pinIdOfLink} from './link';

/**
 * True for an element that its author asks not to pin. Present at all is enough, whatever the value: the author's wish
 * must not hang on how they spelled it.
 */
export const isMarkedNopin = (element: Element | null): boolean =>
  ['nopin', 'data-pin-nopin', 'data-nopin'].some((name) => has(element, name));

const namedPin = (element: Element | null): PinId | null => {
  const id = attributeOf(element, 'data-pin-id').trim();
  return isPinterestId(id) ? pinId(id) : null;
};

/** The `data-pin-*` attributes of an element; `data-pin-media` is read with the picture's other addresses. */
export const marksOf = (element: Element, base: string): Marks => {
  const anchor = enclosing(element, 'a');
  return {
    isNopin: isMarkedNopin(element),
    link: cleanLink(attributeOf(element, 'data-pin-url'), base),
    description: attributeOf(element, 'data-pin-description'),
    pinId: namedPin(element) ?? namedPin(anchor) ?? pinIdOfLink(attributeOf(anchor, 'href'), base),
  };
};
