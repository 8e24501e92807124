import type {Box} from '../sighting';

const {call} = Function.prototype;

/**
 * Every read of the page goes through this file. A form answers with its own fields: where a page has
 * `<form><input name="parentElement">`, `form.parentElement` is that input and a walk up the tree never ends. The
 * prototypes' own getters, saved here when the script starts, see the true tree. Nothing here writes.
 */
const getter = <Owner extends object, Key extends keyof Owner & string>(
  {prototype}: {readonly prototype: Owner},
  key: Key,
): ((owner: Owner) => Owner[Key]) => {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  // Only the stand-in DOM of unit tests keeps its getters elsewhere.
  if (get === undefined) return (owner) => owner[key];
  // Bound, it is called without a frame of script around it. It answers what the property does.
  return call.bind(get) as (owner: Owner) => Owner[Key];
};

/** Where a search may start: the document, or the shadow tree of a component. */
export type Root = Document | ShadowRoot;

/** A root to walk. A shadow tree knows its host and the tree that one stands in; the document has neither. */
export type Tree = {readonly root: Root; readonly host: Element | null; readonly outer: Tree | null};

export const urlOf = getter(Document, 'URL');
export const titleOf = getter(Document, 'title');
export const contentTypeOf = getter(Document, 'contentType');
const viewGetter = getter(Document, 'defaultView');
export const baseOf = getter(Node, 'baseURI');
export const isConnected = getter(Node, 'isConnected');
const textGetter = getter(Node, 'textContent');

/** The lower-case name of an HTML element. */
export const nameOf = getter(Element, 'localName');
export const parentOf = getter(Node, 'parentElement');
export const previousOf = getter(Element, 'previousElementSibling');
export const nextOf = getter(Element, 'nextElementSibling');
export const previousNodeOf = getter(Node, 'previousSibling');
export const nextNodeOf = getter(Node, 'nextSibling');
/** The open shadow root of an element; null for a closed one. */
export const openShadowRootOf = getter(Element, 'shadowRoot');

/** The element by which the window scrolls; null in a document without a body. */
export const scrollerOf = getter(Document, 'scrollingElement');
export const scrollTopOf = getter(Element, 'scrollTop');
export const scrollLeftOf = getter(Element, 'scrollLeft');
export const scrollHeightOf = getter(Element, 'scrollHeight');
export const clientHeightOf = getter(Element, 'clientHeight');
export const clientWidthOf = getter(Element, 'clientWidth');

export const currentSrcOf = getter(HTMLImageElement, 'currentSrc');
export const naturalWidthOf = getter(HTMLImageElement, 'naturalWidth');
export const naturalHeightOf = getter(HTMLImageElement, 'naturalHeight');
export const isComplete = getter(HTMLImageElement, 'complete');

const {
  getAttribute,
  hasAttribute,
  getAttributeNames,
  closest,
  getBoundingClientRect,
  checkVisibility,
  getElementsByTagName,
} = Element.prototype;
const {hasChildNodes} = Node.prototype;
const {createTreeWalker, getSelection} = Document.prototype;
const {nextNode} = TreeWalker.prototype;

/** An attribute's value; empty where the element, or the attribute, is missing. */
export const attributeOf = (element: Element | null, name: string): string =>
  (element && getAttribute.call(element, name)) ?? '';

export const has = (element: Element | null, name: string): boolean =>
  element !== null && hasAttribute.call(element, name);

/** The names of an element's attributes. */
export const attributeNamesOf: (element: Element) => readonly string[] = call.bind(getAttributeNames);

const ownerOf = (scope: ParentNode): Pick<ParentNode, 'querySelector' | 'querySelectorAll'> => {
  if (scope instanceof Element) return Element.prototype;
  return scope instanceof Document ? Document.prototype : DocumentFragment.prototype;
};

/** Every element below `scope` that matches, in document order. Throws on a selector that the browser cannot read. */
export const findAll = (scope: ParentNode, selector: string): readonly Element[] =>
  Array.from(ownerOf(scope).querySelectorAll.call(scope, selector));

/** The first element below `scope` that matches; the search ends there. */
export const findFirst = (scope: ParentNode, selector: string): Element | null =>
  ownerOf(scope).querySelector.call(scope, selector);

/** True for more than `count` elements within one, of which no more than those are looked at. */
export const holdsMoreThan = (element: Element, count: number): boolean =>
  getElementsByTagName.call(element, '*').item(count) !== null;

/** The nearest match among the element and what encloses it within its own tree. */
export const closestOf = (element: Element, selector: string): Element | null => closest.call(element, selector);

export const isText = (node: Node): boolean => node instanceof Text;

/** The text within a node, at most `limit` UTF-16 units of it. */
export const textOf = (node: Node, limit: number): string => (textGetter(node) ?? '').slice(0, limit);

/** CSS pixels. */
export type Room = Pick<Box, 'width' | 'height'>;

/** The room an element takes; none when it is not laid out. */
export const roomOf = (element: Element): Box => getBoundingClientRect.call(element);

let scrolled: {readonly x: number; readonly y: number} | null = null;

/** How far the page is scrolled: read once in every stretch without a pause, for each question may cost a layout. */
const scrollNow = (): {readonly x: number; readonly y: number} => {
  if (scrolled !== null) return scrolled;
  queueMicrotask(() => {
    scrolled = null;
  });
  scrolled = {x: scrollX, y: scrollY};
  return scrolled;
};

/** Where an element stands on the page; all zero when it is not laid out. */
export const boxOf = (element: Element): Box => {
  const {x, y, width, height} = roomOf(element);
  const scroll = scrollNow();
  return {x: x + scroll.x, y: y + scroll.y, width, height};
};

/** What hides an element beside `display`. */
const WHOLLY = {opacityProperty: true, visibilityProperty: true} as const;

/** False where the page's style hides the element: `display`, `visibility` or `opacity`, its own or inherited. */
export const isVisible = (element: Element): boolean =>
  // Missing from the DOM of unit tests only.
  checkVisibility?.call(element, WHOLLY) ?? true;

type WithClosedRoots = {readonly dom?: {readonly openOrClosedShadowRoot: (element: Element) => ShadowRoot | null}};

/** Chromium's door to closed shadow trees, which content scripts have (`chrome.dom`, since version 88). */
const {dom: chromiumDoor}: WithClosedRoots = Reflect.get(globalThis, 'chrome') ?? {};

/** Firefox's, a getter on elements that only extensions see. */
const firefoxDoor = Object.getOwnPropertyDescriptor(Element.prototype, 'openOrClosedShadowRoot')?.get;

/** True where extensions see closed shadow trees. */
const seesClosedRoots = chromiumDoor !== undefined || firefoxDoor !== undefined;

/** The shadow tree of an element, a closed one too where the browser lets extensions see it. */
export const shadowRootOf = (element: Element): ShadowRoot | null => {
  if (chromiumDoor !== undefined && element instanceof HTMLElement) return chromiumDoor.openOrClosedShadowRoot(element);
  return firefoxDoor === undefined ? openShadowRootOf(element) : firefoxDoor.call(element);
};

/** True for an element without a single child, text included. */
export const isChildless = (element: Element): boolean => !hasChildNodes.call(element);

/**
 * The shadow tree of an element that is no component. A closed one is asked for only where nothing else is shown: that
 * costs 4 µs.
 */
export const hostedBy = (element: Element): ShadowRoot | null => {
  const open = openShadowRootOf(element);
  return open === null && seesClosedRoots && isChildless(element) ? shadowRootOf(element) : open;
};

/** A walk over all elements below a root, in document order: each call answers the next, and null after the last. */
export const walkOver = (document: Document, root: Root): (() => Element | null) => {
  const walker = createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT);
  // Elements are all that this walker shows.
  return nextNode.bind(walker) as () => Element | null;
};

/** What begins and ends a line of its own, where a page's style does not tell otherwise. */
const lines = 'p,div,li,h1,h2,h3,h4,h5,h6,dt,dd,td';

/**
 * The text within an element as it is read, with blanks between its lines, which its markup need not have: at most
 * `limit` UTF-16 units of it.
 */
export const readingOf = (element: Element, limit: number): string => {
  const walker = createTreeWalker.call(document, element, NodeFilter.SHOW_TEXT);
  let text = '';
  let line: Element | null = null;
  for (let node = nextNode.call(walker); node !== null && text.length < limit; node = nextNode.call(walker)) {
    const own = textGetter(node) ?? '';
    // Blanks between elements are blanks, whatever line they stand on.
    if (own.trim() !== '') {
      const parent = parentOf(node);
      const now = parent && closestOf(parent, lines);
      if (now !== line || previousNodeOf(node) instanceof HTMLBRElement) text += ' ';
      line = now;
    }
    text += own;
  }
  return text.slice(0, limit);
};

/** What the user has marked on the page. */
export const selectionOf = (document: Document): string => getSelection.call(document)?.toString() ?? '';

/** The frame element that holds this document; null in a tab of its own, and where another site holds it. */
export const frameAround = (document: Document): Element | null => viewGetter(document)?.frameElement ?? null;
