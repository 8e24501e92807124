import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Pages, startPages} from '../pages/start-pages';
import {type Sandbox, startSandbox} from '../sandbox/start-sandbox';
import {type ChromiumUnderTest, launchChromium} from '../support/chromium';
import type {ChromiumSandbox} from '../support/chromium-settings';
import {type HoldingFront, openHoldingFront} from '../support/holding-front';
import {type LineGate, openLineGate} from '../support/line-gate';
import {packageDir} from '../support/package-files';
import {type TempFolder, tempFolder} from '../support/temp-folder';
import {letDoubtsAge, recordsOf} from './outbox-steps';
import {chooseBoard, connectAccount, pinButton, selectTiles, type World} from './world';

let sandbox: Sandbox;
let pages: Pages;
let front: HoldingFront;
let gate: LineGate;
let profile: TempFolder;
let chromium: ChromiumUnderTest;

const launch = (line: ChromiumSandbox, profileDir: string) =>
  launchChromium({extensionDir: packageDir('chrome'), sandbox: line, profileDir});

const worldOf = (browser: ChromiumUnderTest): World => ({
  sandbox,
  pages,
  chromium: browser,
  close: () => browser.close(),
});

beforeAll(async () => {
  sandbox = await startSandbox({isKeepingAlive: false});
  pages = await startPages();
  front = await openHoldingFront(new URL(sandbox.web).origin);
  gate = await openLineGate(front.tlsPort);
  profile = tempFolder('restarts');
});

afterAll(async () => {
  await chromium.close();
  await gate.close();
  await Promise.all([sandbox.close(), pages.close(), front.close()]);
  await profile.remove();
});

const line = (): ChromiumSandbox => ({tlsPort: gate.port, spki: front.spki});

/** Chooses so many pictures of the blog, under a public name, for its page is gone after a start; and a board. */
const choose = async (browser: ChromiumUnderTest, indices: readonly number[], board: string): Promise<Page> => {
  const {port} = new URL(pages.origin);
  const popup = await browser.clickToolbar(await browser.openPage(`http://pictures.example:${port}/blog.html`));
  await selectTiles(popup, indices);
  await chooseBoard(popup, board);
  return popup;
};

/** The same, and presses "Pin". */
const send = async (browser: ChromiumUnderTest, indices: readonly number[], board = 'Small gardens'): Promise<void> => {
  const popup = await choose(browser, indices, board);
  await pinButton(popup).click();
};

const kinds = async (page: Page): Promise<readonly string[]> =>
  (await recordsOf(page, 'outbox')).map(({state}) => String(Reflect.get(Object(state), 'kind'))).sort();

const pinsReach = (count: number) => expect.poll(() => sandbox.pins().length, {timeout: 40_000}).toBe(count);

describe('a browser that is killed with pins on their way', () => {
  test('has them all when it is started again, though Pinterest cannot be reached', async () => {
    chromium = await launch(line(), profile.path);
    await connectAccount(worldOf(chromium));
    const held = front.hold('/v5/pins', 'answer');
    await send(chromium, [0, 1, 2]);
    await held.reached;
    await chromium.kill();
    await gate.set('refused');
    held.release();
    chromium = await launch(line(), profile.path);
    const options = await chromium.openOptions();
    await options.getByText('Pinterest did not answer clearly').first().waitFor();
    expect(await kinds(options)).toHaveLength(3);
    expect(sandbox.pins()).toHaveLength(1);
  });

  test('sends each once after a start with the line whole', async () => {
    await chromium.close();
    await gate.set('open');
    chromium = await launch(line(), profile.path);
    const options = await chromium.openOptions();
    const areDone = async () => {
      // One may have left on the line that was refused: whether it did is looked into at once, not in minutes.
      await letDoubtsAge(options);
      return kinds(options);
    };
    await expect.poll(areDone, {timeout: 40_000, interval: 500}).toEqual(['done', 'done', 'done']);
    expect(sandbox.pins()).toHaveLength(3);
  });
});

describe('a browser that is started without a line', () => {
  test('offers the boards of earlier pins, and keeps what is saved to one of them', async () => {
    const before = sandbox.pins().length;
    await send(chromium, [0], 'Block prints');
    await pinsReach(before + 1);
    await chromium.close();
    await gate.set('refused');
    chromium = await launch(line(), profile.path);
    const popup = await choose(chromium, [1], 'Small gardens');
    await popup.getByText('These are the boards that are known from before.').waitFor();
    await pinButton(popup).click();
    await popup.getByRole('status').filter({hasText: 'Checking'}).waitFor();
    await gate.set('open');
    const options = await chromium.openOptions();
    await expect
      .poll(() => letDoubtsAge(options).then(() => sandbox.pins().length), {timeout: 40_000, interval: 500})
      .toBe(before + 2);
    const small = sandbox.boards.find(({name}) => name === 'Small gardens');
    expect(sandbox.pins().at(-1)).toMatchObject({boardId: small?.id});
  });
});

describe('an extension that is loaded anew, as after an update, in the midst of its pins', () => {
  test('goes on with them, and makes none twice', async () => {
    const before = sandbox.pins().length;
    const held = front.hold('/v5/pins', 'answer');
    await send(chromium, [3, 4]);
    await held.reached;
    await chromium.reloadExtension();
    held.release();
    await pinsReach(before + 2);
    const options = await chromium.openOptions();
    await expect.poll(() => kinds(options), {timeout: 20_000}).not.toContain('unknown');
    expect(sandbox.pins()).toHaveLength(before + 2);
  });
});

describe('two profiles of one account', () => {
  test('that pin at once make each pin once', async () => {
    const before = sandbox.pins().length;
    const other = tempFolder('restarts');
    const second = await launch(line(), other.path);
    try {
      await connectAccount(worldOf(second));
      await send(second, [0, 1]);
      await send(chromium, [2, 3]);
      await pinsReach(before + 4);
    } finally {
      await second.close();
      await other.remove();
    }
    expect(sandbox.pins()).toHaveLength(before + 4);
  });
});
