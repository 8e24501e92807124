import type {Page} from 'playwright';

export type Scrolling = {
  /** The longest task that the browser reports, which it does from 50 ms; 0 where there was none. */
  readonly longestTaskMs: number;
  readonly tasksOver50Ms: number;
  readonly longestFrameMs: number;
  readonly frames: number;
};

/** Pixels per frame, and how far; a calm hand sees every picture, a flick passes them. */
export type Pace = {readonly step: number; readonly most: number};

export const FLICK: Pace = {step: 400, most: Number.MAX_SAFE_INTEGER};
export const CALM: Pace = {step: 40, most: 8_000};

/** Scrolls an element, or the document, from the top down, a step per frame, and tells what that cost. */
export const scrollThrough = (page: Page, selector: string, {step, most}: Pace): Promise<Scrolling> =>
  page.evaluate(
    async ([selector, step, most]) => {
      const pane = document.querySelector(selector)?.parentElement ?? document.scrollingElement;
      if (pane === null) throw new Error('nothing scrolls');
      const tasks: number[] = [];
      const observer = new PerformanceObserver((list) => {
        for (const {duration} of list.getEntries()) tasks.push(duration);
      });
      observer.observe({type: 'longtask'});
      const nextFrame = () => new Promise<number>((drawn) => requestAnimationFrame(drawn));
      pane.scrollTop = 0;
      let last = await nextFrame();
      let longest = 0;
      let frames = 0;
      for (let before = -1; pane.scrollTop !== before && pane.scrollTop < most; frames++) {
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
    [selector, step, most] as const,
  );
