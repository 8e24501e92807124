import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {Collection} from '../../src/domain/candidate';
import type {Fixture, Fixtures} from '../pages/collector/fixture';
import {expectCollection} from './expect-collection';
import {type BrowserName, type FixtureBrowser, openFixtureBrowser} from './fixture-browser';
import {startPictures} from './picture-server';

type Site = Awaited<ReturnType<typeof startPictures>>;

/** What one visit to a page has shown. */
type Observed = {
  readonly first: Collection;
  readonly second: Collection;
  readonly stateBefore: readonly unknown[];
  readonly stateAfter: readonly unknown[];
  readonly asked: readonly string[];
};

const named = (text: string, {port}: Site): string =>
  text.replaceAll('%ORIGIN%', `http://127.0.0.1:${port}`).replaceAll('%OTHER%', `http://localhost:${port}`);

/** With paths for the addresses of its own site, and without what hangs on the time that a look has taken. */
const comparable = (collection: Collection, {port}: Site): Collection =>
  JSON.parse(
    JSON.stringify({...collection, took: 0}, (key, value) => (key === 'thumbnail' ? null : value))
      .replaceAll(`http://127.0.0.1:${port}`, '')
      .replaceAll(`http://localhost:${port}`, '%OTHER%'),
  );

const isOwnRequest = (path: string): boolean => path !== '/favicon.ico';

const observe = async (fixture: Fixture, browser: FixtureBrowser, site: Site): Promise<Observed> => {
  const {html, files = {}, path = '/page/', target, afterLoad} = fixture;
  for (const [name, {type, body}] of Object.entries({[path]: {type: 'text/html', body: html}, ...files})) {
    site.files.set(name, {type: `${type}; charset=utf-8`, body: named(body, site)});
  }
  const page = await browser.open(`http://127.0.0.1:${site.port}${path}`);
  try {
    if (afterLoad !== undefined) await page.evaluate((source) => new Function(source)(), named(afterLoad, site));
    const stateBefore = await page.state();
    const askedBefore = site.asked.length;
    const srcUrl = target === undefined ? null : named(target, site);
    const first = comparable(await page.collect(srcUrl), site);
    const second = comparable(await page.collect(srcUrl), site);
    const asked = site.asked.slice(askedBefore).filter(isOwnRequest);
    return {first, second, stateBefore, stateAfter: await page.state(), asked};
  } finally {
    for (const name of [path, ...Object.keys(files)]) site.files.delete(name);
  }
};

/** Runs pages, by theme, in one browser: what each brings back, and that it is left as it was. */
export const runFixtures = (name: BrowserName, themes: Readonly<Record<string, Fixtures>>): void => {
  let browser: FixtureBrowser;
  let site: Site;

  beforeAll(async () => {
    [browser, site] = await Promise.all([openFixtureBrowser(name), startPictures()]);
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  describe.each(Object.entries(themes))('%s', (_, fixtures) => {
    const visits = new Map<Fixture, Promise<Observed>>();
    const visit = async (fixture: Fixture) => {
      const known = visits.get(fixture) ?? observe(fixture, browser, site);
      visits.set(fixture, known);
      try {
        return await known;
      } catch (error) {
        // Whoever tries again goes there again.
        visits.delete(fixture);
        throw error;
      }
    };

    test.each(Object.entries(fixtures))('%s', async (_name, fixture) => {
      expectCollection((await visit(fixture)).first, fixture.expected);
    });

    const still = Object.entries(fixtures).filter(([, {isStill = true}]) => isStill);
    test.each(still)('is left as it was, asked for nothing, and says the same twice: %s', async (_name, fixture) => {
      const {first, second, stateBefore, stateAfter, asked} = await visit(fixture);
      expect(asked).toEqual([]);
      expect(stateAfter).toEqual(stateBefore);
      expect(second).toEqual(first);
    });
  });
};
