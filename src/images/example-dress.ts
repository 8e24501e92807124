import {chosenIn} from './choose';
import {dressOfPlace} from './dress-of-place';
import {exampleSighting} from './example-sighting';
import {addressOf, groupOf, NO_SIZE} from './group';
import {NOTHING_AROUND, type Sighting} from './sighting';

const PAGE = 'https://kitchen.example/leeks';
/** A place on the page. */
export const box = (width: number, height: number) => ({x: 0, y: 0, width, height});
/** What an image shows, if nothing else is said. */
export const shown = {url: '', width: 600, height: 400, isComplete: true};

/** What a picture, `https://kitchen.example/NAME`, is by its place: `other` is a second address of it. */
export const dressOf = (
  name: string,
  more: Partial<Sighting>,
  {page = PAGE, kind = 'image' as 'image' | 'background', size = NO_SIZE, other = ''} = {},
) => {
  const at = (file: string) => ({url: `https://kitchen.example/${file}`, fault: null});
  const address = addressOf(at(name), 'currentSrc', {isShown: true, size});
  const others = other === '' ? [] : [addressOf(at(other), 'srcset')];
  const sighting = exampleSighting({shown, ...more});
  return dressOfPlace(chosenIn(groupOf(kind, [address, ...others], {sighting})), address, page)?.dress ?? null;
};

/** Around a picture in a link. */
export const linked = (href: string, more: Partial<Sighting['around']> = {}) => ({
  around: {...NOTHING_AROUND, anchor: {href}, ...more},
});
