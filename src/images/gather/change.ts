import {mayWait} from '../attribute-names';
import {mayNameImage} from '../css-image';
import {attributeOf, currentSrcOf, findAll, isComplete, nameOf, naturalWidthOf, type Root} from './dom';

/** Milliseconds without a further change after which a page has come to rest. */
export const REST_MS = 200;

/** Milliseconds after the first change at which a page that never rests is looked at all the same. */
const PATIENCE_MS = 1_000;

/** Elements asked for their style in one batch of changes: each may cost the page a layout. */
const STYLES = 20;

/** Pixels of width; a smaller file that loads measures or decorates. */
const MIN_WIDTH = 60;

const showing = 'img,source,video,image,canvas,iframe,embed,object,noscript,amp-img,[style*="url("]';
const showingNames = new Set('img,source,video,image,iframe,embed,object,input,amp-img'.split(','));
const addresses = new Set(['src', 'srcset', 'poster', 'href', 'data']);

const hasBackground = (element: Element): boolean => mayNameImage(getComputedStyle(element).backgroundImage);

const isLoaded = (image: Element): boolean =>
  image instanceof HTMLImageElement && isComplete(image) && naturalWidthOf(image) >= MIN_WIDTH;

/** An element that came: itself, or within it, something that shows a picture. */
const brings = (element: Element): boolean =>
  Element.prototype.matches.call(element, showing) ||
  nameOf(element).includes('-') ||
  findAll(element, showing).length > 0 ||
  [element, ...findAll(element, '[class]').slice(0, STYLES)].some(hasBackground);

const mayShow = ({type, target, attributeName: name, addedNodes}: MutationRecord): boolean => {
  if (type === 'childList') return Array.from(addedNodes).some((node) => node instanceof Element && brings(node));
  if (!(target instanceof Element) || name === null) return false;
  if (name === 'class') return hasBackground(target);
  const value = attributeOf(target, name);
  if (name === 'style') return mayNameImage(value);
  if (addresses.has(name)) return showingNames.has(nameOf(target));
  return name.startsWith('data-') && mayWait(name, value);
};

/** Class changes come by the hundred where something moves: only the first few are asked for what they show. */
const anyShows = (records: readonly MutationRecord[]): boolean => {
  let room = STYLES;
  return records.some((record) => (record.attributeName !== 'class' || room-- > 0) && mayShow(record));
};

/** Tells one state of an image from the next: whether it has loaded, and the end of its address. */
const stateOf = (element: Element): string => {
  if (!(element instanceof HTMLImageElement)) return '';
  const url = currentSrcOf(element);
  return `${isLoaded(element)} ${url.length} ${url.slice(-64)}`;
};

/** Takes note of what a page shows; true when something came or loaded since the last note, while nobody watched. */
export type Notes = (roots: readonly Root[]) => boolean;

/** Notes on a page, none taken yet. What goes from the page is of no interest. */
export const createNotes = (): Notes => {
  const known = new WeakMap<Element, string>();
  return (roots) => {
    let isNew = false;
    for (const element of roots.flatMap((root) => findAll(root, showing))) {
      const state = stateOf(element);
      isNew ||= known.get(element) !== state;
      known.set(element, state);
    }
    return isNew;
  };
};

/** Waits for a change under roots; ends the wait before it with false, so that a page is never watched twice. */
export type Watch = (roots: readonly Root[], timeoutMs: number) => Promise<boolean>;

const {addEventListener, removeEventListener} = EventTarget.prototype;

/**
 * Waits until something that may show a picture has come or loaded and the page has rested from it: true then, false
 * after `timeoutMs` without any. Reads only, and leaves nothing behind once it has answered.
 */
export const createWatch = (): Watch => {
  let end = () => {};
  return (roots, timeoutMs) => {
    end();
    return new Promise((resolve) => {
      let resting: ReturnType<typeof setTimeout> | undefined;
      let changedAt: number | null = null;

      const finish = () => {
        observer.disconnect();
        for (const root of roots) removeEventListener.call(root, 'load', onLoad, true);
        clearTimeout(limit);
        clearTimeout(resting);
        resolve(changedAt !== null);
      };
      const onChange = () => {
        const now = performance.now();
        changedAt ??= now;
        clearTimeout(resting);
        resting = setTimeout(finish, Math.max(0, Math.min(REST_MS, changedAt + PATIENCE_MS - now)));
      };
      const onLoad = ({target}: Event) => {
        if (target instanceof Element && isLoaded(target)) onChange();
      };
      const observer = new MutationObserver((records) => {
        if (anyShows(records)) onChange();
      });

      for (const root of roots) {
        observer.observe(root, {childList: true, subtree: true, attributes: true});
        // Loading is told to the element and what encloses it in its own tree, never to the window.
        addEventListener.call(root, 'load', onLoad, true);
      }
      const limit = setTimeout(finish, timeoutMs);
      end = finish;
    });
  };
};
