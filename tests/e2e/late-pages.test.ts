import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {ChromiumUnderTest} from '../support/chromium';
import {waitUntil} from '../support/wait-until';
import {add, image, type LateSite, openLateSite} from './late-site';
import {ourListeners} from './our-listeners';
import {tilesOf} from './world';

let site: LateSite;
let chromium: ChromiumUnderTest;

beforeAll(async () => {
  site = await openLateSite();
  ({chromium} = site);
});

afterAll(() => site.close());

const names = (popup: Page): Promise<string[]> =>
  tilesOf(popup).evaluateAll((tiles) => tiles.map((tile) => tile.getAttribute('aria-label') ?? ''));

const furtherButton = (popup: Page) => popup.getByRole('button', {name: 'Look further down the page'});
const status = (popup: Page) => popup.getByRole('status').filter({hasText: 'more found'});

describe('a picture that comes after the popup has opened', () => {
  test('is appended, and what was chosen stays chosen in its place', async () => {
    const page = await site.visit(image('one') + image('two'));
    const popup = await chromium.clickToolbar(page);
    await tilesOf(popup).nth(1).click();
    const before = await names(popup);
    expect(before).toHaveLength(2);
    await add(page, image('three'));
    await tilesOf(popup).nth(2).waitFor();
    const after = await names(popup);
    expect(after.slice(0, 2)).toEqual(before);
    expect(after[2]).toContain('three');
    expect(await tilesOf(popup).nth(1).getAttribute('aria-selected')).toBe('true');
    await status(popup).filter({hasText: '1 more found'}).waitFor();
    await page.close();
  });

  test('stays although the page takes it away again', async () => {
    const page = await site.visit(image('one') + image('two'));
    const popup = await chromium.clickToolbar(page);
    await add(page, image('three'));
    await tilesOf(popup).nth(2).waitFor();
    await page.evaluate(() => document.querySelector('figure')?.remove());
    await add(page, image('four'));
    await tilesOf(popup).nth(3).waitFor();
    expect(await tilesOf(popup).count()).toBe(4);
    await page.close();
  });

  test('ends the words that nothing was found', async () => {
    const page = await site.visit('<p>Nothing yet</p>');
    const popup = await chromium.clickToolbar(page);
    await popup.getByText('Nothing to pin').or(furtherButton(popup)).first().waitFor();
    await add(page, image('first'));
    await tilesOf(popup).first().waitFor();
    expect(await names(popup)).toHaveLength(1);
    await page.close();
  });

  test('is no longer waited for once the popup is closed', async () => {
    const page = await site.visit(image('one') + image('two'));
    const popup = await chromium.clickToolbar(page);
    await tilesOf(popup).nth(1).waitFor();
    const listeners = await ourListeners(page, chromium.extensionId);
    await waitUntil(async () => (await listeners()) === 1, {what: 'the page is watched'});
    const closedAt = Date.now();
    await popup.close();
    await waitUntil(async () => (await listeners()) === 0, {what: 'nothing watches the page'});
    expect(Date.now() - closedAt).toBeLessThan(3_500);
    await page.close();
  });
});

test('the first screenful of a page of 60,000 elements comes at once, the rest of it after', async () => {
  const page = await site.visit(image('first'));
  await page.evaluate(() => {
    const rest = document.createElement('div');
    const item = '<li class="card"><a href="/p"><span data-id="1" style="color: red">text</span></a>';
    const text = new DOMParser().parseFromString(`${item.repeat(20_000)}`, 'text/html');
    rest.append(...text.body.childNodes);
    document.body.append(rest);
  });
  await add(page, '');
  await page.evaluate(() => {
    const last = document.createElement('img');
    last.src = '/last600x400.jpg';
    last.alt = 'last';
    document.body.append(last);
    return last.decode();
  });
  const popup = await chromium.clickToolbar(page);
  await tilesOf(popup).nth(1).waitFor();
  expect((await names(popup)).map((name) => /first|last/.exec(name)?.[0])).toEqual(['first', 'last']);
  await page.close();
});

describe('a look further down the page', () => {
  /** Pictures that are only asked for when they come near, and a page that grows three times at its end. */
  const lazy = `<style>html {scroll-behavior: smooth} article {min-height: 6000px}</style>${image('one')}${image('two')}
    <div style="height: 2500px"></div><div id="spot" style="height: 400px"></div><div style="height: 2500px"></div>
    <script>
      new IntersectionObserver(([entry], observer) => {
        if (!entry.isIntersecting) return;
        observer.disconnect();
        entry.target.innerHTML = '<img src="/lazy600x400.jpg" alt="lazy">';
      }).observe(document.getElementById('spot'));
      let grown = 0;
      addEventListener('scroll', () => {
        if (grown === 3 || innerHeight + scrollY < document.documentElement.scrollHeight - 50) return;
        const more = document.createElement('figure');
        more.style.marginTop = '1500px';
        more.innerHTML = '<img src="/grown' + ++grown + '-600x400.jpg" width="600" height="400" alt="grown ' + grown + '">';
        document.querySelector('article').append(more);
      });
    </script>`;

  test('finds what loads on the way, and leaves the page exactly where it stood', async () => {
    const page = await site.visit(lazy);
    await page.evaluate(() => scrollTo({top: 123, behavior: 'instant'}));
    const popup = await chromium.clickToolbar(page);
    await tilesOf(popup).nth(1).waitFor();
    await furtherButton(popup).click();
    await popup.getByRole('button', {name: 'Stop'}).waitFor();
    await furtherButton(popup).waitFor();
    const found = (await names(popup)).map((name) => /one|two|lazy|grown \d/.exec(name)?.[0] ?? name);
    expect(found.slice(0, 2).sort()).toEqual(['one', 'two']);
    expect(found.slice(2).sort()).toEqual(['grown 1', 'grown 2', 'grown 3', 'lazy']);
    expect(await page.evaluate(() => scrollY)).toBe(123);
    await page.close();
  });

  test('goes back when it is stopped, and by itself when the popup closes', async () => {
    const page = await site.visit(`${lazy}<div style="height: 60000px"></div>`);
    await page.evaluate(() => scrollTo({top: 50, behavior: 'instant'}));
    const popup = await chromium.clickToolbar(page);
    await furtherButton(popup).click();
    await page.waitForFunction(() => scrollY > 500);
    await popup.getByRole('button', {name: 'Stop'}).click();
    await furtherButton(popup).waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(50);
    await furtherButton(popup).click();
    await page.waitForFunction(() => scrollY > 500);
    await popup.close();
    await page.waitForFunction(() => scrollY === 50);
    await page.close();
  });

  test('goes down the largest box that scrolls by itself', async () => {
    const rows = `<div style="height: 3000px"></div><img loading="lazy" src="/deep600x400.jpg" width="600" height="400" alt="deep">`;
    const page = await site.visit(`${image('one')}${image('two')}<div id="box" style="height: 500px; overflow: auto">
      ${rows}<div style="height: 1500px"></div><p id="end"></p></div><script>
      const box = document.getElementById('box');
      box.addEventListener('scroll', () => {
        if (box.scrollTop + box.clientHeight < box.scrollHeight - 5 || document.getElementById('late')) return;
        document.getElementById('end').innerHTML = '<img id="late" src="/late600x400.jpg" width="600" height="400" alt="late">';
      });</script>`);
    const popup = await chromium.clickToolbar(page);
    await furtherButton(popup).click();
    await popup.getByRole('button', {name: 'Stop'}).waitFor();
    await furtherButton(popup).waitFor();
    expect((await names(popup)).some((name) => name.includes('late'))).toBe(true);
    expect(await page.evaluate(() => document.getElementById('box')?.scrollTop)).toBe(0);
    await page.close();
  });
});
