import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from 'playwright';
import {expect} from 'vitest';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violation = {id: string; nodes: {html: string; failureSummary: string}[]};

/** Everything axe finds wrong with a page as it stands, in words. */
export const violationsOf = async (page: Page): Promise<string[]> => {
  // A button caught on its way from one colour to another has neither.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({finished}) => finished)));
  // Evaluated by the debugger, which stands above the page's policy.
  await page.evaluate(axe);
  // The shape of axe's own report; `axe` is the global that its script has just left.
  const report = (await page.evaluate('axe.run()')) as {violations: Violation[]; passes: unknown[]};
  expect(report.passes.length).toBeGreaterThan(5);
  return report.violations.map(
    ({id, nodes}) => `${id}: ${nodes.map(({html, failureSummary}) => html + failureSummary).join(' ')}`,
  );
};
