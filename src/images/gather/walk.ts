import {isChildless, isConnected, nameOf, openShadowRootOf, shadowRootOf, walkOver} from './dom';
import type {Look, Visit} from './look';
import {visitOf} from './visits';

/** Elements looked at; pages of that size are logs and specifications. */
const MAX_ELEMENTS = 100_000;

/** Elements between two looks at the clock. */
const CHECK_EVERY = 32;

/** Elements that can carry a shadow tree without being components. A closed one is asked for where nothing else is shown. */
const hosts = new Set(
  'div,span,section,article,main,aside,header,footer,nav,p,h1,h2,h3,h4,h5,h6,blockquote'.split(','),
);

/** What an element's name tells. */
type Kind = {
  readonly visit: Visit | null;
  /** Whether it carries a shadow tree: a component does as a rule. Null for what cannot. */
  readonly treeIn: ((element: Element) => ShadowRoot | null) | null;
};

const treeInHost = (element: Element): ShadowRoot | null =>
  isChildless(element) ? shadowRootOf(element) : openShadowRootOf(element);

const kindOf = (name: string): Kind => {
  const visit = visitOf(name);
  if (name.includes('-')) return {visit, treeIn: shadowRootOf};
  return {visit, treeIn: hosts.has(name) && visit !== null ? treeInHost : null};
};

/** What the names met on a page tell; there are few, and each comes often. */
const newKinds = () => {
  const kinds = new Map<string, Kind>();
  return (name: string): Kind => {
    const known = kinds.get(name);
    if (known !== undefined) return known;
    const kind = kindOf(name);
    kinds.set(name, kind);
    return kind;
  };
};

/** One pass over the document and every shadow tree in it, in document order. */
export const walk = async (look: Look): Promise<void> => {
  const {document, clock, trees} = look;
  const kindNamed = newKinds();
  let count = 0;
  // Trees found on the way are appended, and the loop reaches them.
  for (const tree of trees) {
    const next = walkOver(document, tree.root);
    for (let node = next(); node !== null; node = next()) {
      try {
        const {visit, treeIn} = kindNamed(nameOf(node));
        const root = treeIn === null ? null : treeIn(node);
        if (root !== null) trees.push({root, host: node, outer: tree});
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
