import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {signInByApp} from './sign-in-steps';
import {chooseBoard, connectAccount, openPopupOn, openWorld, pinButton, tilesOf, type World} from './world';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violation = {id: string; nodes: {html: string; failureSummary: string}[]};

/** Everything axe finds wrong with a page as it stands, in words. */
const violationsOf = async (page: Page): Promise<string[]> => {
  // A button caught on its way from one colour to another has neither.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({finished}) => finished)));
  // Evaluated by the debugger, which stands above the page's policy.
  await page.evaluate(axe);
  // The shape of axe's own report; `axe` is the global that its script has just left.
  const report = (await page.evaluate('axe.run()')) as {violations: Violation[]; passes: unknown[]};
  expect(report.passes.length).toBeGreaterThan(5);
  return report.violations.map(
    ({id, nodes}) => `${id}: ${nodes.map(({html, failureSummary}) => html + failureSummary).join(' ')}`,
  );
};

describe.each(['light', 'dark'] as const)('axe finds nothing, in %s colours, on', (colorScheme) => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld({colorScheme});
  });

  afterAll(() => world.close());

  test('the options without an account', async () => {
    const options = await world.chromium.openOptions();
    await options.getByRole('textbox', {name: 'Access token'}).waitFor();
    expect(await violationsOf(options)).toEqual([]);
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
      expect(await violationsOf(options)).toEqual([]);
      await options.close();
    },
  );

  test('the set-up after a sign-in that failed half-way', async () => {
    const {options} = await signInByApp(world, 'Give access', {id: world.sandbox.app.id, secret: 'wrong'});
    await options.getByText(/^Not yet:/).waitFor();
    expect(await violationsOf(options)).toEqual([]);
    await options.close();
  });

  test('the grid and form in hand-off', async () => {
    const {popup} = await openPopupOn(world, 'blog.html');
    await tilesOf(popup).first().waitFor();
    expect(await violationsOf(popup)).toEqual([]);
    await tilesOf(popup).first().click();
    expect(await violationsOf(popup)).toEqual([]);
    await popup.close();
  });

  test.each([
    ['nopin', 'nopin.html', 'These portraits belong'],
    ['nothing found', 'empty.html', 'Looked at'],
  ])('the state of %s', async (_, path, words) => {
    const {popup} = await openPopupOn(world, path);
    await popup.getByText(words).first().waitFor();
    expect(await violationsOf(popup)).toEqual([]);
    await popup.close();
  });

  test('the options with an account, the form with its boards open, and the saved pin', async () => {
    const options = await connectAccount(world);
    expect(await violationsOf(options)).toEqual([]);
    await options.close();
    const {popup} = await openPopupOn(world, 'blog.html');
    await tilesOf(popup).first().click();
    await popup.getByRole('combobox', {name: 'Board'}).fill('k');
    await popup.getByRole('option', {name: 'Kitchen ideas'}).waitFor();
    expect(await violationsOf(popup)).toEqual([]);
    await chooseBoard(popup, 'Kitchen');
    await popup.getByRole('button', {name: '3 sections'}).click();
    expect(await violationsOf(popup)).toEqual([]);
    await popup.getByRole('combobox', {name: 'Board'}).fill('small');
    await popup.getByRole('combobox', {name: 'Board'}).press('Control+Enter');
    await popup.getByRole('button', {name: 'Remove Small gardens'}).waitFor();
    await popup.getByRole('combobox', {name: 'Board'}).fill('Pies');
    expect(await violationsOf(popup)).toEqual([]);
    await popup.getByRole('combobox', {name: 'Board'}).fill('');
    await popup.getByRole('combobox', {name: 'Board'}).press('Backspace');
    await popup.getByRole('textbox', {name: 'Title'}).fill('x'.repeat(101));
    expect(await violationsOf(popup)).toEqual([]);
    await popup.getByRole('textbox', {name: 'Title'}).fill('Leeks');
    await pinButton(popup).click();
    await popup.getByRole('status').filter({hasText: 'Pinned to'}).waitFor();
    expect(await violationsOf(popup)).toEqual([]);
    await popup.close();
  });
});
