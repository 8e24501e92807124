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

const TABLES = [
  {top: '#efe6da', vein: '#d5c6b3', cup: '#2f5d57', napkin: '#d9a07a'},
  {top: '#6a4a36', vein: '#553a2a', cup: '#f0e6d6', napkin: '#8fa79b'},
  {top: '#c4cfd2', vein: '#a9b7bb', cup: '#c9764f', napkin: '#f3ead9'},
] as const;

/** A leaf poured into the foam: nested hearts that shrink towards the tip. */
const foamLeaf = ({unit}: Sheet): string => {
  const leaves = times(5, (index) => {
    const half = unit * (11.5 - index * 2);
    const top = unit * (-8 + index * 4);
    return path(
      `M0 ${top + half * 0.9}C${at([-half * 1.3, top])} ${at([-half * 0.5, top - half * 0.9])} ${at([0, top - half * 0.2])}C${at([half * 0.5, top - half * 0.9])} ${at([half * 1.3, top])} ${at([0, top + half * 0.9])}Z`,
      {
        fill: index % 2 === 0 ? '#f7ead2' : '#b07a48',
      },
    );
  });
  return (
    leaves.join('') +
    path(`M0 ${-unit * 14}L0 ${unit * 15}`, {stroke: '#b07a48', 'stroke-width': unit * 0.6, fill: 'none'})
  );
};

const spoon = ({unit}: Sheet): string =>
  ellipse([unit * 0.6, unit * 1], unit * 3.4, unit * 5, {fill: '#2a1a0e', opacity: 0.2}) +
  ellipse([0, 0], unit * 3.2, unit * 4.8, {fill: 'url(#steel)'}) +
  rect(-unit * 0.6, unit * 4, unit * 1.2, unit * 24, {rx: unit * 0.6, fill: 'url(#steel)'});

const biscuit = ({unit, random}: Sheet): string =>
  circle([unit * 0.5, unit * 1], unit * 6, {fill: '#2a1a0e', opacity: 0.22}) +
  circle([0, 0], unit * 6, {fill: '#d2a063'}) +
  circle([0, 0], unit * 5.2, {fill: '#dfb27a'}) +
  times(8, () =>
    ellipse([random.between(-3.6, 3.6) * unit, random.between(-3.6, 3.6) * unit], unit * 0.8, unit * 0.6, {
      fill: '#5a3319',
    }),
  ).join('');

const veins = ({width, height, unit, random}: Sheet, colour: string): string =>
  times(9, () => {
    const y = random.between(-0.2, 1.2) * height;
    const d = `M0 ${y}C${at([width * 0.3, y + random.between(-20, 20) * unit])} ${at([width * 0.6, y + random.between(-20, 20) * unit])} ${at([width, y + random.between(-30, 30) * unit])}`;
    return path(d, {fill: 'none', stroke: colour, 'stroke-width': unit * random.between(0.3, 1.1), opacity: 0.6});
  }).join('');

/** A cup of coffee with a poured leaf, two biscuits and a napkin, seen from above. */
export const coffee: Scene = (sheet) => {
  const {width, height, unit, random} = sheet;
  const {top, vein, cup, napkin} = random.pick(TABLES);
  const [x, y] = [width * random.between(0.44, 0.56), height * random.between(0.44, 0.54)];
  return [
    gradient('crema', 'radial', '#9a6235', '#8a5429', '#6d3d1b'),
    gradient('steel', 'across', '#cfd4d3', '#f4f6f5', '#aab2b1'),
    gradient('shine', 'radial', '#ffffff', '#ffffff00'),
    shadow('soft', '#24150b'),
    backdrop(sheet, top),
    veins(sheet, vein),
    placed(
      [width * 0.14, height * 0.8],
      -14,
      rect(-unit * 24, -unit * 24, unit * 48, unit * 48, {fill: napkin}),
      rect(-unit * 21, -unit * 21, unit * 42, unit * 42, {
        fill: 'none',
        stroke: '#fff',
        'stroke-width': unit * 0.5,
        opacity: 0.6,
      }),
    ),
    placed([width * 0.13, height * 0.8], 0, biscuit(sheet)),
    placed([width * 0.13 + unit * 10, height * 0.8 + unit * 5], 60, biscuit(sheet)),
    circle([x + unit * 2, y + unit * 4], unit * 39, {fill: 'url(#soft)', opacity: 0.38}),
    circle([x, y], unit * 35, {fill: cup}),
    circle([x, y], unit * 33.6, {fill: 'none', stroke: '#fff', 'stroke-width': unit * 0.5, opacity: 0.35}),
    placed([x + unit * 27, y + unit * 4], 24, spoon(sheet)),
    circle([x + unit, y + unit * 2.4], unit * 28, {fill: 'url(#soft)', opacity: 0.36}),
    placed(
      [x, y],
      -38,
      rect(unit * 20, -unit * 3.4, unit * 15, unit * 6.8, {
        rx: unit * 3.2,
        fill: cup,
        stroke: '#00000022',
        'stroke-width': unit * 0.6,
      }),
    ),
    circle([x, y], unit * 24, {fill: cup}),
    circle([x, y], unit * 23, {fill: '#fbf4e8'}),
    circle([x, y], unit * 21, {fill: 'url(#crema)'}),
    placed([x, y - unit], random.between(-30, 30), foamLeaf(sheet)),
    ellipse([x - unit * 9, y - unit * 11], unit * 8, unit * 5, {fill: 'url(#shine)', opacity: 0.35}),
  ].join('');
};
