import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {waitUntil} from '../support/wait-until';
import {image, type LateSite, openLateSite} from './late-site';
import {tilesOf} from './world';

let site: LateSite;

beforeAll(async () => {
  site = await openLateSite();
});

afterAll(() => site.close());

/** Paints in every frame for longer than a frame lasts. What a browser puts off until a page is idle waits for a second. */
const BUSY = `<script>
  const busy = () => {
    const start = performance.now();
    while (performance.now() - start < 25);
    requestAnimationFrame(busy);
  };
  requestAnimationFrame(busy);
</script>`;

/** Canvases of coloured squares, no two alike. */
const canvases = (sizes: readonly (readonly [number, number])[]): string =>
  `${sizes.map(([width, height]) => `<canvas width="${width}" height="${height}" style="width:400px;height:300px"></canvas>`).join('')}
  <script>
    document.querySelectorAll('canvas').forEach((canvas, at) => {
      const pen = canvas.getContext('2d');
      for (let x = 0; x < canvas.width; x += 20)
        for (let y = 0; y < canvas.height; y += 20) {
          pen.fillStyle = 'hsl(' + ((x * 7 + y * 13 + at * 40) % 360) + ' 80% ' + (30 + ((x * y) % 40)) + '%)';
          pen.fillRect(x, y, 20, 20);
        }
    });
  </script>`;

const shown = (popup: Page): Promise<number> => popup.locator('[role=option] img[src^="data:image/jpeg"]').count();

describe('on a page that is never idle', () => {
  test('canvases are offered, small and large', async () => {
    const small = Array.from({length: 5}, (_, at) => [400 + at, 300] as const);
    const large = Array.from({length: 3}, (_, at) => [2_000 + at, 1_500] as const);
    const page = await site.visit(canvases([...small, ...large]) + BUSY);
    const popup = await site.chromium.clickToolbar(page);
    await waitUntil(async () => (await tilesOf(popup).count()) === 8, {what: 'eight canvases are offered'});
    expect(await shown(popup)).toBe(8);
    await page.close();
  });

  test('pictures that our own pages may not load are shown', async () => {
    const page = await site.visit(Array.from({length: 12}, (_, at) => image(`number${at}-`)).join('') + BUSY);
    const popup = await site.chromium.clickToolbar(page);
    await tilesOf(popup).nth(11).waitFor();
    await waitUntil(async () => (await shown(popup)) === 12, {what: 'twelve thumbnails are shown'});
    await page.close();
  });
});
