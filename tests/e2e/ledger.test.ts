import {resolve} from 'node:path';
import {type Browser, chromium, type Page} from 'playwright';
import {build} from 'vite';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {someChromium} from '../../scripts/browsers';
import {boardId, pinId} from '../../src/domain/ids';
import type {LedgerEntry} from '../../src/domain/ledger-entry';
import type * as Ledger from '../../src/storage/ledger';
import {serveOnLoopback} from '../sandbox/testing/serve-on-loopback';

type Site = Awaited<ReturnType<typeof serveOnLoopback>>;

/** What the page below holds: the module as it ships, under this name. */
declare const ledger: typeof Ledger;

const root = resolve(import.meta.dirname, '../..');

const bundle = async (): Promise<string> => {
  const lib = {entry: resolve(root, 'src/storage/ledger.ts'), formats: ['iife' as const], name: 'ledger'};
  const options = {root, configFile: false as const, publicDir: false as const, logLevel: 'error' as const};
  const [built] = [await build({...options, build: {write: false, lib}})].flat();
  if (built === undefined || !('output' in built)) throw new Error('the build gave no output');
  return built.output[0].code;
};

let code: string;
let site: Site;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  site = await serveOnLoopback((_, response) =>
    response.setHeader('content-type', 'text/html').end('<title>x</title>'),
  );
  [code, browser] = await Promise.all([bundle(), chromium.launch({executablePath: await someChromium()})]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Every context has a database of its own. */
beforeEach(async () => {
  page = await (await browser.newContext()).newPage();
  await page.goto(site.origin);
  await page.addScriptTag({content: code});
});

afterEach(() => page.context().close());

const entry = (number: number, more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  id: `id-${number}`,
  pinId: pinId(`${number}`),
  pinUrl: `https://www.pinterest.com/pin/${number}/`,
  mediaUrl: `https://img.example/${number}.jpg`,
  link: `https://page.example/${number}`,
  title: `Title ${number}`,
  place: {boardId: boardId('10'), boardName: 'Küche', boardSectionId: null, boardSectionName: null},
  mode: 'api',
  pinnedAt: number,
  imageHash: null,
  imageKey: `img.example/${number}.jpg`,
  ...more,
});

const add = (entries: readonly LedgerEntry[]) =>
  page.evaluate(async (all) => {
    for (const one of all) await ledger.addToLedger(one);
  }, entries);

const list = (asked: Partial<Ledger.LedgerPage> = {}) =>
  page.evaluate((wanted) => ledger.listLedger(wanted), {before: null, limit: 100, query: '', ...asked});

const idsOf = (entries: readonly LedgerEntry[]) => entries.map(({id}) => id);

describe('the ledger, in a browser’s own database', () => {
  test('lists what was written down, newest first and whole, and counts it', async () => {
    await add([entry(1), entry(3), entry(2)]);
    expect(await list()).toEqual([entry(3), entry(2), entry(1)]);
    expect(await page.evaluate(() => ledger.countLedger())).toBe(3);
  });

  test('lists page by page, and loses none of those of the same moment', async () => {
    const all = [1, 2, 3, 4, 5].map((number) => entry(number, {pinnedAt: 7}));
    await add(all);
    const first = await list({limit: 2});
    const second = await list({limit: 2, before: first.at(-1) ?? null});
    const third = await list({limit: 2, before: second.at(-1) ?? null});
    expect([first, second, third].map(({length}) => length)).toEqual([2, 2, 1]);
    expect(new Set(idsOf([...first, ...second, ...third])).size).toBe(5);
  });

  test('finds text in title, link and board, whatever its accents and capitals', async () => {
    const winter = {boardId: boardId('11'), boardName: 'Winter', boardSectionId: null, boardSectionName: null};
    await add([entry(1), entry(2, {place: winter}), entry(3, {title: 'Rüben', place: null})]);
    expect(idsOf(await list({query: 'KUCHE'}))).toEqual(['id-1']);
    expect(idsOf(await list({query: 'ruben'}))).toEqual(['id-3']);
    expect(idsOf(await list({query: 'page.example/2'}))).toEqual(['id-2']);
    expect(await list({query: 'summer'})).toEqual([]);
  });

  test('finds by page, whoever sent the visitor, and by picture, each entry once', async () => {
    await add([entry(1), entry(2), entry(3, {link: 'https://page.example/1?utm_source=x'})]);
    const found = await page.evaluate(() =>
      ledger.findInLedger({link: 'http://www.page.example/1/', images: ['img.example/1.jpg', 'img.example/2.jpg']}),
    );
    expect(idsOf(found)).toEqual(['id-3', 'id-2', 'id-1']);
    expect(await page.evaluate(() => ledger.findInLedger({link: 'https://other.example/', images: []}))).toEqual([]);
  });

  test('forgets one entry, a deleted pin, or everything', async () => {
    await add([entry(1), entry(2), entry(3), entry(4, {pinId: null})]);
    await page.evaluate(() => ledger.removeFromLedger('id-1'));
    await page.evaluate(() => ledger.removePinFromLedger('2'));
    expect(idsOf(await list())).toEqual(['id-4', 'id-3']);
    await page.evaluate(() => ledger.eraseLedger());
    expect(await page.evaluate(() => ledger.countLedger())).toBe(0);
  });

  test('tells whose a pin is where that was written down, and of nobody where it was not', async () => {
    const owner = {baseUrl: 'https://api.pinterest.com/v5', accountId: '42'};
    await add([entry(1, {owner}), entry(2)]);
    const ownersOf = (pin: string) => page.evaluate((pin) => ledger.ownersOfPin(pin), pin);
    expect([await ownersOf('1'), await ownersOf('2'), await ownersOf('3')]).toEqual([[owner], [], []]);
  });

  test('passes over a record that is damaged', async () => {
    await add([entry(1), {...entry(2), pinnedAt: 2, mode: 'telepathy' as 'api'}]); // as no version ever wrote it
    expect(idsOf(await list())).toEqual(['id-1']);
  });
});
