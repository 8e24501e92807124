import type {Page} from 'playwright';
import {type Pages, startPages} from '../pages/start-pages';
import {type Sandbox, type SandboxOptions, startSandbox} from '../sandbox/start-sandbox';
import {type ChromiumUnderTest, launchChromium} from '../support/chromium';
import type {ChromiumSandbox} from '../support/chromium-settings';
import {packageDir} from '../support/package-files';

/** A local Pinterest, the demo pages, and Chromium with the shipped package between them. */
export type World = {
  readonly sandbox: Sandbox;
  readonly pages: Pages;
  readonly chromium: ChromiumUnderTest;
  readonly close: () => Promise<void>;
};

type Options = {
  readonly colorScheme?: 'light' | 'dark';
  /** On a screen of this display instead of headless. */
  readonly display?: string;
  readonly language?: string;
  /** Names of other sites that lead where Pinterest's do. */
  readonly moreNames?: readonly string[];
  readonly isTrial?: SandboxOptions['isTrial'];
  /** A changed copy of the package instead of the shipped one. */
  readonly extensionDir?: string;
  /** How the local Pinterest answers, and who is told of it. */
  readonly answering?: Pick<SandboxOptions, 'isKeepingAlive' | 'onArrived' | 'onAnswered'>;
  /** Opens what the browser is led to in the sandbox's place; whoever opens it closes it. */
  readonly standBefore?: (sandbox: Sandbox) => Promise<ChromiumSandbox>;
};

export const openWorld = async ({
  isTrial = false,
  answering,
  standBefore,
  ...options
}: Options = {}): Promise<World> => {
  const sandbox = await startSandbox({isTrial, ...answering});
  const pages = await startPages();
  const chromium = await launchChromium({
    extensionDir: packageDir('chrome'),
    sandbox: (await standBefore?.(sandbox)) ?? sandbox,
    headless: options.display === undefined,
    ...options,
  });
  return {
    sandbox,
    pages,
    chromium,
    close: async () => {
      await chromium.close();
      await Promise.all([sandbox.close(), pages.close()]);
    },
  };
};

/** Pastes the token in the options as a person would, and waits until the account is shown. */
export const connectAccount = async ({chromium, sandbox}: World): Promise<Page> => {
  const options = await chromium.openOptions();
  await options.getByRole('textbox', {name: 'Access token'}).fill(sandbox.token);
  await options.getByRole('button', {name: 'Connect'}).click();
  await options.getByRole('status').filter({hasText: 'Connected as @'}).waitFor();
  return options;
};

/** Opens a demo page and presses the toolbar button on it. */
export const openPopupOn = async ({chromium, pages}: World, path: string): Promise<{page: Page; popup: Page}> => {
  const page = await chromium.openPage(`${pages.origin}/${path}`);
  const popup = await chromium.clickToolbar(page);
  return {page, popup};
};

/** The popup as a page in a tab: a popup's size is no driver's to set, and there the same page fills the window. */
export const reopenInWindow = async ({chromium}: World, popup: Page): Promise<Page> => {
  const tabId = await popup.evaluate(async () => (await chrome.tabs.query({active: true, currentWindow: true}))[0]?.id);
  const address = new URL(`?tab=${tabId}`, popup.url()).href;
  await popup.close();
  return chromium.openPage(address);
};

export const tilesOf = (popup: Page) => popup.getByRole('listbox', {name: 'Pictures on this page'}).getByRole('option');

export const tileOf = (popup: Page, name: RegExp) =>
  popup.getByRole('listbox', {name: 'Pictures on this page'}).getByRole('option', {name});

/** Selects the tiles with these numbers, in this order; the first one alone, the others beside it. */
export const selectTiles = async (popup: Page, [first = 0, ...more]: readonly number[]): Promise<void> => {
  await tilesOf(popup).nth(first).click();
  for (const index of more)
    await tilesOf(popup)
      .nth(index)
      .click({modifiers: ['ControlOrMeta']});
};

/** The titles of the rows in the form, as they are written there. */
export const titlesOf = async (popup: Page): Promise<readonly string[]> => {
  const titles: string[] = [];
  for (const row of await popup.getByRole('list', {name: 'The words of each picture'}).getByRole('listitem').all()) {
    await row.getByRole('button').first().click();
    titles.push(await row.getByRole('textbox', {name: 'Title'}).inputValue());
  }
  return titles;
};

/** Types a board's name and takes the first match. */
export const chooseBoard = async (popup: Page, name: string): Promise<void> => {
  const board = popup.getByRole('combobox', {name: 'Board'});
  await board.fill(name);
  await popup.getByRole('option', {name}).first().waitFor();
  await board.press('Enter');
};

export const pinButton = (popup: Page) => popup.getByRole('button', {name: /^Pin/});

/** The picture that a page serves under an address, byte for byte. */
export const bytesOf = async (address: string): Promise<Buffer> =>
  Buffer.from(await (await fetch(address)).arrayBuffer());
