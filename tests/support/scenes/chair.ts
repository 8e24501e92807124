import {at, circle, ellipse, gradient, mix, path, placed, rect, type Scene, type Sheet, shadow, times} from './drawing';

const ROOMS = [
  {wall: '#e3d3c0', floor: '#a8764f', seat: '#3f6a63', rug: '#c98a5e', outside: '#bcd6d9'},
  {wall: '#b7c4bd', floor: '#8a5f42', seat: '#c4623f', rug: '#efe3d0', outside: '#f3dcb4'},
  {wall: '#44565e', floor: '#6b4733', seat: '#d9a24a', rug: '#8f4a42', outside: '#e8c3a0'},
] as const;

type Room = (typeof ROOMS)[number];

const casement = ({unit}: Sheet, x: number, y: number, {outside}: Room): string => {
  const [wide, tall] = [unit * 34, unit * 42];
  return [
    rect(x - unit * 2, y - unit * 2, wide + unit * 4, tall + unit * 4, {fill: '#f6eee0'}),
    rect(x, y, wide, tall, {fill: outside}),
    path(
      `M${at([x, y + tall])}v${-unit * 12}q${at([wide * 0.25, -unit * 9])} ${at([wide * 0.5, -unit * 2])}t${at([wide * 0.5, -unit * 4])}v${unit * 18}Z`,
      {fill: mix(outside, '#4f6b3f', 0.5)},
    ),
    rect(x + wide / 2 - unit * 0.7, y, unit * 1.4, tall, {fill: '#f6eee0'}),
    rect(x, y + tall * 0.42, wide, unit * 1.4, {fill: '#f6eee0'}),
    rect(x - unit * 4, y + tall + unit * 2, wide + unit * 8, unit * 2, {fill: '#e6dac6'}),
  ].join('');
};

const armchair = ({unit}: Sheet, x: number, foot: number, {seat}: Room): string => {
  const dark = mix(seat, '#120e0a', 0.3);
  const light = mix(seat, '#ffffff', 0.14);
  const leg = (dx: number) =>
    path(
      `M${at([x + dx * unit, foot - unit * 9])}l${at([unit * 1.4, unit * 9])}h${-unit * 1.2}l${at([-unit * 1.8, -unit * 9])}Z`,
      {fill: '#4a2f20'},
    );
  return [
    leg(-13),
    leg(14),
    rect(x - unit * 15, foot - unit * 46, unit * 30, unit * 34, {rx: unit * 8, fill: seat}),
    ...times(3, (index) => circle([x + (index - 1) * unit * 7, foot - unit * 35], unit * 0.7, {fill: dark})),
    rect(x - unit * 14, foot - unit * 22, unit * 28, unit * 9, {rx: unit * 3.4, fill: light}),
    rect(x - unit * 16, foot - unit * 14, unit * 32, unit * 7, {rx: unit * 3, fill: dark}),
    rect(x - unit * 21, foot - unit * 28, unit * 8, unit * 21, {rx: unit * 4, fill: mix(seat, '#120e0a', 0.12)}),
    rect(x + unit * 13, foot - unit * 28, unit * 8, unit * 21, {rx: unit * 4, fill: mix(seat, '#120e0a', 0.2)}),
    placed(
      [x - unit * 3, foot - unit * 28],
      -9,
      rect(-unit * 7, -unit * 7, unit * 14, unit * 13, {rx: unit * 2, fill: '#f3e6d2'}),
      rect(-unit * 7, -unit * 2, unit * 14, unit * 2.4, {fill: '#b9553a'}),
    ),
  ].join('');
};

const lamp = ({unit}: Sheet, x: number, foot: number): string =>
  [
    circle([x, foot - unit * 58], unit * 30, {fill: 'url(#lamplight)'}),
    rect(x - unit * 0.5, foot - unit * 56, unit, unit * 55, {fill: '#3a2f28'}),
    ellipse([x, foot - unit * 0.6], unit * 6, unit * 1.4, {fill: '#3a2f28'}),
    path(`M${at([x - unit * 5, foot - unit * 66])}h${unit * 10}l${at([unit * 4, unit * 13])}h${-unit * 18}Z`, {
      fill: '#f8e3b8',
    }),
  ].join('');

const plant = ({unit, random}: Sheet, x: number, foot: number): string =>
  times(11, (index) => {
    const long = unit * random.between(16, 26);
    return placed(
      [x, foot - unit * 11],
      -90 + (index - 5) * 15 + random.between(-5, 5),
      path(`M0 0Q${at([long * 0.5, -long * 0.16])} ${at([long, 0])}Q${at([long * 0.5, long * 0.16])} 0 0Z`, {
        fill: random.pick(['#47694a', '#5f8257', '#38583f']),
      }),
    );
  }).join('') +
  path(`M${at([x - unit * 7, foot - unit * 12])}h${unit * 14}l${at([-unit * 2, unit * 12])}h${-unit * 10}Z`, {
    fill: '#c9704a',
  });

/** A corner to read in: an armchair by the window, a lamp, a plant, a rug. */
export const chair: Scene = (sheet) => {
  const {width, height, unit, random} = sheet;
  const room = random.pick(ROOMS);
  const floor = height - unit * 26;
  const x = width * random.between(0.44, 0.54);
  const foot = height - unit * 13;
  return [
    gradient('wall', 'linear', mix(room.wall, '#ffffff', 0.2), room.wall),
    gradient('lamplight', 'radial', '#ffe7ad', '#ffe7ad00'),
    shadow('soft', '#120a06'),
    rect(0, 0, width, height, {fill: 'url(#wall)'}),
    casement(sheet, x - unit * random.between(38, 44), floor - unit * 62, room),
    path(
      `M${at([x - unit * 34, floor])}L${at([x + unit * 4, floor])}L${at([x + unit * 40, height])}L${at([x - unit * 14, height])}Z`,
      {fill: '#fff3d6', opacity: 0.2},
    ),
    rect(0, floor, width, height - floor, {fill: room.floor}),
    ...times(Math.ceil(width / (unit * 14)), (index) =>
      rect(index * unit * 14, floor, unit * 0.4, height - floor, {fill: '#000000', opacity: 0.14}),
    ),
    rect(0, floor - unit * 2.4, width, unit * 2.4, {fill: '#f6eee0'}),
    ellipse([x, foot + unit * 3], unit * 40, unit * 8, {fill: room.rug}),
    ellipse([x, foot + unit * 3], unit * 35, unit * 6.6, {
      fill: 'none',
      stroke: mix(room.rug, '#ffffff', 0.5),
      'stroke-width': unit * 0.8,
    }),
    ellipse([x + unit * 3, foot], unit * 27, unit * 4, {fill: 'url(#soft)', opacity: 0.4}),
    lamp(sheet, x + unit * 31, foot - unit * 4),
    armchair(sheet, x, foot, room),
    plant(sheet, x - unit * 33, foot + unit * 2),
  ].join('');
};
