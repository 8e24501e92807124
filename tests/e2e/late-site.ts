import type {Page} from 'playwright';
import {type ChromiumUnderTest, launchChromium} from '../support/chromium';
import {packageDir} from '../support/package-files';
import {startPictures} from './picture-server';

/** A picture of 600 × 400 in a page of the site; its name is its alt text. */
export const image = (name: string): string =>
  `<figure><img src="/${name}600x400.jpg" width="600" height="400" alt="${name}"></figure>`;

/** Appends markup to the page's article, as a page does that loads more. */
export const add = (page: Page, html: string): Promise<void> =>
  page.evaluate((html) => {
    const text = new DOMParser().parseFromString(html, 'text/html');
    document.querySelector('article')?.append(...text.body.children);
  }, html);

export type LateSite = {
  readonly chromium: ChromiumUnderTest;
  /** Opens a page with this in its article. */
  readonly visit: (body: string) => Promise<Page>;
  readonly close: () => Promise<void>;
};

/** A site at plain http: whose pages change after they were opened, and a browser with the extension. */
export const openLateSite = async (): Promise<LateSite> => {
  const site = await startPictures();
  const chromium = await launchChromium({extensionDir: packageDir('chrome')});
  return {
    chromium,
    visit: (body) => {
      const html = `<!doctype html><title>Late</title><main><article>${body}</article></main>`;
      site.files.set('/page/', {type: 'text/html', body: html});
      return chromium.openPage(`http://127.0.0.1:${site.port}/page/`);
    },
    close: async () => {
      await chromium.close();
      await site.close();
    },
  };
};
