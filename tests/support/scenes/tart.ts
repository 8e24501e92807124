import {
  at,
  backdrop,
  circle,
  ellipse,
  gradient,
  path,
  placed,
  rect,
  type Scene,
  type Sheet,
  shadow,
  times,
} from './drawing';

const TARTS = [
  {ground: '#cfd8d3', dark: '#aab8b2', skin: '#c9485b', flesh: '#f6dca0', glaze: '#f3b765'},
  {ground: '#e9d7c6', dark: '#d3bba4', skin: '#6d3a6b', flesh: '#d98a4a', glaze: '#8f3d5d'},
  {ground: '#5b6a73', dark: '#46535b', skin: '#d9722e', flesh: '#f9c36b', glaze: '#f09a3c'},
] as const;

type Tart = (typeof TARTS)[number];

const piece = ({unit, random}: Sheet, {skin, flesh}: Tart): string => {
  const long = unit * random.between(12.4, 13.6);
  const moon = `M${at([-long / 2, 0])}Q0 ${-long * 0.62} ${at([long / 2, 0])}Q0 ${-long * 0.2} ${at([-long / 2, 0])}Z`;
  return [
    path(moon, {fill: '#4a2410', opacity: 0.28, transform: `translate(0 ${unit * 0.8})`}),
    path(moon, {fill: flesh, stroke: skin, 'stroke-width': unit * 0.7, 'stroke-linejoin': 'round'}),
    path(`M${at([-long * 0.3, -long * 0.2])}Q0 ${-long * 0.42} ${at([long * 0.3, -long * 0.2])}`, {
      fill: 'none',
      stroke: '#fff7df',
      'stroke-width': unit * 0.5,
      opacity: 0.7,
    }),
  ].join('');
};

/** The fluted edge of the crust. */
const crust = ({unit}: Sheet, radius: number): string =>
  times(44, (index) => {
    const angle = (index / 44) * 6.2832;
    return circle([Math.cos(angle) * radius, Math.sin(angle) * radius], unit * 3.1, {
      fill: index % 2 === 0 ? '#c98b47' : '#b9773a',
    });
  }).join('');

const rings = (sheet: Sheet, tart: Tart): string => {
  const {unit, random} = sheet;
  return [32, 24.5, 17, 9.5]
    .flatMap((far) => {
      const count = Math.round(far * 0.74) + 2;
      return times(count, (index) => {
        const angle = (index / count) * 360 + far * 5;
        const turned = (angle * Math.PI) / 180;
        return placed(
          [Math.cos(turned) * far * unit, Math.sin(turned) * far * unit],
          angle + 90 + random.between(-6, 6),
          piece(sheet, tart),
        );
      });
    })
    .join('');
};

const crumbs = ({width, height, unit, random}: Sheet): string =>
  times(40, () =>
    ellipse(
      [random.between(0, width), random.between(0, height)],
      unit * random.between(0.2, 0.7),
      unit * random.between(0.2, 0.5),
      {
        fill: random.pick(['#b9773a', '#d9a866', '#8f5a2b']),
        opacity: 0.8,
      },
    ),
  ).join('');

/** A fruit tart in rings on a linen ground, with a knife beside it, seen from above. */
export const tart: Scene = (sheet) => {
  const {width, height, unit, random} = sheet;
  const kind = random.pick(TARTS);
  const middle = [width * random.between(0.44, 0.56), height * random.between(0.46, 0.54)] as const;
  return [
    gradient('custard', 'radial', '#f8dea2', '#efc67a'),
    gradient('steel', 'across', '#dfe3e2', '#f8faf9', '#b9c1c1'),
    shadow('soft', '#24150b'),
    backdrop(sheet, kind.ground),
    ...times(
      Math.ceil(Math.max(width, height) / (unit * 3)),
      (index) =>
        rect(index * unit * 3, 0, unit * 0.3, height, {fill: kind.dark, opacity: 0.5}) +
        rect(0, index * unit * 3, width, unit * 0.3, {fill: kind.dark, opacity: 0.35}),
    ),
    crumbs(sheet),
    circle([middle[0] + unit * 2, middle[1] + unit * 3.6], unit * 47, {fill: 'url(#soft)', opacity: 0.5}),
    placed(
      middle,
      random.between(0, 40),
      circle([0, 0], unit * 41, {fill: '#c2823f'}),
      crust(sheet, unit * 39),
      circle([0, 0], unit * 37, {fill: 'url(#custard)'}),
      rings(sheet, kind),
    ),
    circle(middle, unit * 36, {fill: kind.glaze, opacity: 0.16}),
    ellipse([middle[0] - unit * 13, middle[1] - unit * 15], unit * 14, unit * 7, {
      fill: '#fff',
      opacity: 0.16,
      transform: `rotate(-38 ${at([middle[0] - unit * 13, middle[1] - unit * 15]).replace(' ', ',')})`,
    }),
    placed(
      [width - unit * 7, height * 0.56],
      6,
      rect(-unit * 1.6, -unit * 30, unit * 3.2, unit * 34, {fill: 'url(#steel)', rx: unit * 1.6}) +
        rect(-unit * 1.5, unit * 4, unit * 3, unit * 22, {fill: '#5f3a24', rx: unit * 1.4}),
    ),
  ].join('');
};
