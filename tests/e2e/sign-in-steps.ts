import type {Page} from 'playwright';
import type {World} from './world';

export type Decision = 'Give access' | 'Cancel';

/** Where an account is connected already, the ways to connect another are folded. */
export const openSetUp = async (options: Page): Promise<void> => {
  const summary = options.locator('summary').filter({has: options.locator('#set-up')});
  await options
    .getByRole('status')
    .filter({hasText: /onnected/})
    .first()
    .waitFor();
  if (await summary.evaluate(({parentElement}) => parentElement?.matches(':not([open])'))) await summary.click();
};

const openWay = async ({chromium}: World, way: string): Promise<Page> => {
  const options = await chromium.openOptions();
  await openSetUp(options);
  await options.getByRole('radio', {name: way}).check();
  return options;
};

const typeApp = async (options: Page, {id, secret}: {readonly id: string; readonly secret: string}): Promise<void> => {
  await options.getByRole('textbox', {name: 'App ID'}).fill(id);
  await options.getByRole('textbox', {name: 'App secret key'}).fill(secret);
};

/** Presses a button that opens Pinterest's consent page, decides there, and waits until that window is gone. */
export const decide = async ({chromium}: World, options: Page, button: string, decision: Decision): Promise<URL> => {
  const opening = chromium.context.waitForEvent('page');
  await options.getByRole('button', {name: button}).click();
  const consent = await opening;
  const act = consent.getByRole('button', {name: decision});
  await act.waitFor();
  const address = new URL(consent.url());
  const closing = consent.waitForEvent('close');
  await act.click();
  await closing;
  return address;
};

/** Signs in with an app through the consent page; answers the options page and the address of the consent page. */
export const signInByApp = async (
  world: World,
  decision: Decision = 'Give access',
  app: {readonly id: string; readonly secret: string} = world.sandbox.app,
): Promise<{options: Page; consent: URL}> => {
  const options = await openWay(world, 'Sign in with my app');
  await typeApp(options, app);
  const consent = await decide(world, options, 'Sign in with Pinterest', decision);
  return {options, consent};
};

export const signInAsOwner = async (world: World, app = world.sandbox.app): Promise<Page> => {
  const options = await openWay(world, 'For myself only, without a redirect');
  await typeApp(options, app);
  await options.getByRole('button', {name: 'Sign in as the app’s owner'}).click();
  return options;
};

export const connectedStatus = (options: Page) => options.getByRole('status').filter({hasText: 'Connected as @'});

/** One message to the worker from a page of ours, and its answer. */
export const ask = (page: Page, name: string, input: object = {}): Promise<unknown> =>
  page.evaluate((message) => chrome.runtime.sendMessage(message), {name, input});

/** The one record in the extension's store of secrets; undefined when there is none. */
export const readRecord = (page: Page): Promise<Record<string, unknown> | undefined> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('pinmarklet');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('secrets').objectStore('secrets').get('account');
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
  );

/** Puts a record there, as an earlier version or an earlier day would have left it. */
export const writeRecord = (page: Page, record: object): Promise<void> =>
  page.evaluate(
    (record) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('pinmarklet');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('secrets', 'readwrite');
          writing.objectStore('secrets').put(record, 'account');
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    record,
  );

/** Lets the kept token come due for renewal, as it would on the last day of its month. */
export const makeDue = async (page: Page): Promise<void> => {
  await writeRecord(page, {...(await readRecord(page)), renewAtMs: Date.now()});
};

/** What has been asked of Pinterest's token endpoint, oldest first. */
export const tokenRequests = ({sandbox}: World) => sandbox.requests.filter(({path}) => path === '/v5/oauth/token');
