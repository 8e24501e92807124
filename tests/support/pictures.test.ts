import sharp from 'sharp';
import {describe, expect, test, vi} from 'vitest';
import {isSceneName, type PictureFormat, type PictureOrder, renderPicture, type SceneName} from './pictures';

const order = (changes: Partial<PictureOrder> = {}): PictureOrder => ({
  scene: 'leeks',
  width: 240,
  height: 160,
  format: 'jpeg',
  seed: 1,
  ...changes,
});

const SCENES = [
  'botanical',
  'chair',
  'citrus',
  'coffee',
  'dusk',
  'hills',
  'houses',
  'leeks',
  'portrait',
  'sea',
  'shelf',
  'tart',
  'textile',
  'vase',
] as const satisfies readonly SceneName[];

/** Sixteen by sixteen grey values: enough to tell two pictures apart by eye. */
const glance = async (picture: Buffer): Promise<Buffer> =>
  sharp(picture).resize(16, 16, {fit: 'fill'}).greyscale().raw().toBuffer();

const meanDifference = (one: Buffer, other: Buffer): number =>
  one.reduce((sum, value, index) => sum + Math.abs(value - (other[index] ?? 0)), 0) / one.length;

describe('renderPicture', () => {
  test.each(SCENES)('draws %s at exactly the size asked for, tall and wide', async (scene) => {
    for (const [width, height] of [
      [120, 300],
      [301, 127],
    ] as const) {
      const {info} = await sharp(await renderPicture(order({scene, width, height})))
        .raw()
        .toBuffer({resolveWithObject: true});
      expect([info.width, info.height]).toEqual([width, height]);
    }
  });

  test.each<PictureFormat>(['jpeg', 'png', 'webp', 'gif'])('writes real %s', async (format) => {
    const metadata = await sharp(await renderPicture(order({format}))).metadata();
    expect(metadata.format).toBe(format);
    expect(metadata.hasAlpha).toBe(false);
  });

  test('gives the same bytes for the same order, also when drawn anew', async () => {
    const first = await renderPicture(order());
    vi.resetModules();
    const again = await import('./pictures');
    expect(again.renderPicture).not.toBe(renderPicture);
    expect((await again.renderPicture(order())).equals(first)).toBe(true);
  });

  test('draws each picture once', () => {
    expect(renderPicture(order({seed: 5}))).toBe(renderPicture(order({seed: 5})));
  });

  test('gives another picture for another seed', async () => {
    const [one, other] = await Promise.all([renderPicture(order({seed: 1})), renderPicture(order({seed: 2}))]);
    expect(meanDifference(await glance(one), await glance(other))).toBeGreaterThan(2);
  });

  test('makes scenes that look clearly different from each other', async () => {
    const glances = await Promise.all(SCENES.map(async (scene) => glance(await renderPicture(order({scene})))));
    for (const [index, one] of glances.entries())
      for (const other of glances.slice(index + 1)) expect(meanDifference(one, other)).toBeGreaterThan(8);
  });
});

describe('isSceneName', () => {
  test('knows its scenes and nothing that objects merely inherit', () => {
    expect(SCENES.every(isSceneName)).toBe(true);
    expect(['toString', '__proto__', ''].some(isSceneName)).toBe(false);
  });
});
