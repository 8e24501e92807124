import {imageKey} from './address';
import {isTitled} from './decoration';
import {type Address, type Group, TRUST} from './group';
import {isDrawnFormat} from './image-file';
import {partsOf} from './parse-url';
import {isSet, type Sighting, valueIn} from './sighting';

/** What uploads bear and a page's own parts do not: a date, an id or a hash. What was saved with its page bears the page's. */
export const isNumbered = (pathname: string): boolean => /\d{3}/.test(pathname.replace(/^.*_files\//, ''));

/** Words that tell what a picture shows; one or two name a button. */
const isDescribed = ({attributes}: Sighting): boolean => /\S\s+\S+\s+\S/.test(valueIn(attributes, 'alt').trim());

const isPlain = ({attributes, around}: Sighting): boolean =>
  !around.isInContent && !around.isInFigure && !isSet(attributes, 'width') && !isSet(attributes, 'height');

/**
 * True for a drawing beside the text to which its author gave no room, no second size, no description and nothing but
 * words for a name: what a page is built of, such as its headings, buttons and promotions.
 */
export const isPlainDrawing = ({sighting, kind, addresses}: Group, {url, trust}: Address): boolean => {
  const pathname = partsOf(url)?.pathname ?? '';
  return (
    kind === 'image' &&
    sighting !== null &&
    trust <= TRUST.plain &&
    isDrawnFormat(pathname) &&
    isPlain(sighting) &&
    !isNumbered(pathname) &&
    !isTitled(url) &&
    !isDescribed(sighting) &&
    addresses.every((one) => imageKey(one.url) === imageKey(url))
  );
};
