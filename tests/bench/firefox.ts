import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {launchFirefox} from '../support/firefox';
import type {FirefoxDocument} from '../support/firefox-document';
import {packageDir} from '../support/package-files';
import type {Snapshot} from './snapshots';

/** What Firefox has to say of one page: whether the collector threw, changed it, or gave two answers. */
export type FirefoxResult = {
  readonly name: string;
  readonly tiles: number;
  readonly error: string | null;
  readonly isMutating: boolean;
  readonly isStable: boolean;
};

/**
 * Runs in the page, after the collector's own script, once nothing moves: what fails to load gives its room away. No event
 * tells that, since lazy pictures are asked for, and fail, at times of the browser's choosing: the page is looked at until
 * two looks are alike.
 */
const CHECK = `
  const places = () => document.readyState + Array.from(document.images, (image) => {
    const {x, y, width, height} = image.getBoundingClientRect();
    return [image.complete, x, y, width, height].join();
  }).join(' ');
  let [last, now] = ['', places()];
  for (let tries = 0; tries < 100 && last !== now; tries++) {
    await new Promise((done) => setTimeout(done, 200));
    [last, now] = [now, places()];
  }
  const before = document.documentElement.outerHTML;
  try {
    const [one, other] = [await pinmarklet.collect(document), await pinmarklet.collect(document)];
    return {
      tiles: one.candidates.length,
      error: null,
      isMutating: document.documentElement.outerHTML !== before,
      isStable: JSON.stringify(one.candidates) === JSON.stringify(other.candidates),
    };
  } catch (thrown) {
    return {tiles: 0, error: String(thrown), isMutating: document.documentElement.outerHTML !== before, isStable: true};
  }`;

/** Pages on loopback: Firefox's requests cannot be answered in their hosts' stead, so pictures of other hosts fail. */
const serve = async (snapshots: readonly Snapshot[]) => {
  const server = createServer((request, response) => {
    const html = snapshots[Number(request.url?.slice(1))]?.html;
    if (html === undefined) return response.writeHead(404).end();
    const headers = {'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'"};
    return response.writeHead(200, headers).end(html);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // Every socket API answers with an address object once it listens on a port.
  const {port} = server.address() as AddressInfo;
  return {origin: `http://127.0.0.1:${port}`, close: () => new Promise((closed) => server.close(closed))};
};

type Checked = Omit<FirefoxResult, 'name'>;

/** Opens every snapshot in Firefox and checks the collector's manners there. `code` is the collector's script. */
export const checkInFirefox = async (snapshots: readonly Snapshot[], code: string): Promise<FirefoxResult[]> => {
  const pages = await serve(snapshots);
  const firefox = await launchFirefox({
    extensionDir: packageDir('firefox'),
    addonId: 'pinmarklet@pinmarklet.example',
  });
  // A function of this text, which is all that is carried into the page; a page's policy forbids to make it there.
  const check = new Function(`return (async () => {${code};${CHECK}})()`) as () => Promise<Checked>;
  const results: FirefoxResult[] = [];
  try {
    for (const [index, {name}] of snapshots.entries()) {
      process.stderr.write(`${name}\n`);
      const page: FirefoxDocument = await firefox.openPage(`${pages.origin}/${index}`);
      results.push({name, ...(await page.evaluate(check))});
    }
  } finally {
    await firefox.close();
    await pages.close();
  }
  return results;
};
