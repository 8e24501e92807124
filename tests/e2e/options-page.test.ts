import {readFileSync} from 'node:fs';
import type {Page} from 'playwright';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {chooseBoard, connectAccount, openPopupOn, openWorld, pinButton, tilesOf, type World} from './world';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});

afterAll(() => world.close());

const template = (options: Page) => options.getByRole('textbox', {name: 'Template of the description'});

const setBoard = async (options: Page, site: string): Promise<void> => {
  await options.getByRole('textbox', {name: 'Site'}).fill(site);
  await options.getByRole('combobox', {name: 'Board'}).fill('Kitchen');
  await options.getByRole('option', {name: 'Kitchen ideas'}).waitFor();
  await options.getByRole('combobox', {name: 'Board'}).press('Enter');
  await options.getByRole('button', {name: 'Set this board'}).click();
};

const changeSettings = async (options: Page): Promise<void> => {
  await setBoard(options, 'https://www.kitchen.example/leeks');
  await options.getByRole('button', {name: 'Remove kitchen.example'}).waitFor();
  await template(options).fill('{title} ({site})');
  await options.getByRole('combobox', {name: 'Shorter side'}).selectOption('400 px or more');
  await options.getByRole('checkbox', {name: 'Offer wide pictures too'}).check();
  await options.getByText('Saved').waitFor();
};

/** What is kept of the settings, and of everything. */
const readLocal = (options: Page): Promise<Record<string, unknown>> =>
  options.evaluate(() => chrome.storage.local.get(null));

const settingsIn = (stored: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(stored).filter(([key]) => key.startsWith('settings.')));

/** Every record in every store of every database of the extension. */
const readDatabases = (options: Page): Promise<unknown[]> =>
  options.evaluate(async () => {
    const settle = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const records: unknown[] = [];
    for (const {name} of await indexedDB.databases()) {
      const database = await settle(indexedDB.open(name ?? ''));
      for (const store of database.objectStoreNames) {
        records.push(...(await settle(database.transaction(store).objectStore(store).getAll())));
      }
      database.close();
    }
    return records;
  });

test('settings are there again after a reload', async () => {
  const options = await connectAccount(world);
  await changeSettings(options);
  await options.reload();
  await options.getByRole('button', {name: 'Remove kitchen.example'}).waitFor();
  expect(await template(options).inputValue()).toBe('{title} ({site})');
  expect(await options.getByRole('combobox', {name: 'Shorter side'}).inputValue()).toBe('400');
  expect(await options.getByRole('checkbox', {name: 'Offer wide pictures too'}).isChecked()).toBe(true);
  await options.close();
});

test('an export, erased and imported again, gives the same settings', async () => {
  const options = await world.chromium.openOptions();
  await options.getByRole('button', {name: 'Remove kitchen.example'}).waitFor();
  const before = settingsIn(await readLocal(options));
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', {name: 'Export settings'}).click(),
  ]);
  expect(download.suggestedFilename()).toBe('pinmarklet-settings.json');
  const path = await download.path();
  expect(readFileSync(path, 'utf8')).not.toContain(world.sandbox.token);

  await options.getByRole('button', {name: 'Erase : Settings'}).click();
  await options.getByText('No site has a board of its own yet.').waitFor();
  expect(settingsIn(await readLocal(options))).toEqual({});

  await options.getByLabel('Import settings').setInputFiles(path);
  await options.getByText('Boards of sites').nth(1).waitFor();
  expect(settingsIn(await readLocal(options))).toEqual({});
  await options.getByRole('button', {name: 'Change these settings'}).click();
  await options.getByRole('button', {name: 'Remove kitchen.example'}).waitFor();
  // What erasing has said before is still there, and says `Saved` too.
  await options.getByRole('region', {name: 'Export and import'}).getByText('Saved').waitFor();
  expect(settingsIn(await readLocal(options))).toEqual(before);
  await options.close();
});

test('a file of something else is refused with the reason, and changes nothing', async () => {
  const options = await world.chromium.openOptions();
  await options.getByRole('button', {name: 'Remove kitchen.example'}).waitFor();
  const before = await readLocal(options);
  const file = {name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('{"notes": []}')};
  await options.getByLabel('Import settings').setInputFiles(file);
  await options.getByText(/^notes\.json was not taken\. It holds something other/).waitFor();
  expect(await readLocal(options)).toEqual(before);
  await options.close();
});

test('the shortcuts that the browser has in force are listed, and lead to its own page', async () => {
  const options = await world.chromium.openOptions();
  const section = options.getByRole('region', {name: 'Shortcuts'});
  await section.getByText('Open Pinmarklet on this page').waitFor();
  const commands = await options.evaluate(() => chrome.commands.getAll());
  expect(commands.length).toBeGreaterThanOrEqual(2);
  expect(await section.locator('dt').count()).toBe(commands.length);
  const [opened] = await Promise.all([
    world.chromium.context.waitForEvent('page'),
    section.getByRole('button', {name: 'Change them in the browser'}).click(),
  ]);
  await opened.waitForURL('chrome://extensions/shortcuts');
  await opened.close();
  await options.close();
});

test('what was pinned is listed, found by text, and leaves the list and comes back', async () => {
  const {page, popup} = await openPopupOn(world, 'blog.html');
  await tilesOf(popup).first().click();
  await chooseBoard(popup, 'Kitchen');
  await popup.getByRole('textbox', {name: 'Title'}).fill('Leeks, braised');
  await pinButton(popup).click();
  await popup.getByRole('status').filter({hasText: 'Pinned to'}).waitFor();
  const options = await world.chromium.openOptions();
  const section = options.getByRole('region', {name: 'History'});
  const row = section.getByRole('listitem').filter({hasText: 'Leeks, braised'});
  await row.getByRole('link', {name: 'See the pin'}).waitFor();
  expect(await row.textContent()).toContain('Kitchen ideas');
  await section.getByRole('searchbox').fill('nothing like it');
  await section.getByText('No pin with these words.').waitFor();
  await section.getByRole('searchbox').fill('BRAISED');
  await row.getByRole('button', {name: 'Take out of the list: Leeks, braised'}).click();
  await section.getByText('Taken out: Leeks, braised').waitFor();
  // The button that was pressed is gone: the focus stays in the section.
  await section.getByRole('heading', {name: 'History'}).and(options.locator(':focus')).waitFor();
  await section.getByRole('button', {name: 'Undo'}).click();
  await row.waitFor();
  await options.close();
  await page.close();
});

test('a pin of long ago is pinned to another board with all its words, and deleted on Pinterest', async () => {
  const {sandbox, chromium} = world;
  const options = await chromium.openOptions();
  const section = options.getByRole('region', {name: 'History'});
  const rows = section.getByRole('listitem').filter({hasText: 'Leeks, braised'});
  const original = sandbox.pins().at(-1);
  await rows.getByRole('button', {name: 'Pin again to… Leeks, braised'}).click();
  const form = rows.getByRole('form', {name: 'Pin again: Leeks, braised'});
  const board = form.getByRole('combobox', {name: 'Board'});
  await board.fill('Kitchen');
  await options.getByRole('option', {name: 'Kitchen ideas'}).click();
  await form.getByText(/^You pinned this picture to Kitchen ideas on/).waitFor();
  await board.fill('Block');
  await options.getByRole('option', {name: 'Block prints'}).click();
  await form.getByText(/^You pinned this picture/).waitFor({state: 'detached'});
  await form.getByRole('button', {name: 'Pin again'}).click();
  await section.getByText('Saved, and on its way: Leeks, braised').waitFor();
  await expect.poll(() => rows.count()).toBe(2);
  const again = sandbox.pins().at(-1);
  expect(again?.id).not.toBe(original?.id);
  expect(again).toMatchObject({title: 'Leeks, braised', description: original?.description, link: original?.link});
  expect(again?.boardId).not.toBe(original?.boardId);

  const before = sandbox.pins().length;
  await rows.first().getByRole('button', {name: 'Delete this pin: Leeks, braised'}).click();
  const question = options.getByRole('dialog', {name: 'Delete this pin on Pinterest?'});
  await question.getByRole('button', {name: 'Keep it'}).click();
  expect(sandbox.pins()).toHaveLength(before);
  await rows.first().getByRole('button', {name: 'Delete this pin: Leeks, braised'}).click();
  await question.getByRole('button', {name: 'Delete this pin'}).click();
  await section.getByText('Deleted on Pinterest: Leeks, braised').waitFor();
  await expect.poll(() => rows.count()).toBe(1);
  expect(sandbox.pins().map(({id}) => id)).not.toContain(again?.id);
  expect(sandbox.pins().map(({id}) => id)).toContain(original?.id);
  await options.close();
});

test('erasing everything leaves no record on this device', async () => {
  const options = await world.chromium.openOptions();
  await options.getByRole('button', {name: 'Remove kitchen.example'}).waitFor();
  expect((await readDatabases(options)).length).toBeGreaterThanOrEqual(2);
  await options.getByRole('button', {name: 'Erase everything'}).click();
  await options.getByRole('dialog').getByRole('button', {name: 'Erase everything'}).click();
  await options.getByText('Everything is erased from this device.').waitFor();
  expect(await readLocal(options)).toEqual({});
  expect(await options.evaluate(() => chrome.storage.session.get(null))).toEqual({});
  expect(await readDatabases(options)).toEqual([]);
  await options.getByText('No site has a board of its own yet.').waitFor();
  await options.getByText('No account is connected').first().waitFor();
  await options.close();
});
