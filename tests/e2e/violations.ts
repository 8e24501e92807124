import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from 'playwright';
import {expect} from 'vitest';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The shape of axe's own report: `passes` are the rules that found what they are about, and nothing wrong with it. */
type Report = {violations: {id: string; nodes: {html: string; failureSummary: string}[]}[]; passes: unknown[]};

/** Everything axe finds wrong with a page as it stands, in words. */
export const violationsOf = async (page: Page): Promise<string[]> => {
  // A button caught on its way from one colour to another has neither.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({finished}) => finished)));
  // Evaluated by the debugger, which stands above the page's policy; once in a page's life.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  // To describe each part that passes takes longer than all looking: of what passes the rules' names are enough.
  const report = (await page.evaluate("axe.run({resultTypes: ['violations']})")) as Report;
  expect(report.passes.length).toBeGreaterThan(5);
  return report.violations.map(
    ({id, nodes}) => `${id}: ${nodes.map(({html, failureSummary}) => html + failureSummary).join(' ')}`,
  );
};
