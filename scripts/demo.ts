import {mkdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {type ChromiumUnderTest, launchChromium} from '../tests/support/chromium';
import {ensureChromium} from './browsers';
import {type Stage, setStage} from './stage';

const cache = resolve(import.meta.dirname, '../.cache');

/** On Linux a browser with a window needs a display; elsewhere there is always one. */
const hasScreen = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const interrupted = (): Promise<void> =>
  new Promise((ended) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ended());
  });

const open = async ({extensionDir, sandbox, pages}: Stage): Promise<ChromiumUnderTest> => {
  const browser = await launchChromium({
    extensionDir,
    sandbox,
    headless: false,
    colorScheme: null,
    endsOnSignals: false,
  });
  const [first] = browser.context.pages();
  await browser.openOptions();
  await first?.goto(`${pages.origin}/blog.html`);
  await first?.bringToFront();
  return browser;
};

const closed = (browser: ChromiumUnderTest): Promise<void> =>
  new Promise((ended) => {
    browser.context.once('close', () => ended());
  });

const nextSteps = ({sandbox, pages}: Stage): string => `
The extension is loaded, the demo page is open: ${pages.origin}/blog.html
Pinterest's names lead to a stand-in on this machine; nothing leaves it.

1. Press the puzzle piece at the right of the address bar, then Pinmarklet, or Alt+P.
   A picture you choose opens Pinterest's form filled in.
2. To pin from the popup itself, paste this access token in the other tab (the options) and press Connect:
   ${sandbox.token}
3. What was pinned is shown at ${sandbox.web}

Close the window or press Ctrl+C here to end.`;

const addresses = ({sandbox, pages}: Stage): string => `
There is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are unset).
"npm start -- --check" does the main job in a headless browser instead.

Running until Ctrl+C:
  demo pages   ${pages.origin}/
  sandbox      ${sandbox.web}
  its API      ${sandbox.url}
  its token    ${sandbox.token}`;

/** Shows the extension in a window until that is closed; answers the exit code. */
export const demo = async (): Promise<number> => {
  if (hasScreen()) await ensureChromium();
  mkdirSync(cache, {recursive: true});
  const stage = await setStage(join(cache, 'sandbox.json'));
  try {
    if (!hasScreen()) {
      say(addresses(stage));
      await interrupted();
      return 0;
    }
    const browser = await open(stage);
    say(nextSteps(stage));
    await Promise.race([closed(browser), interrupted()]);
    await browser.close();
    return 0;
  } finally {
    await stage.close();
  }
};
