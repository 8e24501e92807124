import {
  backdrop,
  circle,
  ellipse,
  gradient,
  mix,
  path,
  placed,
  rect,
  type Scene,
  type Sheet,
  shadow,
  times,
} from './drawing';

const TABLES = [
  {wood: '#b98d68', grain: '#8f6647', plate: '#f1e9dc', rim: '#c9bba6', cloth: '#d9e0da', stripe: '#5d7f78'},
  {wood: '#e5dcd0', grain: '#c9bba8', plate: '#39505a', rim: '#2a3b43', cloth: '#c98a5e', stripe: '#f2dfc6'},
  {wood: '#7f8f86', grain: '#66766d', plate: '#f7f1e6', rim: '#d8cbb6', cloth: '#f0e4d2', stripe: '#b4623f'},
] as const;

const boards = ({width, height, unit, random}: Sheet, grain: string): string =>
  times(Math.ceil(height / (unit * 16)) * 5, (index) => {
    const row = Math.floor(index / 5) * unit * 16;
    if (index % 5 === 0) return rect(0, row, width, unit * 0.4, {fill: grain, opacity: 0.7});
    const y = row + random.between(2, 15) * unit;
    return path(`M0 ${y}Q${width / 2} ${y + random.between(-2, 2) * unit} ${width} ${y}`, {
      fill: 'none',
      stroke: grain,
      'stroke-width': unit * 0.22,
      opacity: 0.4,
    });
  }).join('');

const cloth = ({unit}: Sheet, colour: string, stripe: string): string =>
  rect(-unit * 26, -unit * 70, unit * 52, unit * 140, {fill: colour}) +
  [-21, -18, 17, 20]
    .map((x) => rect(x * unit, -unit * 70, unit * 1.2, unit * 140, {fill: stripe, opacity: 0.75}))
    .join('');

/** A halved leek, root to the left: white, then pale, then green, with its layers and the marks of the pan. */
const leek = ({unit, random}: Sheet, long: number): string => {
  const thick = unit * random.between(7, 8.6);
  const layers = [0.22, 0.4, 0.58, 0.76].map((share) =>
    rect(-long / 2 + unit * 1.5, thick * (share - 0.5), long - unit * 3, unit * 0.35, {
      fill: mix('#5f7a37', '#d9d79a', random.next()),
      opacity: 0.55,
    }),
  );
  const marks = times(4, () =>
    ellipse(
      [random.between(-0.4, 0.4) * long, random.between(-0.3, 0.3) * thick],
      unit * random.between(2, 4.6),
      unit * 1.1,
      {
        fill: '#9a5f24',
        opacity: 0.42,
      },
    ),
  );
  return [
    rect(-long / 2, -thick / 2 + unit * 1.4, long, thick, {rx: thick / 2, fill: '#3a2413', opacity: 0.28}),
    rect(-long / 2, -thick / 2, long, thick, {rx: thick / 2.4, fill: 'url(#leek)'}),
    ...layers,
    ...marks,
    rect(-long / 2 + unit * 2, -thick * 0.34, long - unit * 5, unit * 0.9, {
      rx: unit * 0.45,
      fill: '#fffbe6',
      opacity: 0.5,
    }),
  ].join('');
};

const hazelnut = ({unit, random}: Sheet): string => {
  const size = unit * random.between(1.9, 2.6);
  return [
    circle([unit * 0.3, unit * 0.6], size, {fill: '#3a2413', opacity: 0.3}),
    circle([0, 0], size, {fill: random.pick(['#a8672f', '#8d5226', '#c08343'])}),
    circle([-size * 0.12, -size * 0.1], size * 0.66, {fill: '#efd6a8'}),
    ellipse([0, 0], size * 0.18, size * 0.42, {fill: '#cfa768'}),
  ].join('');
};

const thyme = ({unit, random}: Sheet): string =>
  path(`M${-unit * 9} 0Q0 ${-unit * 2} ${unit * 9} 0`, {fill: 'none', stroke: '#6b5b3a', 'stroke-width': unit * 0.4}) +
  times(12, (index) =>
    ellipse([unit * (index * 1.5 - 8), unit * random.between(-2.2, 0.8)], unit * 1.05, unit * 0.55, {
      fill: random.pick(['#5f7a3c', '#7d9450', '#4c6634']),
    }),
  ).join('');

/** Braised leeks on a plate with brown butter, hazelnuts and thyme, seen from above. */
export const leeks: Scene = (sheet) => {
  const {width, height, unit, random} = sheet;
  const {wood, grain, plate, rim, cloth: linen, stripe} = random.pick(TABLES);
  const middle = [width * random.between(0.46, 0.54), height * random.between(0.47, 0.53)] as const;
  const turn = random.between(-32, -14);
  const scattered = (count: number, reach: number, draw: () => string) =>
    times(count, () => {
      const angle = random.between(0, 6.28);
      const far = Math.sqrt(random.next()) * reach * unit;
      return placed([Math.cos(angle) * far, Math.sin(angle) * far], random.between(0, 360), draw());
    }).join('');
  return [
    gradient('leek', 'across', '#f6efd8', '#efe8b6', '#c5cf7f', '#7f9b4a', '#4d7136'),
    gradient('well', 'radial', plate, plate, mix(plate, rim, 0.5)),
    gradient('butter', 'radial', '#d79a3fcc', '#c98a3a88', '#c98a3a00'),
    shadow('soft', '#2a1a0e'),
    backdrop(sheet, wood),
    boards(sheet, grain),
    placed([width * 0.86, height * 0.6], 18, cloth(sheet, linen, stripe)),
    circle([middle[0] + unit * 1.5, middle[1] + unit * 3], unit * 47, {fill: 'url(#soft)', opacity: 0.5}),
    circle(middle, unit * 42, {fill: rim}),
    circle(middle, unit * 41, {fill: plate}),
    circle(middle, unit * 31, {fill: 'url(#well)'}),
    ellipse(middle, unit * 29, unit * 24, {fill: 'url(#butter)'}),
    placed(
      middle,
      turn,
      ...times(5, (index) =>
        placed(
          [random.between(-2, 2) * unit, (index - 2) * unit * 8.4],
          random.between(-5, 5),
          leek(sheet, unit * (52 - Math.abs(index - 2) * 5)),
        ),
      ),
      scattered(17, 22, () => hazelnut(sheet)),
      placed([unit * 5, -unit * 4], 40, thyme(sheet)),
      placed([-unit * 10, unit * 9], -18, thyme(sheet)),
    ),
    ...times(5, () =>
      placed(
        [random.between(0.02, 0.2) * width, random.between(0.05, 0.95) * height],
        random.between(0, 360),
        hazelnut(sheet),
      ),
    ),
  ].join('');
};
