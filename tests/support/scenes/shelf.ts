import {at, ellipse, gradient, mix, path, rect, type Scene, type Sheet, times} from './drawing';

const KITCHENS = [
  {wall: '#e9e1d4', tile: '#ddd3c3', wood: '#a9744c'},
  {wall: '#c8d3cd', tile: '#b9c6bf', wood: '#7b553b'},
  {wall: '#d9b7a3', tile: '#cda690', wood: '#5f412e'},
] as const;

const GLAZES = ['#f5eee2', '#b9553a', '#3f6a6e', '#d9a441', '#7d8f79', '#2f3d4c', '#e3c3ae'] as const;

type Pot = (sheet: Sheet, x: number, foot: number, colour: string) => string;

const shade = (colour: string): string => mix(colour, '#2a1a10', 0.28);

const bowlStack: Pot = ({unit}, x, foot, colour) =>
  times(4, (index) => {
    const lip = foot - unit * (4.4 + index * 2.4);
    const half = unit * 7;
    const d = `M${at([x - half, lip])}C${at([x - half, lip + unit * 4])} ${at([x - half * 0.5, lip + unit * 4.6])} ${at([x, lip + unit * 4.6])}C${at([x + half * 0.5, lip + unit * 4.6])} ${at([x + half, lip + unit * 4])} ${at([x + half, lip])}Z`;
    return (
      path(d, {fill: index % 2 === 0 ? colour : mix(colour, '#ffffff', 0.22)}) +
      ellipse([x, lip], half, unit * 0.9, {fill: shade(colour)})
    );
  }).join('');

const jug: Pot = ({unit}, x, foot, colour) => {
  const d = `M${at([x - unit * 4, foot])}C${at([x - unit * 8, foot - unit * 7])} ${at([x - unit * 5, foot - unit * 11])} ${at([x - unit * 3.4, foot - unit * 15])}L${at([x - unit * 5.4, foot - unit * 18])}L${at([x + unit * 3.4, foot - unit * 17])}C${at([x + unit * 3.4, foot - unit * 12])} ${at([x + unit * 8, foot - unit * 7])} ${at([x + unit * 4, foot])}Z`;
  const handle = `M${at([x + unit * 3, foot - unit * 15])}C${at([x + unit * 11, foot - unit * 15])} ${at([x + unit * 10, foot - unit * 6])} ${at([x + unit * 5, foot - unit * 5])}`;
  return (
    path(handle, {fill: 'none', stroke: shade(colour), 'stroke-width': unit * 1.5}) +
    path(d, {fill: colour}) +
    rect(x - unit * 6, foot - unit * 6, unit * 12, unit * 0.7, {fill: shade(colour), opacity: 0.5})
  );
};

const mug: Pot = ({unit}, x, foot, colour) =>
  path(
    `M${at([x + unit * 4, foot - unit * 7])}q${at([unit * 5, 0])} ${at([unit * 4.4, unit * 3])}q${at([-unit * 0.6, unit * 2])} ${at([-unit * 4.6, unit * 1.6])}`,
    {fill: 'none', stroke: colour, 'stroke-width': unit * 1.3},
  ) +
  rect(x - unit * 4.6, foot - unit * 9, unit * 9.2, unit * 9, {rx: unit * 1.2, fill: colour}) +
  rect(x - unit * 4.6, foot - unit * 3, unit * 9.2, unit * 3, {rx: unit * 1.2, fill: mix(colour, '#b48a63', 0.55)}) +
  ellipse([x, foot - unit * 8.8], unit * 4.5, unit * 0.9, {fill: shade(colour)});

const plate: Pot = ({unit}, x, foot, colour) =>
  ellipse([x, foot - unit * 9.4], unit * 9, unit * 9.4, {fill: shade(colour)}) +
  ellipse([x - unit * 0.6, foot - unit * 9.4], unit * 8.6, unit * 9.2, {fill: colour}) +
  ellipse([x - unit * 0.6, foot - unit * 9.4], unit * 5.8, unit * 6.2, {
    fill: 'none',
    stroke: shade(colour),
    'stroke-width': unit * 0.4,
    opacity: 0.6,
  });

const bottle: Pot = ({unit}, x, foot, colour) =>
  path(
    `M${at([x - unit * 3.6, foot])}L${at([x - unit * 3.6, foot - unit * 9])}C${at([x - unit * 3.6, foot - unit * 13])} ${at([x - unit * 1.3, foot - unit * 13])} ${at([x - unit * 1.3, foot - unit * 19])}L${at([x + unit * 1.3, foot - unit * 19])}C${at([x + unit * 1.3, foot - unit * 13])} ${at([x + unit * 3.6, foot - unit * 13])} ${at([x + unit * 3.6, foot - unit * 9])}L${at([x + unit * 3.6, foot])}Z`,
    {fill: colour},
  ) + rect(x - unit * 2.6, foot - unit * 9, unit * 0.9, unit * 7, {rx: unit * 0.4, fill: '#ffffff', opacity: 0.35});

const POTS = [bowlStack, jug, mug, plate, bottle, mug] as const;

const tiles = ({width, height, unit}: Sheet, line: string): string =>
  times(
    Math.ceil(height / (unit * 9)),
    (row) =>
      rect(0, row * unit * 9, width, unit * 0.35, {fill: line}) +
      times(Math.ceil(width / (unit * 18)) + 1, (column) =>
        rect((column - (row % 2) / 2) * unit * 18, row * unit * 9, unit * 0.35, unit * 9, {fill: line}),
      ).join(''),
  ).join('');

const board = (sheet: Sheet, y: number, wood: string): string => {
  const {width, unit, random} = sheet;
  const pots: string[] = [];
  for (let x = unit * random.between(9, 14); x < width - unit * 6; x += unit * random.between(16, 20)) {
    pots.push(
      ellipse([x + unit * 2, y], unit * 8, unit * 0.9, {fill: '#1d120a', opacity: 0.22}),
      random.pick(POTS)(sheet, x, y, random.pick(GLAZES)),
    );
  }
  return [
    rect(0, y + unit * 2.6, width, unit * 3.4, {fill: '#1d120a', opacity: 0.12}),
    ...pots,
    rect(0, y, width, unit * 2.6, {fill: wood}),
    rect(0, y, width, unit * 0.5, {fill: '#ffffff', opacity: 0.3}),
  ].join('');
};

/** Stoneware on open shelves against a tiled wall: as many shelves as the sheet is high. */
export const shelf: Scene = (sheet) => {
  const {height, unit, random} = sheet;
  const {wall, tile, wood} = random.pick(KITCHENS);
  const count = Math.max(2, Math.floor(height / (unit * 32)));
  const gap = height / count;
  return [
    gradient('wall', 'linear', mix(wall, '#ffffff', 0.25), wall),
    rect(0, 0, sheet.width, height, {fill: 'url(#wall)'}),
    tiles(sheet, tile),
    ...times(count, (index) => board(sheet, gap * (index + 1) - unit * 8, wood)),
  ].join('');
};
