import {createWatch} from '../src/images/gather/change';
import {
  clientHeightOf,
  clientWidthOf,
  findAll,
  nameOf,
  scrollerOf,
  scrollHeightOf,
  scrollLeftOf,
  scrollTopOf,
} from '../src/images/gather/dom';

/** What one step brought: whether anything came or loaded, and whether it was the last. */
export type Step = {readonly hasChanged: boolean; readonly isDone: boolean};

/** Bounds of one journey: an endless page ends there. */
const MAX_STEPS = 40;
const MAX_MS = 12_000;

/** Milliseconds for pictures to begin to come after a step, and at an end, where a page may first ask its server. */
const STEP_MS = 300;
const END_MS = 1_200;

/** Milliseconds without a next step after which the page goes back by itself: whoever asked has gone. */
const ABANDONED_MS = 4_000;

/** Share of the visible height that one step goes down, so that nothing falls between two. */
const STRIDE = 0.9;

/** Pixels: a lower box is a menu or a text field, and one that moves by less hides nothing. */
const MIN_HEIGHT = 200;
const MIN_RANGE = 100;

/** Elements looked at for one that scrolls. */
const MAX_ELEMENTS = 20_000;

type Scroller = {readonly element: Element; readonly left: number; readonly top: number};

const rangeOf = (element: Element): number => scrollHeightOf(element) - clientHeightOf(element);
const areaOf = (element: Element): number => clientWidthOf(element) * clientHeightOf(element);

/** At once, whatever `scroll-behavior` the page's style asks for. */
const moveTo = (element: Element, left: number, top: number): void =>
  Reflect.apply(Element.prototype.scrollTo, element, [{left, top, behavior: 'instant'}]);

const scrolls = (element: Element): boolean =>
  clientHeightOf(element) >= MIN_HEIGHT &&
  rangeOf(element) >= MIN_RANGE &&
  /auto|scroll/.test(getComputedStyle(element).overflowY);

/** What scrolls the window, then the largest element that scrolls by itself, each with where it stands now. */
const scrollersOf = (document: Document): readonly Scroller[] => {
  const own = scrollerOf(document);
  // The body's overflow is the window's, unless the root element has one of its own.
  const isWindows = (element: Element) =>
    nameOf(element) === 'body' && getComputedStyle(document.documentElement).overflowY === 'visible';
  const [largest] = findAll(document, '*')
    .slice(0, MAX_ELEMENTS)
    .filter((element) => element !== own && scrolls(element) && !isWindows(element))
    .sort((a, b) => areaOf(b) - areaOf(a));
  return [own, largest].flatMap((element) =>
    element ? [{element, left: scrollLeftOf(element), top: scrollTopOf(element)}] : [],
  );
};

/** A look down a page, step by step. It is the one thing of ours that moves a page, and it leaves it where it was. */
export const createJourney = (document: Document) => {
  const watch = createWatch();
  let scrollers: readonly Scroller[] | null = null;
  let at = 0;
  let steps = 0;
  let startedAt = 0;
  let abandoned: ReturnType<typeof setTimeout> | undefined;

  /** Back to the very place where the page stood. */
  const back = (): Step => {
    clearTimeout(abandoned);
    for (const {element, left, top} of scrollers ?? []) moveTo(element, left, top);
    scrollers = null;
    return {hasChanged: false, isDone: true};
  };

  const begin = (): readonly Scroller[] => {
    scrollers = scrollersOf(document);
    [at, steps, startedAt] = [0, 0, performance.now()];
    return scrollers;
  };

  /** One step down; waits until the page has rested from what it brought. */
  const down = async (): Promise<Step> => {
    clearTimeout(abandoned);
    const all = scrollers ?? begin();
    const element = all[at]?.element;
    if (element === undefined) return {hasChanged: false, isDone: true};
    const height = scrollHeightOf(element);
    const goal = scrollTopOf(element) + STRIDE * clientHeightOf(element);
    const watching = watch([document], goal < rangeOf(element) ? STEP_MS : END_MS);
    moveTo(element, scrollLeftOf(element), goal);
    const hasChanged = await watching;
    if (goal >= rangeOf(element) && scrollHeightOf(element) <= height) at++;
    steps++;
    abandoned = setTimeout(back, ABANDONED_MS);
    return {hasChanged, isDone: at >= all.length || steps >= MAX_STEPS || performance.now() - startedAt >= MAX_MS};
  };

  return {down, back};
};
