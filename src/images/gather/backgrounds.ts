import {isMark} from '../attribute-names';
import {NOTHING_AROUND} from './around';
import {imageRulesOf} from './css-rules';
import {boxOf, findAll} from './dom';
import {addSighting, attributesOf, type Look, type Tree} from './look';

/** Elements asked for their computed style: about 2 µs each, and no page shows more backgrounds that matter. */
const MAX_ELEMENTS = 4_000;

/** CSS pixels on a side of a place that is more than an icon's. */
const MIN_SIDE = 90;

/** Characters of one computed value. */
const MAX_LENGTH = 20_000;

/** What a style embeds is an icon or a pattern. */
const withoutEmbedded = (value: string): string =>
  value.replaceAll(/url\("data:[^"]*"\)/g, 'none').slice(0, MAX_LENGTH);

const readStyle = (look: Look, tree: Tree, element: Element, pseudo: string | null): void => {
  const style = getComputedStyle(element, pseudo);
  const css = withoutEmbedded(`${style.backgroundImage},${style.content}`);
  if (!/url\(/.test(css)) return;
  const box = boxOf(element);
  // An icon is told by its place: what stands around it is not worth a walk up the tree.
  const isIcon = Math.min(box.width, box.height) < MIN_SIDE;
  addSighting(look, tree, element, {
    ...(pseudo === null ? {} : {tag: pseudo}),
    ...(isIcon ? {around: NOTHING_AROUND} : {}),
    box,
    css,
    attributes: attributesOf(look, element, isMark),
  });
};

/** The elements that a rule of a tree's sheets gives its style to: those in the tree, or the host around it. */
const matchesIn = ({root, host}: Tree, selector: string): readonly Element[] =>
  host !== null && /:host\b/.test(selector) ? [host] : findAll(root, selector);

/** What the style sheets and the elements' own styles show: the sheets' rules first, then only what they match. */
export const readBackgrounds = async (look: Look): Promise<void> => {
  const {clock, trees, styled, likely} = look;
  const asked = new Map<string | null, Set<Element>>();
  let left = MAX_ELEMENTS;

  const askAll = async (tree: Tree, elements: Iterable<Element>, pseudo: string | null): Promise<void> => {
    const done = asked.get(pseudo) ?? new Set();
    asked.set(pseudo, done);
    for (const element of elements) {
      if (done.has(element)) continue;
      if (left-- <= 0 || (clock.isDue() && !(await clock.rest()))) {
        look.isPartial = true;
        return;
      }
      readStyle(look, tree, element, pseudo);
      done.add(element);
    }
  };

  const [page] = trees;
  if (page === undefined) return;
  // What encloses an element within its own tree is found from the element itself.
  await askAll(page, styled, null);
  let isOpaque = false;
  for (const tree of trees) {
    const found = imageRulesOf(tree.root);
    isOpaque ||= found.isOpaque;
    for (const {selector, pseudo} of found.rules) {
      try {
        await askAll(tree, matchesIn(tree, selector), pseudo);
      } catch {
        // A selector that means nothing outside its sheet.
      }
    }
  }
  if (isOpaque) await askAll(page, likely, null);
};
