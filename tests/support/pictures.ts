import {createHash} from 'node:crypto';
import sharp from 'sharp';
import {botanical} from './scenes/botanical';
import {chair} from './scenes/chair';
import {citrus} from './scenes/citrus';
import {coffee} from './scenes/coffee';
import type {Scene} from './scenes/drawing';
import {dusk} from './scenes/dusk';
import {hills} from './scenes/hills';
import {houses} from './scenes/houses';
import {leeks} from './scenes/leeks';
import {portrait} from './scenes/portrait';
import {newRandom} from './scenes/random';
import {sea} from './scenes/sea';
import {shelf} from './scenes/shelf';
import {tart} from './scenes/tart';
import {textile} from './scenes/textile';
import {vase} from './scenes/vase';

const SCENES = {
  botanical,
  chair,
  citrus,
  coffee,
  dusk,
  hills,
  houses,
  leeks,
  portrait,
  sea,
  shelf,
  tart,
  textile,
  vase,
} as const satisfies Readonly<Record<string, Scene>>;

export type SceneName = keyof typeof SCENES;
export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'gif';

export const isSceneName = (text: string): text is SceneName => Object.hasOwn(SCENES, text);

export type PictureOrder = {
  readonly scene: SceneName;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly format: PictureFormat;
  /** Another seed is another picture of the same kind; the same seed is the same picture at every size and shape. */
  readonly seed: number;
};

/** Scene and seed together choose the stream of chance, so that seed 1 does not mean the same palette everywhere. */
const streamOf = (scene: SceneName, seed: number): number =>
  createHash('sha256').update(`${scene} ${seed}`).digest().readInt32LE();

const draw = async ({scene, width, height, format, seed}: PictureOrder): Promise<Buffer> => {
  const random = newRandom(streamOf(scene, seed));
  const inside = SCENES[scene]({width, height, unit: Math.min(width, height) / 100, random});
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inside}</svg>`;
  const raster = sharp(Buffer.from(svg)).flatten({background: '#ffffff'});
  switch (format) {
    case 'jpeg':
      return raster.jpeg({quality: 86}).toBuffer();
    case 'png':
      return raster.png({compressionLevel: 6}).toBuffer();
    case 'webp':
      return raster.webp({quality: 84, effort: 2}).toBuffer();
    case 'gif':
      return raster.gif({effort: 2}).toBuffer();
  }
};

const drawn = new Map<string, Promise<Buffer>>();

/** A generated picture, byte for byte the same for the same order. Kept in memory: pages ask for the same ones again. */
export const renderPicture = (order: PictureOrder): Promise<Buffer> => {
  const {scene, width, height, format, seed} = order;
  const key = [scene, width, height, format, seed].join(' ');
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const picture = draw(order);
  drawn.set(key, picture);
  return picture;
};
