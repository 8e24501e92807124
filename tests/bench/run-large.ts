import type {BenchBrowser} from './chromium';
import type {Measured, Order} from './in-page/measure';
import {largePage} from './large-page';

/** The collector on one page of a hundred thousand elements. */
export type Large = {
  readonly elements: number;
  /** Of all the tabs. */
  readonly longestTaskMs: number;
  /** Of each tab. */
  readonly firstMs: readonly number[];
  readonly error: string | null;
};

const order: Order = {rounds: [['engine']], sizes: {}};

/**
 * Runs the collector, whose script this is, once in each of so many fresh tabs that hold the large page: the longest task
 * hangs on how slices happen to fall, so that one look does not tell it.
 */
export const runLarge = async (browser: BenchBrowser, collector: string, tabs: number): Promise<Large> => {
  const snapshot = largePage();
  const measured: Measured[] = [];
  let elements = 0;
  for (let tab = 0; tab < tabs; tab++) {
    const page = await browser.open(snapshot, new Map());
    try {
      elements = await page.evaluate<number>("document.querySelectorAll('*').length");
      await page.drawn();
      await page.load(collector);
      const {engine} = await page.evaluate<{engine: Measured}>(`bench.measure(${JSON.stringify(order)})`);
      measured.push(engine);
    } finally {
      await page.close();
    }
  }
  return {
    elements,
    longestTaskMs: Math.max(...measured.map(({longestTaskMs}) => longestTaskMs)),
    firstMs: measured.map(({firstMs}) => firstMs),
    error: measured.find(({error}) => error !== null)?.error ?? null,
  };
};
