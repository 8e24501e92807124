import type {Random} from './random';

/** The sheet that a scene draws on: its size in pixels, its unit and its stream of chance. */
export type Sheet = {
  readonly width: number;
  readonly height: number;
  /** A hundredth of the shorter side: things keep their proportion on any shape of sheet. */
  readonly unit: number;
  readonly random: Random;
};

/** A scene answers the inside of an `<svg>` of the sheet's size. */
export type Scene = (sheet: Sheet) => string;

export type Point = readonly [x: number, y: number];

const round = (value: number): string => String(Math.round(value * 10) / 10);

export const at = ([x, y]: Point): string => `${round(x)} ${round(y)}`;

/** Attributes as SVG writes them; numbers are rounded to a tenth of a pixel. */
export type Look = Readonly<Record<string, string | number>>;

const attribute = ([name, value]: readonly [string, string | number]): string => {
  // `opacity` makes the renderer lay out a sheet of its own for each shape: on a single shape these two do the same for less.
  if (name === 'opacity') return `fill-opacity="${value}" stroke-opacity="${value}"`;
  return `${name}="${typeof value === 'number' ? round(value) : value}"`;
};

const attributes = (look: Look): string => Object.entries(look).map(attribute).join(' ');

export const shape = (tag: string, look: Look, inside = ''): string => `<${tag} ${attributes(look)}>${inside}</${tag}>`;

export const rect = (x: number, y: number, width: number, height: number, look: Look): string =>
  shape('rect', {x, y, width, height, ...look});

export const circle = ([cx, cy]: Point, r: number, look: Look): string => shape('circle', {cx, cy, r, ...look});

export const ellipse = ([cx, cy]: Point, rx: number, ry: number, look: Look): string =>
  shape('ellipse', {cx, cy, rx, ry, ...look});

export const path = (d: string, look: Look): string => shape('path', {d, ...look});

export const group = (look: Look, ...inside: readonly string[]): string => shape('g', look, inside.join(''));

/** Moves, then turns (degrees clockwise) what is drawn around 0,0. */
export const placed = (where: Point, degrees: number, ...inside: readonly string[]): string =>
  group({transform: `translate(${at(where)}) rotate(${round(degrees)})`}, ...inside);

/** `linear` from top to bottom, `across` from left to right, `radial` from the middle outwards; evenly spaced colours. */
export const gradient = (id: string, kind: 'linear' | 'across' | 'radial', ...colours: readonly string[]): string => {
  const stops = colours.map(
    (colour, index) => `<stop offset="${index / (colours.length - 1)}" stop-color="${colour}"/>`,
  );
  if (kind === 'radial') return shape('radialGradient', {id}, stops.join(''));
  return shape('linearGradient', kind === 'linear' ? {id, x1: 0, y1: 0, x2: 0, y2: 1} : {id}, stops.join(''));
};

/** A round shadow that fades at its rim, to fill a circle or an ellipse with: a blur filter costs ten times as much. */
export const shadow = (id: string, colour: string): string =>
  shape(
    'radialGradient',
    {id},
    [
      [0, 1],
      [0.76, 0.9],
      [0.9, 0.4],
      [1, 0],
    ]
      .map(([offset, opacity]) => `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`)
      .join(''),
  );

export const backdrop = ({width, height}: Sheet, fill: string): string => rect(0, 0, width, height, {fill});

/** A curve through all points (Catmull-Rom, written as cubic Béziers). */
export const curve = (points: readonly Point[]): string => {
  const point = (index: number): Point => points[Math.max(0, Math.min(points.length - 1, index))] ?? [0, 0];
  const parts = [`M${at(point(0))}`];
  for (let index = 0; index < points.length - 1; index++) {
    const [before, from, to, after] = [point(index - 1), point(index), point(index + 1), point(index + 2)];
    const leave: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const arrive: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    parts.push(`C${at(leave)} ${at(arrive)} ${at(to)}`);
  }
  return parts.join('');
};

/** Land from side to side: a skyline around `level` with swings of `swing`, filled down to the sheet's foot. */
export const land = (sheet: Sheet, level: number, swing: number, steps: number, fill: string): string => {
  const {width, height, random} = sheet;
  const phase = random.between(0, 7);
  const points = Array.from({length: steps + 1}, (_, index): Point => {
    const along = index / steps;
    const wave = Math.sin(along * 5 + phase) * 0.6 + Math.sin(along * 11 + phase * 2) * 0.25;
    return [along * width, level - swing * (wave + random.between(-0.15, 0.15))];
  });
  return path(`${curve(points)}L${at([width, height])}L${at([0, height])}Z`, {fill});
};

const channels = (hex: string): readonly number[] =>
  [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));

/** A colour between two of the form `#rrggbb`; `share` 0 is the first, 1 the second. */
export const mix = (from: string, to: string, share: number): string => {
  const target = channels(to);
  const mixed = channels(from).map((channel, index) => Math.round(channel + ((target[index] ?? 0) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
};

export const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({length: Math.max(0, Math.round(count))}, (_, index) => make(index));
