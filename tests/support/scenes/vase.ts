import {
  at,
  circle,
  curve,
  ellipse,
  gradient,
  mix,
  type Point,
  path,
  placed,
  rect,
  type Scene,
  type Sheet,
  shadow,
  times,
} from './drawing';

const ROOMS = [
  {wall: ['#ead9c6', '#d8bfa4'], table: '#8c5f42', glaze: ['#c9704a', '#8f4328'], leaf: '#6f7f55', bloom: '#f2e3c8'},
  {wall: ['#cfdad5', '#a9bdb5'], table: '#c9a57c', glaze: ['#f3ece0', '#cbbca6'], leaf: '#4f6d52', bloom: '#d9694f'},
  {wall: ['#3f4f55', '#2b373c'], table: '#6d4a35', glaze: ['#6fa39a', '#3f6f69'], leaf: '#93a67a', bloom: '#f0c05a'},
  {wall: ['#e8c9bd', '#d3a596'], table: '#f0e4d6', glaze: ['#38506b', '#22344a'], leaf: '#5b7350', bloom: '#fff3e6'},
] as const;

/** A body turned on a wheel, given by its half-widths from the foot to the lip. */
const thrown = (x: number, foot: number, tall: number, halves: readonly number[], fill: string): string => {
  const left = halves.map((half, index): Point => [x - half, foot - (index / (halves.length - 1)) * tall]);
  const right = left.map(([side, y]): Point => [2 * x - side, y]).reverse();
  return path(`${curve(left)}L${curve(right).slice(1)}Z`, {fill});
};

const stem = (sheet: Sheet, from: Point, lean: number, tall: number, leaf: string, bloom: string): string => {
  const {unit, random} = sheet;
  const to: Point = [from[0] + lean * unit, from[1] - tall * unit];
  const bend: Point = [from[0] + lean * unit * 0.15, from[1] - tall * unit * 0.6];
  const along = (share: number): Point => {
    const rest = 1 - share;
    return [
      rest * rest * from[0] + 2 * rest * share * bend[0] + share * share * to[0],
      rest * rest * from[1] + 2 * rest * share * bend[1] + share * share * to[1],
    ];
  };
  const leaves = times(7, (index) => {
    const side = index % 2 === 0 ? 1 : -1;
    const long = unit * random.between(6, 9);
    const d = `M0 0Q${at([long * 0.5, -long * 0.3])} ${at([long, 0])}Q${at([long * 0.5, long * 0.3])} 0 0Z`;
    return placed(
      along(0.22 + index * 0.1),
      -90 + lean * 1.2 + side * random.between(30, 55),
      path(d, {fill: mix(leaf, random.pick(['#ffffff', '#1f2a1d']), 0.12)}),
    );
  });
  const petals = times(8, (index) =>
    placed(
      to,
      index * 45 + random.between(-8, 8),
      ellipse([0, -unit * 3], unit * 1.7, unit * 3, {fill: index % 2 === 0 ? bloom : mix(bloom, '#c98a5a', 0.18)}),
    ),
  );
  return [
    path(`M${at(from)}Q${at(bend)} ${at(to)}`, {
      fill: 'none',
      stroke: mix(leaf, '#3a2a18', 0.3),
      'stroke-width': unit * 0.7,
    }),
    ...leaves,
    ...(random.next() < 0.62 ? [...petals, circle(to, unit * 1.5, {fill: '#b9772f'})] : []),
  ].join('');
};

/** A glazed vase with branches on a table by a plain wall. */
export const vase: Scene = (sheet) => {
  const {width, height, unit, random} = sheet;
  const {wall, table, glaze, leaf, bloom} = random.pick(ROOMS);
  const tableTop = height - unit * 20;
  const x = width * random.between(0.42, 0.58);
  const foot = tableTop + unit * 6;
  const profile = random
    .pick([
      [6, 13, 15, 12, 5, 4, 6],
      [9, 12, 13, 12.5, 10, 7, 7.5],
      [5, 9, 14, 16, 13, 8, 9],
    ])
    .map((half) => half * unit);
  const mouth: Point = [x, foot - unit * 36];
  const light = `M${at([width * 0.08, 0])}L${at([width * 0.5, 0])}L${at([width * 0.85, tableTop])}L${at([width * 0.4, tableTop])}Z`;
  return [
    gradient('wall', 'linear', ...wall),
    gradient('glaze', 'across', mix(glaze[0], '#ffffff', 0.12), glaze[0], glaze[1]),
    gradient('beam', 'linear', '#fff5e055', '#fff5e018'),
    shadow('soft', '#1d120a'),
    rect(0, 0, width, height, {fill: 'url(#wall)'}),
    path(light, {fill: 'url(#beam)'}),
    rect(0, tableTop, width, height - tableTop, {fill: table}),
    rect(0, tableTop, width, unit * 0.8, {fill: '#ffffff', opacity: 0.25}),
    ellipse([x + unit * 14, foot + unit * 0.5], unit * 27, unit * 3.6, {fill: 'url(#soft)', opacity: 0.42}),
    ...[-26, -15, -6, 4, 13, 24].map((lean) =>
      stem(
        sheet,
        mouth,
        lean + random.between(-3, 3),
        (random.between(26, 42) - Math.abs(lean) * 0.3) * Math.min(1.7, Math.max(1, height / width)),
        leaf,
        bloom,
      ),
    ),
    thrown(x, foot, unit * 38, profile, 'url(#glaze)'),
    ellipse([x, foot - unit * 38], profile.at(-1) ?? unit, unit * 1.5, {fill: mix(glaze[1], '#120a06', 0.5)}),
    ellipse([x - unit * 22, foot + unit * 3], unit * 7, unit * 3, {fill: bloom}),
    ellipse([x - unit * 20.5, foot + unit * 2.2], unit * 4.6, unit * 1.8, {fill: mix(bloom, '#8a5a30', 0.25)}),
  ].join('');
};
