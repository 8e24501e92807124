import {nameScene} from '../attribute-names';
import {mayNameImage} from '../css-image';
import {imageRulesOf} from './css-rules';
import {
  attributeNamesOf,
  attributeOf,
  hostedBy,
  isChildless,
  isConnected,
  nameOf,
  shadowRootOf,
  type Tree,
  walkOver,
} from './dom';
import type {Look} from './look';
import {isWaiting, visitWaiting} from './visit-other';
import {type Kind, kindOf} from './visits';

/** Elements looked at; pages of that size are logs and specifications. */
const MAX_ELEMENTS = 100_000;

/** Elements between two looks at the clock. */
const CHECK_EVERY = 32;

/** Elements noted in case the sheets cannot be read. */
const MAX_LIKELY = 1_000;

/** Reads the sheets of a tree; true when some of them keep their rules to themselves. */
const readSheets = (look: Look, tree: Tree): boolean => {
  try {
    const found = imageRulesOf(tree.root);
    look.rules.push({tree, ...found});
    return found.isOpaque;
  } catch {
    look.isPartial = true;
    return false;
  }
};

/**
 * One pass over the document and every shadow tree in it, in document order. Written as one loop without calls of its
 * own: most elements show nothing, and what is done for them is most of what a search costs.
 */
export const walk = async (look: Look): Promise<void> => {
  const {document, clock, trees, styled, likely} = look;
  // There are few names on a page, and each comes often.
  const kinds = new Map<string, Kind>();
  let count = 0;
  // Trees found on the way are appended, and the loop reaches them.
  for (const tree of trees) {
    if (clock.isDue() && !(await clock.rest())) {
      look.isPartial = true;
      return;
    }
    const isOpaque = readSheets(look, tree);
    const next = walkOver(document, tree.root);
    for (let node = next(); node !== null; node = next()) {
      try {
        const name = nameOf(node);
        let kind = kinds.get(name);
        if (kind === undefined) {
          kind = kindOf(name);
          kinds.set(name, kind);
        }
        const {visit, isOpen, isHost, isComponent, isRoom} = kind;
        if (isHost || isComponent) {
          const root = isHost ? hostedBy(node) : shadowRootOf(node);
          if (root !== null) trees.push({root, host: node, outer: tree});
        }
        if (isOpen) {
          const names = attributeNamesOf(node);
          const {length} = names;
          let mayWait = false;
          for (let at = 0; at < length; at++) {
            const attribute = names[at] ?? '';
            if (attribute === 'class') {
              if (isOpaque && isRoom && likely.length < MAX_LIKELY)
                if (nameScene(attributeOf(node, attribute)) || isChildless(node)) likely.push(node);
            } else if (attribute === 'style') {
              if (mayNameImage(attributeOf(node, attribute))) styled.push(node);
            } else if (attribute === 'itemprop') look.hasItems = true;
            else if (!mayWait) mayWait = isWaiting(node, attribute);
          }
          if (mayWait) visitWaiting(look, tree, node);
        }
        if (visit !== null) visit(look, tree, node);
      } catch {
        // One element that cannot be read; the walker goes on to the next.
      }
      if (++count % CHECK_EVERY !== 0 || !(count >= MAX_ELEMENTS || clock.isDue())) continue;
      // While it had its turn, the page may have taken away the branch we stood on.
      if ((await clock.rest()) && isConnected(node) && count < MAX_ELEMENTS) continue;
      look.isPartial = true;
      return;
    }
  }
};
