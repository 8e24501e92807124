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
  return get === undefined ? (owner) => owner[key] : (owner) => get.call(owner);
};

/** Where a search may start: the document, or the shadow tree of a component. */
export type Root = Document | ShadowRoot;

/** Pixels of the layout, measured from the page's own top left corner. */
export type Box = {readonly x: number; readonly y: number; readonly width: number; readonly height: number};

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
/** The open shadow root of an element; null for a closed one, which needs the browser's own door. */
export const shadowRootOf = getter(Element, 'shadowRoot');
const hostGetter = getter(ShadowRoot, 'host');

export const currentSrcOf = getter(HTMLImageElement, 'currentSrc');
export const naturalWidthOf = getter(HTMLImageElement, 'naturalWidth');
export const naturalHeightOf = getter(HTMLImageElement, 'naturalHeight');
export const isComplete = getter(HTMLImageElement, 'complete');

const {getAttribute, hasAttribute, getAttributeNames, closest, getBoundingClientRect, checkVisibility} =
  Element.prototype;
const {getRootNode} = Node.prototype;
const {createTreeWalker, getSelection} = Document.prototype;
/** An attribute's value; empty where the element, or the attribute, is missing. */
export const attributeOf = (element: Element | null, name: string): string =>
  (element && getAttribute.call(element, name)) ?? '';

export const has = (element: Element | null, name: string): boolean =>
  element !== null && hasAttribute.call(element, name);

export const attributeNamesOf = (element: Element): string[] => getAttributeNames.call(element);

const ownerOf = (scope: ParentNode): Pick<ParentNode, 'querySelectorAll'> => {
  if (scope instanceof Element) return Element.prototype;
  return scope instanceof Document ? Document.prototype : DocumentFragment.prototype;
};

/** Every element below `scope` that matches, in document order. Throws on a selector that the browser cannot read. */
export const findAll = (scope: ParentNode, selector: string): readonly Element[] =>
  Array.from(ownerOf(scope).querySelectorAll.call(scope, selector));

/** The first match among the element and what encloses it, out of shadow trees too: a component may stand in a link. */
export const enclosing = (element: Element | null, selector: string): Element | null => {
  for (let at = element; at !== null; ) {
    const found: Element | null = closest.call(at, selector);
    if (found !== null) return found;
    const root: Node = getRootNode.call(at);
    at = root instanceof ShadowRoot ? hostGetter(root) : null;
  }
  return null;
};

/** The text within a node, at most `limit` UTF-16 units of it. */
export const textOf = (node: Node, limit: number): string => (textGetter(node) ?? '').slice(0, limit);

/** Where an element stands on the page; all zero when it is not laid out. */
export const boxOf = (element: Element): Box => {
  const {left, top, width, height} = getBoundingClientRect.call(element);
  return {x: left + scrollX, y: top + scrollY, width, height};
};

/** False where the page's style hides the element: `display`, `visibility` or `opacity`, its own or inherited. */
export const isVisible = (element: Element): boolean =>
  // Missing from the DOM of unit tests only.
  checkVisibility?.call(element, {opacityProperty: true, visibilityProperty: true}) ?? true;

/** A walk over all elements below a root, in document order. */
export const walkerOf = (document: Document, root: Root): TreeWalker =>
  createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT);

/** What the user has marked on the page. */
export const selectionOf = (document: Document): string => getSelection.call(document)?.toString() ?? '';

/** The frame element that holds this document; null in a tab of its own, and where another site holds it. */
export const frameAround = (document: Document): Element | null => viewGetter(document)?.frameElement ?? null;
