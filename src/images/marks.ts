import {isPinterestId, type PinId, pinId} from '../domain/ids';
import {NOPIN_NAMES} from './attribute-names';
import type {Marks} from './group';
import {cleanLink, pinIdOfLink} from './link';
import {type Attributes, isSet, type Sighting, valueIn} from './sighting';

/**
 * True for an element that its author asks not to pin. Present at all is enough, whatever the value: the author's wish
 * must not hang on how they spelled it.
 */
export const isMarkedNopin = (attributes: Attributes | null): boolean =>
  NOPIN_NAMES.some((name) => isSet(attributes, name));

const namedPin = (attributes: Attributes | null): PinId | null => {
  const id = valueIn(attributes, 'data-pin-id').trim();
  return isPinterestId(id) ? pinId(id) : null;
};

/** The `data-pin-*` attributes of an element; `data-pin-media` is read with the picture's other addresses. */
export const marksOf = ({attributes, around: {anchor}}: Sighting, base: string): Marks => ({
  isNopin: isMarkedNopin(attributes),
  link: cleanLink(valueIn(attributes, 'data-pin-url'), base),
  description: valueIn(attributes, 'data-pin-description'),
  pinId: namedPin(attributes) ?? namedPin(anchor) ?? pinIdOfLink(valueIn(anchor, 'href'), base),
});
