import type {Page} from 'playwright';

export type Scrolling = {
  /** The longest task that the browser reports, which it does from 50 ms; 0 where there was none. */
  readonly longestTaskMs: number;
  readonly tasksOver50Ms: number;
  readonly longestFrameMs: number;
  readonly frames: number;
};

/** Pixels per frame: a fast flick. */
const STEP = 400;

/** Scrolls an element, or the document, from top to bottom, a step per frame, and tells what that cost. */
export const scrollThrough = (page: Page, selector: string): Promise<Scrolling> =>
  page.evaluate(
    async ([selector, step]) => {
      const pane = document.querySelector(selector)?.parentElement ?? document.scrollingElement;
      if (pane === null) throw new Error('nothing scrolls');
      const tasks: number[] = [];
      const observer = new PerformanceObserver((list) => {
        for (const {duration} of list.getEntries()) tasks.push(duration);
      });
      observer.observe({type: 'longtask'});
      const nextFrame = () => new Promise<number>((drawn) => requestAnimationFrame(drawn));
      let last = await nextFrame();
      let longest = 0;
      let frames = 0;
      for (let before = -1; pane.scrollTop !== before; frames++) {
        before = pane.scrollTop;
        pane.scrollTop += step;
        const now = await nextFrame();
        longest = Math.max(longest, now - last);
        last = now;
      }
      await nextFrame();
      for (const {duration} of observer.takeRecords()) tasks.push(duration);
      return {longestTaskMs: Math.max(0, ...tasks), tasksOver50Ms: tasks.length, longestFrameMs: longest, frames};
    },
    [selector, STEP] as const,
  );
