import {at, backdrop, circle, ellipse, path, placed, rect, type Scene, type Sheet, times} from './drawing';

const DYES = [
  {cloth: '#f1e6d4', ink: '#28425b', second: '#b8573a'},
  {cloth: '#24424a', ink: '#f0dcb8', second: '#d98a4a'},
  {cloth: '#d9a38a', ink: '#6b2f2b', second: '#f7ead8'},
  {cloth: '#e7dfc9', ink: '#5d7048', second: '#c49a3a'},
] as const;

type Motif = (size: number, ink: string, second: string) => string;

const scallop: Motif = (size, ink, second) =>
  times(4, (ring) =>
    circle([0, size / 2], size * (0.5 - ring * 0.12), {
      fill: 'none',
      stroke: ring % 2 === 0 ? ink : second,
      'stroke-width': size * 0.045,
    }),
  ).join('');

const sprig: Motif = (size, ink, second) =>
  path(`M0 ${size * 0.44}Q${at([size * 0.06, 0])} 0 ${-size * 0.3}`, {
    fill: 'none',
    stroke: ink,
    'stroke-width': size * 0.035,
  }) +
  [-1, 1]
    .flatMap((side) =>
      [0.26, 0.06, -0.14].map((y) =>
        placed(
          [side * size * 0.02, y * size],
          side * 52,
          ellipse([0, -size * 0.16], size * 0.065, size * 0.16, {fill: ink}),
        ),
      ),
    )
    .join('') +
  times(6, (index) =>
    placed([0, -size * 0.32], index * 60, ellipse([0, -size * 0.09], size * 0.04, size * 0.08, {fill: second})),
  ).join('');

const quilt: Motif = (size, ink, second) => {
  const half = size / 2;
  const wing = `M0 0L${at([half, -half])}L${at([half, 0])}Z`;
  return times(4, (index) =>
    placed(
      [0, 0],
      index * 90,
      path(wing, {fill: index % 2 === 0 ? ink : second}) +
        path(`M0 0L${at([half, 0])}L${at([half, half])}Z`, {fill: second, opacity: 0.35}),
    ),
  ).join('');
};

const star: Motif = (size, ink, second) =>
  times(8, (index) =>
    placed(
      [0, 0],
      index * 45,
      path(`M0 0L${at([size * 0.1, -size * 0.2])}L${at([0, -size * 0.46])}L${at([-size * 0.1, -size * 0.2])}Z`, {
        fill: index % 2 === 0 ? ink : second,
      }),
    ),
  ).join('') + circle([size / 2, size / 2], size * 0.07, {fill: ink});

const MOTIFS = [scallop, sprig, quilt, star] as const;

/** The weave: fine threads over everything, so that ink lies in cloth and not on a screen. */
const weave = ({width, height, unit}: Sheet): string => {
  const step = Math.max(2, unit * 0.9);
  return (
    times(Math.ceil(height / step), (index) =>
      rect(0, index * step, width, step * 0.35, {fill: '#ffffff', opacity: 0.07}),
    ).join('') +
    times(Math.ceil(width / step), (index) =>
      rect(index * step, 0, step * 0.35, height, {fill: '#000000', opacity: 0.05}),
    ).join('')
  );
};

/** A fold: a band of shade that runs down the cloth. */
const fold = ({height, unit}: Sheet, x: number): string =>
  rect(x, 0, unit * 9, height, {fill: '#000000', opacity: 0.07}) +
  rect(x + unit * 9, 0, unit * 5, height, {fill: '#ffffff', opacity: 0.1});

/** Block-printed cloth, one motif in rows, every second row set off by half. */
export const textile: Scene = (sheet) => {
  const {width, height, unit, random} = sheet;
  const {cloth, ink, second} = random.pick(DYES);
  const motif = random.pick(MOTIFS);
  const size = unit * random.between(15, 21);
  const offset = motif === quilt ? 0 : 0.5;
  const rows = times(Math.ceil(height / size) + 2, (row) =>
    times(Math.ceil(width / size) + 2, (column) => {
      const x = (column - 0.5 + (row % 2) * offset) * size + random.between(-0.12, 0.12) * unit;
      return placed([x, (row - 0.5) * size], random.between(-0.8, 0.8), motif(size, ink, second));
    }).join(''),
  );
  return [
    backdrop(sheet, cloth),
    ...rows,
    weave(sheet),
    fold(sheet, width * random.between(0.15, 0.35)),
    fold(sheet, width * random.between(0.6, 0.8)),
  ].join('');
};
