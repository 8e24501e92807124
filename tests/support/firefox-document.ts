import type {RunInBrowser} from './firefox-chrome';
import {type KeyAction, strokes, typing} from './firefox-keys';
import type {Marionette} from './marionette';
import {type Wait, waitUntil} from './wait-until';

/** A document in a tab, in the popup, or in the background. */
export type FirefoxDocument = {
  /** Runs a function in the document, as Playwright's does: it sees its arguments and the document, nothing around it. */
  readonly evaluate: <Result, Args extends readonly unknown[]>(
    act: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ) => Promise<Result>;
  /** Evaluates until the answer is neither false, null nor undefined. */
  readonly waitFor: <Result, Args extends readonly unknown[]>(
    ask: (...args: Args) => Result | Promise<Result>,
    wait: Wait,
    ...args: Args
  ) => Promise<Exclude<Result, false | null | undefined>>;
  /** Presses keys as hands do, `Enter` or `Control+a`: they go to the browser's window, which passes them on. */
  readonly press: (combo: string) => Promise<void>;
  /** Types a text where the focus is, as hands do. */
  readonly type: (text: string) => Promise<void>;
  /** Clicks the first element that a CSS selector finds, with a trusted event and a user's activation. */
  readonly click: (selector: string) => Promise<void>;
  /** Leads its tab to another address, and waits until that has loaded; an error page is an error. */
  readonly goto: (url: string) => Promise<void>;
  /** A PNG of what is seen of it. */
  readonly screenshot: () => Promise<Buffer>;
  /** False once its tab, popup or background is gone. */
  readonly isOpen: () => Promise<boolean>;
};

/** Names in the browser's scripts below: what a stable id stands for, wherever its process has moved to. */
const PRELUDE = `
  const [browserId, ...rest] = arguments;
  const context = BrowsingContext.getCurrentTopByBrowserId(browserId);
  if (!context?.currentWindowGlobal) throw new Error('This document is closed');
  const browser = context.embedderElement;
  const actor = context.currentWindowGlobal.getActor('MarionetteCommands');`;

// Marionette's own actor runs in every document, popups of extensions included, past their content security policy.
const EVALUATE = `${PRELUDE}
  return actor.executeScript(...rest, {});`;

const CLICK = `${PRELUDE}
  const element = await actor.executeScript('return document.querySelector(arguments[0])', rest, {});
  if (element === null) throw new Error('Nothing to click: ' + rest[0]);
  await actor.clickElement(element, {toJSON: () => ({})});`;

// The document that stands there has loaded long ago: only what the browser tells from now on is of the next. The
// listeners of one browser are held weakly, and can be gone before it tells; those of all are held.
const GOTO = `${PRELUDE}
  const {STATE_STOP, STATE_IS_NETWORK} = Ci.nsIWebProgressListener;
  const tabs = browser.getTabBrowser();
  await new Promise((resolve) => {
    const listener = {
      onStateChange: (shown, progress, _, flags) => {
        if (shown !== browser || !progress.isTopLevel || !(flags & STATE_STOP) || !(flags & STATE_IS_NETWORK)) return;
        tabs.removeTabsProgressListener(listener);
        resolve();
      },
    };
    tabs.addTabsProgressListener(listener);
    browser.loadURI(Services.io.newURI(rest[0]), {triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal()});
  });
  const address = context.currentWindowGlobal.documentURI.spec;
  if (/^about:(net|cert)error/.test(address)) throw new Error(address);`;

const FOCUS = `${PRELUDE}
  const tab = browser.getTabBrowser()?.getTabForBrowser(browser);
  if (tab) gBrowser.selectedTab = tab;
  browser.focus();`;

const HAS_FOCUS = `${PRELUDE}
  return Services.focus.focusedContentBrowsingContext === context;`;

const SCREENSHOT = `${PRELUDE}
  const bitmap = await context.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return bytes.toBase64();`;

/** Sources that esbuild has been over call this for the names of inner functions. */
const KEEP_NAMES = 'const __name = (named) => named;';

export const firefoxDocument = (marionette: Marionette, run: RunInBrowser, browserId: number): FirefoxDocument => {
  const evaluate: FirefoxDocument['evaluate'] = (act, ...args) =>
    run(EVALUATE, browserId, `${KEEP_NAMES} return (${act})(...arguments);`, args);

  const perform = async (actions: readonly KeyAction[]) => {
    await run(FOCUS, browserId);
    await waitUntil(() => run<boolean>(HAS_FOCUS, browserId), {what: 'the document has the keyboard'});
    await marionette.send('WebDriver:PerformActions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  };

  return {
    evaluate,
    waitFor: (ask, wait, ...args) => waitUntil(() => evaluate(ask, ...args), wait),
    press: (combo) => perform(strokes(combo)),
    type: (text) => perform(typing(text)),
    click: (selector) => run(CLICK, browserId, selector),
    goto: (url) => run(GOTO, browserId, url),
    screenshot: async () => Buffer.from(await run<string>(SCREENSHOT, browserId), 'base64'),
    isOpen: () => run('return Boolean(BrowsingContext.getCurrentTopByBrowserId(arguments[0]));', browserId),
  };
};
