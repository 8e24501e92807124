import {at, backdrop, circle, gradient, mix, path, rect, type Scene, type Sheet, times} from './drawing';

const HOURS = [
  {sky: ['#cfe3ea', '#f8efe0'], water: '#6f97a3', lit: '#43586b'},
  {sky: ['#f4c79c', '#fbe8d0'], water: '#a07c72', lit: '#5b4a4f'},
  {sky: ['#2c3a5c', '#b98a93'], water: '#2f3d59', lit: '#ffd98a'},
] as const;

const FRONTS = ['#c65f3f', '#e0b357', '#6f9a8d', '#f0e2cc', '#8a4a5a', '#4f6f8a', '#d98f6a', '#b7c0a0'] as const;

type Roof = (x: number, top: number, wide: number, unit: number) => string;

const stepped: Roof = (x, top, wide, unit) =>
  times(4, (index) => {
    const inset = (wide / 8) * index;
    return `M${at([x + inset, top - unit * 2.4 * index])}h${wide - inset * 2}v${-unit * 2.5}h${-(wide - inset * 2)}Z`;
  }).join('');

const pointed: Roof = (x, top, wide) =>
  `M${at([x, top])}L${at([x + wide / 2, top - wide * 0.55])}L${at([x + wide, top])}Z`;

const bell: Roof = (x, top, wide) => {
  const middle = x + wide / 2;
  const high = top - wide * 0.6;
  return `M${at([x, top])}C${at([x + wide * 0.3, top - wide * 0.05])} ${at([x + wide * 0.12, high])} ${at([middle - wide * 0.12, high])}h${wide * 0.24}C${at([x + wide * 0.88, high])} ${at([x + wide * 0.7, top - wide * 0.05])} ${at([x + wide, top])}Z`;
};

const windowPane = (x: number, y: number, wide: number, tall: number, glass: string): string =>
  rect(x - wide * 0.12, y - wide * 0.12, wide * 1.24, tall + wide * 0.24, {fill: '#fbf4e6'}) +
  rect(x, y, wide, tall, {fill: glass}) +
  rect(x + wide * 0.45, y, wide * 0.1, tall, {fill: '#fbf4e6'}) +
  rect(x, y + tall * 0.42, wide, wide * 0.1, {fill: '#fbf4e6'});

const house = (sheet: Sheet, x: number, wide: number, foot: number, lit: string): string => {
  const {unit, random} = sheet;
  const front = random.pick(FRONTS);
  const storeys = Math.round(random.between(2.6, 4.4));
  const storey = unit * 12;
  const top = foot - storeys * storey;
  const windows = times(storeys, (row) =>
    times(2, (column) => {
      const y = top + row * storey + unit * 2.4;
      const glass =
        lit === '#ffd98a'
          ? random.pick([lit, '#3c4661', '#ffe9b5', '#4a4d66'])
          : mix(lit, '#ffffff', random.between(0, 0.25));
      return row === storeys - 1 && column === 0
        ? rect(x + wide * 0.16, y - unit * 0.6, wide * 0.26, storey - unit * 1.8, {fill: mix(front, '#1d1a18', 0.6)})
        : windowPane(x + wide * (0.18 + column * 0.42), y, wide * 0.22, unit * 6.4, glass);
    }).join(''),
  );
  const roof = random.pick([stepped, pointed, bell])(x, top + 0.5, wide, unit);
  return [
    path(roof, {fill: roof.includes('h') ? front : '#7a4634'}),
    rect(x, top, wide, foot - top, {fill: front}),
    rect(x + wide * 0.94, top, wide * 0.06, foot - top, {fill: '#000000', opacity: 0.12}),
    ...windows,
  ].join('');
};

/** A row of gabled houses on a canal, and the row again in the water. */
export const houses: Scene = (sheet) => {
  const {width, height, unit, random} = sheet;
  const {sky, water, lit} = random.pick(HOURS);
  const quay = height * 0.7;
  const row: string[] = [];
  for (let x = -unit * 4; x < width; ) {
    const wide = unit * random.between(15, 20);
    row.push(house(sheet, x, wide, quay, lit));
    x += wide;
  }
  const ripples = times(70, () => {
    const y = random.between(quay + unit * 3, height);
    return rect(random.between(-10, 100) * 0.01 * width, y, unit * random.between(4, 20), unit * 0.35, {
      fill: '#ffffff',
      opacity: random.between(0.05, 0.22).toFixed(2),
    });
  });
  return [
    gradient('sky', 'linear', ...sky),
    backdrop(sheet, 'url(#sky)'),
    circle([width * random.between(0.15, 0.85), height * 0.14], unit * 5, {fill: '#fff6df', opacity: 0.85}),
    ...row,
    `<g transform="translate(0 ${quay * 2 + unit * 3}) scale(1 -1)">${row.join('')}</g>`,
    rect(0, quay, width, unit * 3, {fill: '#6b5b50'}),
    rect(0, quay, width, unit * 0.7, {fill: '#a89483'}),
    rect(0, quay + unit * 3, width, height - quay, {fill: water, opacity: 0.66}),
    ...ripples,
  ].join('');
};
