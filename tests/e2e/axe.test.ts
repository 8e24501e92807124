import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {signInByApp} from './sign-in-steps';
import {violationsOf} from './violations';
import {chooseBoard, connectAccount, openPopupOn, openWorld, pinButton, tilesOf, type World} from './world';

/** As wide as a small phone, or as 640 pixels at a zoom of 200 %. */
const NARROW = {width: 320, height: 560};

/** A popup is as large as its document: no driver can size it otherwise. */
const narrow = async (page: Page): Promise<void> => {
  if (!page.url().includes('/popup/')) return page.setViewportSize(NARROW);
  await page.evaluate((width) => {
    document.body.style.width = `${width}px`;
  }, NARROW.width);
  await page.waitForFunction((width) => innerWidth === width, NARROW.width);
};

describe.each([
  ['light colours', 'light', 'ltr', false],
  ['dark colours', 'dark', 'ltr', false],
  ['dark colours, from right to left, at 320 pixels', 'dark', 'rtl', true],
] as const)('axe finds nothing, in %s, on', (_, colorScheme, direction, isNarrow) => {
  let world: World;

  /** What axe finds of a page as it stands, after it was turned where it is to be. */
  const look = async (page: Page): Promise<readonly string[]> => {
    await page.evaluate((dir) => {
      document.documentElement.dir = dir;
    }, direction);
    if (isNarrow) await narrow(page);
    return violationsOf(page);
  };

  beforeAll(async () => {
    world = await openWorld({colorScheme});
  });

  afterAll(() => world.close());

  test('the options without an account', async () => {
    const options = await world.chromium.openOptions();
    await options.getByRole('textbox', {name: 'Access token'}).waitFor();
    expect(await look(options)).toEqual([]);
    await options.close();
  });

  test.each(['Sign in with my app', 'For myself only, without a redirect'])(
    'the set-up by “%s”, all of it open',
    async (way) => {
      const options = await world.chromium.openOptions();
      await options.getByRole('radio', {name: way}).check();
      await options.getByText('Which Pinterest').click();
      await options.getByText('What Trial access means').click();
      await options.getByRole('textbox', {name: 'App ID'}).fill('my app');
      await options.getByRole('button', {name: /^Sign in/}).click();
      await options.getByText('Enter the secret key first').waitFor();
      expect(await look(options)).toEqual([]);
      await options.close();
    },
  );

  test('the set-up after a sign-in that failed half-way', async () => {
    const {options} = await signInByApp(world, 'Give access', {id: world.sandbox.app.id, secret: 'wrong'});
    await options.getByText(/^Not yet:/).waitFor();
    expect(await look(options)).toEqual([]);
    await options.close();
  });

  test('the options with a template that cannot be read, a refused file and a question', async () => {
    const options = await world.chromium.openOptions();
    await options.getByRole('textbox', {name: 'Template of the description'}).fill('{title} {cost}');
    await options.getByText(/^There is no \{cost\}/).waitFor();
    const file = {name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('[]')};
    await options.getByLabel('Import settings').setInputFiles(file);
    await options.getByText(/^notes\.json was not taken/).waitFor();
    expect(await look(options)).toEqual([]);
    await options.getByRole('button', {name: 'Erase everything'}).click();
    await options.getByRole('dialog', {name: 'Erase everything?'}).waitFor();
    expect(await look(options)).toEqual([]);
    await options.close();
  });

  test('the grid and form in hand-off', async () => {
    const {popup} = await openPopupOn(world, 'blog.html');
    await tilesOf(popup).first().waitFor();
    expect(await look(popup)).toEqual([]);
    await tilesOf(popup).first().click();
    expect(await look(popup)).toEqual([]);
    await popup.close();
  });

  test.each([
    ['nopin', 'nopin.html', 'These portraits belong'],
    ['nothing found', 'empty.html', 'Looked at'],
  ])('the state of %s', async (_, path, words) => {
    const {popup} = await openPopupOn(world, path);
    await popup.getByText(words).first().waitFor();
    expect(await look(popup)).toEqual([]);
    await popup.close();
  });

  test('the options with an account, the form with its boards open, and the saved pin', async () => {
    const options = await connectAccount(world);
    expect(await look(options)).toEqual([]);
    await options.close();
    const {popup} = await openPopupOn(world, 'blog.html');
    await tilesOf(popup).first().click();
    await popup.getByRole('combobox', {name: 'Board'}).fill('k');
    await popup.getByRole('option', {name: 'Kitchen ideas', exact: true}).waitFor();
    expect(await look(popup)).toEqual([]);
    await chooseBoard(popup, 'Kitchen');
    await popup.getByRole('button', {name: '3 sections'}).click();
    expect(await look(popup)).toEqual([]);
    await popup.getByRole('combobox', {name: 'Board'}).fill('small');
    await popup.getByRole('combobox', {name: 'Board'}).press('Control+Enter');
    await popup.getByRole('button', {name: 'Remove Small gardens'}).waitFor();
    await popup.getByRole('combobox', {name: 'Board'}).fill('Pies');
    expect(await look(popup)).toEqual([]);
    await popup.getByRole('combobox', {name: 'Board'}).fill('');
    await popup.getByRole('combobox', {name: 'Board'}).press('Backspace');
    await popup.getByRole('textbox', {name: 'Title'}).fill('x'.repeat(101));
    expect(await look(popup)).toEqual([]);
    await popup.getByRole('textbox', {name: 'Title'}).fill('Leeks');
    await pinButton(popup).click();
    await popup.getByRole('status').filter({hasText: 'Pinned to'}).waitFor();
    expect(await look(popup)).toEqual([]);
    await popup.close();
  });

  test('the options with a site’s board, an import to look at, and a history', async () => {
    const options = await world.chromium.openOptions();
    await options.getByRole('textbox', {name: 'Site'}).fill('kitchen.example');
    await options.getByRole('combobox', {name: 'Board'}).fill('k');
    await options.getByRole('option', {name: 'Kitchen ideas', exact: true}).waitFor();
    expect(await look(options)).toEqual([]);
    await options.getByRole('combobox', {name: 'Board'}).press('Enter');
    await options.getByRole('button', {name: 'Set this board'}).click();
    await options.getByText('Saved').waitFor();
    const settings = {format: 'pinmarklet-settings', version: 1, settings: {cleansLinks: false, boardOfSite: {}}};
    const file = {name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(settings))};
    await options.getByLabel('Import settings').setInputFiles(file);
    await options.getByText('2 settings would change').waitFor();
    await options.getByRole('region', {name: 'History'}).getByRole('listitem').first().waitFor();
    expect(await look(options)).toEqual([]);
    await options.close();
  });
});
