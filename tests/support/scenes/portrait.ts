import {at, backdrop, circle, ellipse, gradient, mix, path, placed, type Scene, type Sheet, times} from './drawing';

const STUDIOS = ['#c9b49a', '#8fa59c', '#a3737a', '#6f7f92', '#d3a585', '#5f6b5b'] as const;
const SKINS = ['#f0cdb0', '#d9a57e', '#b57b54', '#8a5638', '#5f3a28', '#e8b994'] as const;
const HAIRS = ['#2a1d18', '#5b3623', '#8f5a2f', '#c9a063', '#d9d2c8', '#7a2f22'] as const;
const CLOTHES = ['#2f4858', '#b4553b', '#e8dcc6', '#59724f', '#7a3f52', '#c99a3f'] as const;

type Style = 'short' | 'bob' | 'bun' | 'curls';

const hairBehind = ({unit, random}: Sheet, style: Style, hair: string): string => {
  if (style === 'bob')
    return path(
      `M${at([-17 * unit, 0])}C${at([-22 * unit, -34 * unit])} ${at([22 * unit, -34 * unit])} ${at([17 * unit, 0])}L${at([18 * unit, 17 * unit])}Q0 ${20 * unit} ${at([-18 * unit, 17 * unit])}Z`,
      {fill: hair},
    );
  if (style === 'bun')
    return (
      circle([0, -24 * unit], 8 * unit, {fill: hair}) + ellipse([0, -3 * unit], 16.4 * unit, 20 * unit, {fill: hair})
    );
  if (style === 'curls')
    return times(34, (index) => {
      const angle = Math.PI * (0.86 + (index / 33) * 1.28);
      const far = random.between(14, 19) * unit;
      return circle([Math.cos(angle) * far, Math.sin(angle) * far - 3 * unit], random.between(4, 6.4) * unit, {
        fill: mix(hair, '#ffffff', random.between(0, 0.1)),
      });
    }).join('');
  return ellipse([0, -4 * unit], 15.6 * unit, 18.4 * unit, {fill: hair});
};

const fringe = ({unit}: Sheet, style: Style, hair: string, side: number): string =>
  style === 'curls'
    ? ''
    : path(
        `M${at([-14.4 * unit, -3 * unit])}C${at([-15 * unit, -24 * unit])} ${at([15 * unit, -24 * unit])} ${at([14.4 * unit, -3 * unit])}C${at([12 * unit, -12 * unit])} ${at([side * 7 * unit, -13 * unit])} ${at([side * 5 * unit, -14 * unit])}C${at([-side * 2 * unit, -11 * unit])} ${at([-12 * unit, -10 * unit])} ${at([-14.4 * unit, -3 * unit])}Z`,
        {fill: hair},
      );

const face = ({unit}: Sheet, skin: string): string => {
  const line = {
    fill: 'none',
    stroke: mix(skin, '#2a120a', 0.62),
    'stroke-width': unit * 0.7,
    'stroke-linecap': 'round',
  };
  const eye = (x: number) =>
    path(`M${at([(x - 2.6) * unit, 0])}q${at([2.6 * unit, 2 * unit])} ${at([5.2 * unit, 0])}`, line) +
    path(`M${at([(x - 2.8) * unit, -4.4 * unit])}q${at([2.8 * unit, -1.6 * unit])} ${at([5.6 * unit, 0])}`, line);
  return [
    ellipse([0, 0], 13.4 * unit, 17 * unit, {fill: 'url(#skin)'}),
    circle([-7 * unit, 5 * unit], 3.2 * unit, {fill: '#d9604a', opacity: 0.16}),
    circle([7 * unit, 5 * unit], 3.2 * unit, {fill: '#d9604a', opacity: 0.16}),
    eye(-5.6),
    eye(5.6),
    path(`M${at([0.4 * unit, -1 * unit])}q${at([2.4 * unit, 5 * unit])} ${at([-1.4 * unit, 5.6 * unit])}`, line),
    path(`M${at([-3.6 * unit, 9 * unit])}q${at([3.6 * unit, 2.6 * unit])} ${at([7.2 * unit, 0])}`, {
      ...line,
      stroke: mix(skin, '#a02f2a', 0.6),
    }),
  ].join('');
};

const body = ({unit, height}: Sheet, cloth: string, neck: string): string =>
  path(
    `M${at([-6 * unit, 8 * unit])}L${at([-6.5 * unit, 24 * unit])}Q0 ${30 * unit} ${at([6.5 * unit, 24 * unit])}L${at([6 * unit, 8 * unit])}Z`,
    {fill: neck},
  ) +
  path(
    `M${at([-6.4 * unit, 20 * unit])}C${at([-20 * unit, 25 * unit])} ${at([-34 * unit, 26 * unit])} ${at([-38 * unit, 52 * unit])}L${at([-38 * unit, height])}L${at([38 * unit, height])}L${at([38 * unit, 52 * unit])}C${at([34 * unit, 26 * unit])} ${at([20 * unit, 25 * unit])} ${at([6.4 * unit, 20 * unit])}Q0 ${31 * unit} ${at([-6.4 * unit, 20 * unit])}Z`,
    {fill: cloth},
  ) +
  path(`M${at([-9 * unit, 21.6 * unit])}Q0 ${36 * unit} ${at([9 * unit, 21.6 * unit])}`, {
    fill: 'none',
    stroke: mix(cloth, '#ffffff', 0.35),
    'stroke-width': unit * 1.2,
  });

/** A studio portrait: head and shoulders before a plain ground, eyes closed, lit from the left. */
export const portrait: Scene = (sheet) => {
  const {width, height, random} = sheet;
  const studio = random.pick(STUDIOS);
  const skin = random.pick(SKINS);
  const hair = random.pick(HAIRS);
  const cloth = random.pick(CLOTHES);
  const style = random.pick(['short', 'bob', 'bun', 'curls'] as const);
  const centre = [width / 2, height * 0.46] as const;
  return [
    gradient('studio', 'radial', mix(studio, '#ffffff', 0.38), studio, mix(studio, '#1d1612', 0.35)),
    gradient('skin', 'across', mix(skin, '#ffffff', 0.14), skin, mix(skin, '#4a2416', 0.2)),
    backdrop(sheet, 'url(#studio)'),
    placed(
      centre,
      0,
      hairBehind(sheet, style, hair),
      body(sheet, cloth, mix(skin, '#4a2416', 0.16)),
      placed([0, 0], random.between(-4, 4), face(sheet, skin), fringe(sheet, style, hair, random.pick([-1, 1]))),
    ),
  ].join('');
};
