import {type CssOption, parseCssImages} from './css-image';
import {imageRulesOf} from './css-rules';
import {boxOf, findAll} from './dom';
import {type Address, addressIn, groupOf} from './group';
import {isShownType, trustIn} from './image-file';
import {marksOf} from './marks';
import {addGroup, type Search, type Stage} from './search';

/** Elements asked for their computed style: about 2 µs each, and no page shows more backgrounds that matter. */
const MAX_ELEMENTS = 4_000;

const addressesOf = (layer: readonly CssOption[], base: string): Address[] =>
  layer.flatMap(({url, density, type}) => {
    // What a style sheet embeds is an icon or a pattern.
    if (url.startsWith('data:') || !isShownType(type)) return [];
    return addressIn(url, base, 'css', {weight: density, trust: trustIn(url, type), isShown: layer.length === 1});
  });

const readStyle = (search: Search, element: Element, pseudo: string | null): void => {
  const style = getComputedStyle(element, pseudo);
  const {base} = search;
  const value = pseudo === null ? style.backgroundImage : `${style.backgroundImage},${style.content}`;
  for (const layer of parseCssImages(value)) {
    search.lookedAt.backgrounds++;
    const more = {element, box: boxOf(element), marks: marksOf(element, base)};
    addGroup(search, groupOf('background', addressesOf(layer, base), more));
  }
};

/** What the style sheets and the elements' own styles show: the sheets' rules first, then only what they match. */
export const readBackgrounds: Stage = async (search) => {
  const {clock, roots, styled, likely} = search;
  const asked = new Map<string | null, Set<Element>>();
  let left = MAX_ELEMENTS;

  const askAll = async (elements: Iterable<Element>, pseudo: string | null): Promise<void> => {
    const done = asked.get(pseudo) ?? new Set();
    asked.set(pseudo, done);
    for (const element of elements) {
      if (done.has(element)) continue;
      if (left-- <= 0 || (clock.isDue() && !(await clock.rest()))) {
        search.isPartial = true;
        return;
      }
      readStyle(search, element, pseudo);
      done.add(element);
    }
  };

  await askAll(styled, null);
  let isOpaque = false;
  for (const root of roots) {
    const found = imageRulesOf(root);
    isOpaque ||= found.isOpaque;
    for (const {selector, pseudo} of found.rules) {
      try {
        await askAll(findAll(root, selector), pseudo);
      } catch {
        // A selector that means nothing outside its sheet.
      }
    }
  }
  if (isOpaque) await askAll(likely, null);
};
