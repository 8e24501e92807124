import type {Page} from 'playwright';
import type {ChromiumUnderTest} from '../support/chromium';
import {waitUntil} from '../support/wait-until';

/** Milliseconds from the press of the toolbar button. */
export type Opening = {readonly firstPaintMs: number; readonly firstThumbnailMs: number | null};

declare global {
  /** When the first picture of the document had been loaded and drawn; milliseconds since 1970. */
  var benchFirstPictureAt: number | undefined;
}

/** Notes when the first picture is there; to be called before anything is opened. */
export const watchPictures = async ({context}: ChromiumUnderTest): Promise<void> => {
  await context.addInitScript(() => {
    const onLoad = ({target}: Event) => {
      if (!(target instanceof HTMLImageElement)) return;
      document.removeEventListener('load', onLoad, true);
      requestAnimationFrame(() => {
        globalThis.benchFirstPictureAt = performance.timeOrigin + performance.now();
      });
    };
    document.addEventListener('load', onLoad, true);
  });
};

const firstPaintAt = (popup: Page): Promise<number> =>
  waitUntil(
    () =>
      popup.evaluate(() => {
        const [paint] = performance.getEntriesByName('first-contentful-paint');
        return paint === undefined ? null : performance.timeOrigin + paint.startTime;
      }),
    {what: 'the popup has painted'},
  );

/** Opens the popup over a page once, and tells how long it took. */
export const openOnce = async (chromium: ChromiumUnderTest, page: Page, hasPictures: boolean): Promise<Opening> => {
  const popup = await chromium.clickToolbar(page);
  const pressed = chromium.pressedAtMs();
  const painted = await firstPaintAt(popup);
  const pictured = hasPictures
    ? await waitUntil(() => popup.evaluate(() => globalThis.benchFirstPictureAt), {what: 'a thumbnail is shown'})
    : null;
  await popup.close();
  return {firstPaintMs: painted - pressed, firstThumbnailMs: pictured === null ? null : pictured - pressed};
};
