import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Pages, startPages} from '../pages/start-pages';
import {type Sandbox, startSandbox} from '../sandbox/start-sandbox';
import {type ChromiumUnderTest, launchChromium} from '../support/chromium';
import {packageDir} from '../support/package-files';
import {type TempFolder, tempFolder} from '../support/temp-folder';
import {itemFor, letDoubtsAge, putOnDisk, recordsOf} from './outbox-steps';
import {connectAccount, type World} from './world';

let sandbox: Sandbox;
let pages: Pages;
let profile: TempFolder;
let chromium: ChromiumUnderTest;

const start = async (lostNames: readonly string[]): Promise<World> => {
  chromium = await launchChromium({
    extensionDir: packageDir('chrome'),
    ...{sandbox, lostNames},
    profileDir: profile.path,
  });
  return {sandbox, pages, chromium, close: () => chromium.close()};
};

beforeAll(async () => {
  sandbox = await startSandbox();
  pages = await startPages();
  profile = tempFolder('lost-name');
});

afterAll(async () => {
  await chromium.close();
  await Promise.all([sandbox.close(), pages.close()]);
  await profile.remove();
});

describe('Pinterest’s name, which nobody can resolve', () => {
  test('keeps the pin and says so; it is made once when the name is known again', async () => {
    await connectAccount(await start([]));
    await chromium.close();

    const lost = await start(['api.pinterest.com']);
    const told = await chromium.openOptions();
    const mediaUrl = `${pages.origin}/pictures/vase-7-400x600.jpg`;
    await putOnDisk(told, [await itemFor(lost, told, {mediaUrl})]);
    await told.getByText('Pinterest did not answer clearly').first().waitFor();
    expect(sandbox.pins()).toHaveLength(0);
    await chromium.close();

    await start([]);
    const options = await chromium.openOptions();
    const isMade = async () => {
      await letDoubtsAge(options);
      return sandbox.pins().length;
    };
    await expect.poll(isMade, {timeout: 30_000, interval: 400}).toBe(1);
    expect(sandbox.pins().at(-1)?.title).toBe(mediaUrl);
    await expect.poll(async () => JSON.stringify(await recordsOf(options, 'outbox'))).not.toContain('"unknown"');
    expect(sandbox.pins()).toHaveLength(1);
  });
});
