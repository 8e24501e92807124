import {isMark, isPinMark} from '../attribute-names';
import {NOTHING_AROUND} from '../sighting';
import {attributeNamesOf, attributeOf, boxOf, findAll, type Room, roomOf, type Tree} from './dom';
import {addSighting, attributesOf, type Look} from './look';

/** Elements asked for their computed style: about 2 µs each, and no page shows more backgrounds that matter. */
const MAX_ELEMENTS = 4_000;

/** Elements between two looks at the clock. */
const CHECK_EVERY = 8;

/** CSS pixels on a side of a place that is more than an icon's. */
const MIN_SIDE = 90;

/** Places of one icon that are measured in vain before the rest of its rule's are taken for icons too. */
const MAX_KNOWN = 64;

/** Characters of one computed value. */
const MAX_LENGTH = 20_000;

/** What a style embeds is an icon or a pattern. */
const withoutEmbedded = (value: string): string =>
  value.replaceAll(/url\("data:[^"]*"\)/g, 'none').slice(0, MAX_LENGTH);

/** What the elements of one step share. */
type Ask = {
  readonly tree: Tree;
  readonly pseudo: string | null;
  /** True where `content` may name a picture, which is one computed value more. */
  readonly hasContent: boolean;
  /** True where all show the same picture. */
  readonly isSame: boolean;
};

/** True for an element whose author says something of pinning it. */
const isMarked = (element: Element): boolean => attributeNamesOf(element).some(isPinMark);

const isSmall = ({width, height}: Room): boolean => Math.min(width, height) < MIN_SIDE;

/** A place without room, as hidden ones are, counts apart: one bit for each of the two. */
const ROOM = 1;
const shapeOf = ({width, height}: Room): number => (width * height > 0 ? ROOM : 2);

/**
 * Reads computed styles. An icon is told by its place: where that has room, what stands around it is not worth a walk up
 * the tree, and of all that show one icon the first is enough, since they are one picture. False for an element that was
 * not asked.
 */
const newStyleReader = (look: Look) => {
  const icons = new Map<string, number>();

  /** True for an icon that was seen before in a place of this shape, and that its author says nothing of. */
  const isKnownIcon = (key: string, element: Element): boolean => {
    const room = roomOf(element);
    return isSmall(room) && ((icons.get(key) ?? 0) & shapeOf(room)) !== 0 && !isMarked(element);
  };

  return (element: Element, rule: string, {tree, pseudo, hasContent, isSame}: Ask): boolean => {
    // A place is measured only where that may matter: it costs more than to ask for the style.
    if (isSame && icons.has(rule) && isKnownIcon(rule, element)) return false;
    const style = getComputedStyle(element, pseudo);
    const text = hasContent ? `${style.backgroundImage},${style.content}` : style.backgroundImage;
    const css = text.includes('url(') ? withoutEmbedded(text) : '';
    if (!css.includes('url(') || (icons.has(css) && isKnownIcon(css, element))) return true;
    const box = boxOf(element);
    const isIcon = isSmall(box);
    if (isIcon) for (const key of [rule, css]) icons.set(key, (icons.get(key) ?? 0) | shapeOf(box));
    addSighting(look, tree, element, {
      ...(pseudo === null ? null : {tag: pseudo}),
      ...(isIcon && shapeOf(box) === ROOM ? {around: NOTHING_AROUND} : null),
      box,
      css,
      isFromSheet: rule !== '',
      attributes: attributesOf(look, element, isMark),
    });
    return true;
  };
};

const stylesContent = (element: Element): boolean => /content\s*:/i.test(attributeOf(element, 'style'));

/** The elements that a rule of a tree's sheets gives its style to: those in the tree, or the host around it. */
const matchesIn = ({root, host}: Tree, selector: string): readonly Element[] =>
  host !== null && /:host\b/.test(selector) ? [host] : findAll(root, selector);

/** What the style sheets and the elements' own styles show: the sheets' rules first, then only what they match. */
export const readBackgrounds = async (look: Look): Promise<void> => {
  const {clock, trees, styled, likely, rules} = look;
  const asked = new Map<string | null, Set<Element>>();
  const read = newStyleReader(look);
  let left = MAX_ELEMENTS;

  const askAll = async (elements: Iterable<Element>, rule: string, ask: Ask): Promise<void> => {
    const done = asked.get(ask.pseudo) ?? new Set();
    asked.set(ask.pseudo, done);
    let known = 0;
    for (const element of elements) {
      if (done.has(element)) continue;
      if (left-- <= 0 || (left % CHECK_EVERY === 0 && clock.isDue() && !(await clock.rest()))) {
        look.isPartial = true;
        left = 0;
        return;
      }
      if (read(element, rule, ask)) done.add(element);
      else if (++known >= MAX_KNOWN) return;
    }
  };

  const [page] = trees;
  if (page === undefined) return;
  const hasContent = rules.some((one) => one.hasContent) || styled.some(stylesContent);
  // What encloses an element within its own tree is found from the element itself.
  const own: Ask = {tree: page, pseudo: null, hasContent, isSame: false};
  await askAll(styled, '', own);
  for (const {tree, rules: found} of rules) {
    for (const {selector, pseudo, isSame} of found) {
      if (left <= 0) break;
      try {
        const elements = matchesIn(tree, selector);
        if (elements.length > 0) await askAll(elements, selector, {tree, pseudo, hasContent, isSame});
      } catch {
        // A selector that means nothing outside its sheet.
      }
    }
  }
  await askAll(likely, '', own);
};
