import type {Locator, Page} from 'playwright';
import type {Sandbox} from '../tests/sandbox/start-sandbox';
import {type ChromiumUnderTest, launchChromium} from '../tests/support/chromium';
import {ensureChromium} from './browsers';
import {errorWords} from './error-words';
import {type Stage, setStage} from './stage';

const PATIENCE_MS = 15_000;

/** Waits for what is hoped for; a problem that shows instead is an error in its own words. */
const expectOn = async (page: Page, hoped: Locator): Promise<Locator> => {
  const problem = page.getByRole('alert').first();
  await hoped.or(problem).first().waitFor();
  if (await problem.isVisible()) throw new Error(`the ${await page.title()} page says: ${await problem.textContent()}`);
  return hoped;
};

/** Pastes the token in the options, as a new user would, and waits until the account is known. */
const connect = async (browser: ChromiumUnderTest, token: string): Promise<void> => {
  const options = await browser.openOptions();
  await options.getByRole('textbox', {name: 'Access token'}).fill(token);
  await options.getByRole('button', {name: 'Connect'}).click();
  await expectOn(options, options.getByRole('status').filter({hasText: 'Connected as @'}));
  await options.close();
};

/** Second picture, board and pin with nothing but keys; answers the new pin's id as the popup links to it. */
const pinByKeyboard = async (popup: Page, board: string): Promise<string> => {
  const tiles = popup.getByRole('listbox', {name: 'Pictures on this page'}).getByRole('option');
  await tiles.nth(1).waitFor();
  await popup.locator('[role=option]:focus').waitFor();
  await popup.keyboard.press('ArrowRight');
  await popup.keyboard.press('Enter');
  await tiles.nth(1).and(popup.locator('[aria-selected=true]')).waitFor();
  await popup.locator('[role=combobox]:focus').waitFor();
  await popup.keyboard.type(board);
  await popup.getByRole('option', {name: board, exact: true}).waitFor();
  await popup.keyboard.press('Enter');
  await popup.keyboard.press('Enter');
  const link = await expectOn(popup, popup.getByRole('status').getByRole('link'));
  const href = await link.getAttribute('href');
  const id = /^https:\/\/www\.pinterest\.com\/pin\/(\d+)\/$/.exec(href ?? '')?.[1];
  if (id === undefined) throw new Error(`the popup links to ${href}`);
  return id;
};

type Json = Record<string, unknown>;

/** Asks the sandbox's API over HTTP, from outside. */
const ask = async ({url, token}: Sandbox, path: string): Promise<Json> => {
  const response = await fetch(`${url}${path}`, {headers: {authorization: `Bearer ${token}`}});
  if (!response.ok) throw new Error(`GET ${path} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Json;
};

/** One line on a pin as the sandbox has it. */
const report = async (sandbox: Sandbox, id: string): Promise<string> => {
  const pin = await ask(sandbox, `/pins/${id}`);
  const board = await ask(sandbox, `/boards/${pin['board_id']}`);
  // The API names scaled renditions only; the size of what was stored is the sandbox's own knowledge.
  const picture = sandbox.pins().find((stored) => stored.id === id)?.picture;
  return `pinned ${id} on ${board['name']}: ${picture?.width}x${picture?.height} ${pin['link']}`;
};

const pinOnce = async ({sandbox, pages, extensionDir}: Stage): Promise<string> => {
  const browser = await launchChromium({extensionDir, sandbox});
  try {
    browser.context.setDefaultTimeout(PATIENCE_MS);
    await connect(browser, sandbox.token);
    const page = await browser.openPage(`${pages.origin}/blog.html`);
    const popup = await browser.clickToolbar(page);
    const [board] = sandbox.boards;
    if (board === undefined) throw new Error('The sandbox has no board');
    return await report(sandbox, await pinByKeyboard(popup, board.name));
  } finally {
    await browser.close();
  }
};

/** Does the main job once, unattended; prints what came of it and answers the exit code. */
export const check = async (): Promise<number> => {
  await ensureChromium();
  const stage = await setStage();
  try {
    process.stdout.write(`${await pinOnce(stage)}\n`);
    return 0;
  } catch (error) {
    process.stdout.write(`not pinned: ${errorWords(error)}\n`);
    return 1;
  } finally {
    await stage.close();
  }
};
