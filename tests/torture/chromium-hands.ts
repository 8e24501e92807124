import type {Page} from 'playwright';
import type {ChromiumUnderTest} from '../support/chromium';

/** Pastes a token in the options, as a person would. */
export const connect = async (options: Page, token: string): Promise<void> => {
  await options.getByRole('textbox', {name: 'Access token'}).fill(token);
  await options.getByRole('button', {name: 'Connect'}).click();
  await options.getByRole('status').filter({hasText: 'Connected as @'}).waitFor();
};

/** Fills the popup's form in as a person would, up to the last press. */
const fillIn = async (popup: Page, count: number): Promise<void> => {
  const tiles = popup.getByRole('listbox', {name: 'Pictures on this page'}).getByRole('option');
  await tiles.first().waitFor();
  await popup.getByRole('button', {name: 'Select all'}).click();
  const board = popup.getByRole('combobox', {name: 'Board'});
  await board.fill('Small gardens');
  await popup.getByRole('option', {name: 'Small gardens'}).first().waitFor();
  await board.press('Enter');
  await popup.getByRole('button', {name: count === 1 ? /^Pin/ : `Pin ${count} images`}).waitFor();
};

/** Opens the popup over a page, selects all its pictures, and presses "Pin". */
export const pressPin = async (
  {openPage, clickToolbar}: ChromiumUnderTest,
  address: string,
  count: number,
): Promise<{page: Page; popup: Page}> => {
  const page = await openPage(address);
  const popup = await clickToolbar(page);
  await fillIn(popup, count);
  await popup.getByRole('button', {name: /^Pin/}).click();
  return {page, popup};
};
