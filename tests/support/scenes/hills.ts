import {at, backdrop, circle, ellipse, gradient, land, mix, path, rect, type Scene, type Sheet, times} from './drawing';

type Season = {
  readonly sky: readonly [string, string];
  readonly sun: string;
  readonly far: string;
  readonly near: string;
};

const SEASONS = [
  {sky: ['#f7d9b4', '#fdf3e3'], sun: '#fff4cf', far: '#c9d3c2', near: '#4f6b3f'},
  {sky: ['#bcd9e6', '#f6efdf'], sun: '#fffbe8', far: '#b9cfc6', near: '#3f6a4c'},
  {sky: ['#f2b98f', '#fbe6cd'], sun: '#ffe3a8', far: '#dcb793', near: '#8a4a2b'},
  {sky: ['#d9c9dd', '#f9e7de'], sun: '#ffeecb', far: '#c3b6c6', near: '#5b5f4a'},
] as const satisfies readonly Season[];

const cypress = ({unit, random}: Sheet, x: number, foot: number, colour: string): string => {
  const tall = unit * random.between(7, 13);
  const wide = tall * 0.13;
  const d = `M${at([x, foot - tall])}C${at([x + wide * 1.6, foot - tall * 0.5])} ${at([x + wide, foot])} ${at([x, foot])}C${at([x - wide, foot])} ${at([x - wide * 1.6, foot - tall * 0.5])} ${at([x, foot - tall])}Z`;
  return path(d, {fill: colour});
};

const farmhouse = ({unit}: Sheet, x: number, foot: number): string => {
  const wide = unit * 8;
  const roof = `M${at([x - wide * 0.08, foot - wide * 0.5])}L${at([x + wide * 0.5, foot - wide * 0.82])}L${at([x + wide * 1.08, foot - wide * 0.5])}Z`;
  return (
    rect(x, foot - wide * 0.5, wide, wide * 0.5, {fill: '#f3e3cd'}) +
    path(roof, {fill: '#b4623f'}) +
    rect(x + wide * 0.18, foot - wide * 0.36, wide * 0.13, wide * 0.18, {fill: '#7c5b45'}) +
    rect(x + wide * 0.62, foot - wide * 0.36, wide * 0.16, wide * 0.36, {fill: '#7c5b45'})
  );
};

/** Furrows that run together towards the horizon. */
const furrows = ({width, height, unit, random}: Sheet, colour: string): string => {
  const vanishing = width * random.between(0.3, 0.7);
  return times(26, (index) => {
    const foot = (index / 25) * width * 2.4 - width * 0.7;
    const d = `M${at([vanishing + (foot - vanishing) * 0.22, height * 0.88])}Q${at([vanishing + (foot - vanishing) * 0.5, height * 0.93])} ${at([foot, height])}`;
    return path(d, {fill: 'none', stroke: colour, 'stroke-width': unit * 0.8, opacity: 0.35});
  }).join('');
};

/** Rolling country with a low sun, a farmhouse and its cypresses. */
export const hills: Scene = (sheet) => {
  const {width, height, unit, random} = sheet;
  const {sky, sun, far, near} = random.pick(SEASONS);
  const centre = [width * random.between(0.2, 0.8), height * random.between(0.2, 0.34)] as const;
  const layers = times(5, (index) =>
    land(sheet, height * (0.46 + index * 0.085), unit * (5 + index), 14, mix(far, near, index / 4)),
  );
  const houseX = width * random.between(0.15, 0.7);
  const foot = height * 0.845;
  return [
    gradient('sky', 'linear', ...sky),
    gradient('glow', 'radial', sun, `${sun}00`),
    backdrop(sheet, 'url(#sky)'),
    circle(centre, unit * 34, {fill: 'url(#glow)', opacity: 0.9}),
    circle(centre, unit * 8, {fill: sun}),
    ...layers,
    ellipse([houseX + unit * 4, foot + unit], unit * 12, unit * 1.6, {fill: mix(near, '#1f2a1d', 0.3), opacity: 0.5}),
    ...times(4, (index) => cypress(sheet, houseX - unit * (3 + index * 2.6), foot + unit, mix(near, '#1f2a1d', 0.45))),
    farmhouse(sheet, houseX, foot + unit),
    cypress(sheet, houseX + unit * 11, foot + unit * 1.4, mix(near, '#1f2a1d', 0.45)),
    furrows(sheet, mix(near, '#f6e7b8', 0.5)),
  ].join('');
};
