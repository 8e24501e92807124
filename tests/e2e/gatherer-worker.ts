import {collectPage} from '../../background/collect-page';
import type {Collection} from '../../src/domain/candidate';
import {browser} from '../../src/platform/browser';
import {writeItem} from '../../src/storage/item';
import {menuTargetOfTab} from '../../src/storage/items';

/** Runs in the page's frames: its markup with every shadow tree, and where it is scrolled to, as a short text. */
const readState = (): string => {
  // Each browser has a door of its own to closed shadow trees.
  const doors = (globalThis as unknown as {chrome: {dom?: {openOrClosedShadowRoot: (host: Element) => ShadowRoot}}})
    .chrome;
  const shadowOf = (host: Element): ShadowRoot | null => {
    const {openOrClosedShadowRoot} = host as unknown as {openOrClosedShadowRoot?: ShadowRoot};
    if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
    return (host instanceof HTMLElement && doors.dom?.openOrClosedShadowRoot(host)) || null;
  };
  const serializer = new XMLSerializer();
  const texts: string[] = [];
  const read = (root: Document | ShadowRoot) => {
    texts.push(serializer.serializeToString(root));
    const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode() !== null) {
      const shadow = shadowOf(walker.currentNode as Element); // By the walker's filter.
      if (shadow !== null) read(shadow);
    }
  };
  read(document);
  const text = texts.join('\n');
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return `${text.length} ${hash} ${scrollX},${scrollY}`;
};

const calls = {
  /** The id of the newest tab at an address. */
  tabOf: async (url: string): Promise<number | null> => {
    const tabs = await browser.tabs.query({});
    return tabs.findLast((tab) => tab.url === url)?.id ?? null;
  },
  stateOf: async (tabId: number): Promise<readonly unknown[]> => {
    const target = {tabId, allFrames: true};
    const answers = await browser.scripting.executeScript({target, func: readState});
    return answers.sort((a, b) => a.frameId - b.frameId).map(({result}) => result);
  },
  collect: async (tabId: number, srcUrl: string | null): Promise<Collection> => {
    if (srcUrl !== null)
      await writeItem(menuTargetOfTab(tabId), {pointed: {kind: 'image', srcUrl}, frameId: 0, pointedAt: Date.now()});
    const result = await collectPage(tabId);
    if (!result.ok) throw new Error(`the page was not read: ${JSON.stringify(result.error)}`);
    return result.value;
  },
};

export type GathererCalls = typeof calls;

Object.assign(globalThis, {gatherer: calls});
