import type {Address} from './group';
import {mayHoldSize} from './written-size';

type Sides = {readonly width: number; readonly height: number};

/** A file's size as many sites write it into its name: `leeks-1600x1067.jpg`, `50x50_leeks.jpg`. */
const inName = /[-_.](\d{2,5})x(\d{2,5})\.[a-z]|\/(\d{2,4})x(\d{2,4})(?:[_-][^/]*$|\/)/i;

/** Google's `/w1200-h630-p/`, and both sides under one key: `?resize=1200,630`. */
const inPath = /\/w(\d{2,5})-h(\d{2,5})/;
const inKey = /[?&](?:resize|fit|crop)=(\d{2,5})(?:,|%2C)(\d{2,5})/i;

/** Each side under a key of its own: `?w=1200&h=630`. */
const widthKey = /[?&](?:w|width)=(\d{2,5})/;
const heightKey = /[?&](?:h|height)=(\d{2,5})/;

const sidesBy = (pattern: RegExp, url: string): Sides | null => {
  const [, width, height] = (pattern.exec(url) ?? []).filter((part) => part !== undefined).map(Number);
  return width && height ? {width, height} : null;
};

/** The size that a file's name gives; null where it gives none. */
export const sizeInName = (url: string): Sides | null => (mayHoldSize(url) ? sidesBy(inName, url) : null);

const sidesInKeys = (url: string): Sides | null => {
  const [width, height] = [widthKey.exec(url)?.[1], heightKey.exec(url)?.[1]].map(Number);
  return width && height ? {width, height} : null;
};

const namedSides = (url: string): Sides | null =>
  sizeInName(url) ?? sidesBy(inPath, url) ?? (url.includes('?') ? (sidesBy(inKey, url) ?? sidesInKeys(url)) : null);

/** The proportions that are known of an address, or that it names; null where neither tells. */
const shapeOf = ({url, size: {width, height}}: Address): number | null => {
  const sides = width !== null && height !== null ? {width, height} : namedSides(url);
  return sides && sides.width / sides.height;
};

/** How far the proportions of one picture's sizes may lie apart, since pixels are whole. */
const SAME_SHAPE = 0.02;

/** False for two addresses of which it is known that they are no sizes of one cut. */
export const mayBeOneCut = (a: Address, b: Address): boolean => {
  const [one, other] = [shapeOf(a), shapeOf(b)];
  return one === null || other === null || Math.abs(one / other - 1) <= SAME_SHAPE;
};
