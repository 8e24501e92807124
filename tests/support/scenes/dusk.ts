import {at, backdrop, circle, gradient, mix, type Point, path, rect, type Scene, type Sheet, times} from './drawing';

const EVENINGS = [
  {sky: ['#1f2a52', '#6d5a8c', '#e7a08a', '#f8d9a8'], rock: '#7c6f95', front: '#171a33'},
  {sky: ['#16324a', '#3f6f86', '#c9b79a', '#f6e0b5'], rock: '#6d8a96', front: '#0f2230'},
  {sky: ['#3a1f45', '#944f6d', '#ee9a6c', '#fbd58b'], rock: '#93637b', front: '#23142f'},
] as const;

/** A jagged skyline: midpoints are pushed up and down, less at each halving. */
const skyline = ({width, random}: Sheet, level: number, swing: number): readonly Point[] => {
  let heights = [random.between(-0.3, 0.3), random.between(0.2, 1), random.between(-0.3, 0.6)];
  for (let roughness = 0.8; roughness > 0.05; roughness *= 0.52) {
    heights = heights.flatMap((value, index) => {
      const next = heights[index + 1];
      return next === undefined ? [value] : [value, (value + next) / 2 + random.between(-roughness, roughness)];
    });
  }
  return heights.map((value, index): Point => [(index / (heights.length - 1)) * width, level - swing * value]);
};

const mountain = (points: readonly Point[], width: number, floor: number, fill: string): string =>
  path(`M${points.map(at).join('L')}L${at([width, floor])}L${at([0, floor])}Z`, {fill});

const pine = ({unit, random}: Sheet, x: number, foot: number, fill: string): string => {
  const tall = unit * random.between(8, 20);
  const boughs = times(6, (index) => {
    const top = foot - tall + (index * tall) / 7;
    const half = tall * 0.045 * (index + 1.4);
    return `M${at([x, top])}L${at([x + half, top + tall * 0.24])}L${at([x - half, top + tall * 0.24])}Z`;
  });
  return path(boughs.join(''), {fill});
};

/** Mountains after sunset, a moon, and the lake that holds both again. */
export const dusk: Scene = (sheet) => {
  const {width, height, unit, random} = sheet;
  const {sky, rock, front} = random.pick(EVENINGS);
  const shore = height * 0.66;
  const moon: Point = [width * random.between(0.2, 0.8), height * random.between(0.14, 0.26)];
  const ranges = times(3, (index) =>
    mountain(
      skyline(sheet, shore - unit * (20 - index * 8), unit * (16 - index * 4)),
      width,
      shore,
      mix(mix(rock, sky[3], 0.35), front, index / 2.6),
    ),
  );
  const stars = times(60, () =>
    circle([random.between(0, width), random.between(0, height * 0.35)], unit * random.between(0.08, 0.26), {
      fill: '#fff6e0',
      opacity: random.between(0.3, 0.9).toFixed(2),
    }),
  );
  const land = [circle(moon, unit * 5, {fill: '#fff3d6'}), ...ranges].join('');
  const glints = times(34, () => {
    const y = random.between(shore + unit * 2, height);
    const long = unit * random.between(4, 22);
    return rect(random.between(-long, width), y, long, unit * 0.3, {
      fill: sky[3],
      opacity: random.between(0.08, 0.3).toFixed(2),
    });
  });
  return [
    gradient('sky', 'linear', ...sky),
    gradient('halo', 'radial', '#fff3d6', '#fff3d600'),
    backdrop(sheet, 'url(#sky)'),
    ...stars,
    circle(moon, unit * 16, {fill: 'url(#halo)', opacity: 0.45}),
    land,
    `<g transform="translate(0 ${shore * 2}) scale(1 -1)">${rect(0, shore - (height - shore), width, height - shore, {fill: 'url(#sky)'})}${land}</g>`,
    rect(0, shore, width, height - shore, {fill: front, opacity: 0.42}),
    ...glints,
    path(
      `M0 ${height}L${at([0, height - unit * 9])}Q${at([width * 0.3, height - unit * 13])} ${at([width * 0.62, height])}Z`,
      {fill: front},
    ),
    ...times(9, (index) => pine(sheet, width * (0.01 + index * 0.048), height - unit * random.between(3, 8), front)),
  ].join('');
};
