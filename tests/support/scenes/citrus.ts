import {
  at,
  backdrop,
  circle,
  ellipse,
  gradient,
  mix,
  type Point,
  path,
  placed,
  type Scene,
  type Sheet,
  times,
} from './drawing';

const GROUNDS = ['#1f6f78', '#f3d9c4', '#e9e3d3', '#27424f', '#f0b9a1'] as const;

const FRUITS = [
  {peel: '#f08a24', pith: '#fdebcf', flesh: '#f6a63c', deep: '#ee8420'},
  {peel: '#f2c12e', pith: '#fff6d8', flesh: '#f8dd6c', deep: '#eec63f'},
  {peel: '#d9503f', pith: '#fbe3d3', flesh: '#ee7a62', deep: '#d9503f'},
  {peel: '#8aa63a', pith: '#f3f4d6', flesh: '#c5d474', deep: '#9fb94b'},
  {peel: '#8f2438', pith: '#f6d9cf', flesh: '#b93a4c', deep: '#8f2438'},
] as const;

type Fruit = (typeof FRUITS)[number];

const slice = ({random}: Sheet, {peel, pith, flesh, deep}: Fruit, radius: number): string => {
  const inner = radius * 0.8;
  const wedge = `M0 ${-inner * 0.08}L${at([inner * 0.32, -inner * 0.86])}Q0 ${-inner * 1.1} ${at([-inner * 0.32, -inner * 0.86])}Z`;
  const segments = times(9, (index) =>
    placed(
      [0, 0],
      index * 40 + random.between(-1.5, 1.5),
      path(wedge, {fill: flesh, stroke: flesh, 'stroke-width': inner * 0.06, 'stroke-linejoin': 'round'}) +
        times(5, () => {
          const y = -inner * random.between(0.3, 0.85);
          return ellipse([inner * random.between(-0.16, 0.16), y], inner * 0.022, inner * 0.09, {
            fill: random.pick([deep, pith]),
            opacity: 0.5,
          });
        }).join(''),
    ),
  );
  return [
    circle([radius * 0.06, radius * 0.1], radius, {fill: '#1a1208', opacity: 0.2}),
    circle([0, 0], radius, {fill: peel}),
    circle([0, 0], radius * 0.92, {fill: pith}),
    ...segments,
    circle([0, 0], inner * 0.07, {fill: pith}),
  ].join('');
};

const whole = ({random}: Sheet, {peel, deep}: Fruit, radius: number): string =>
  [
    circle([radius * 0.08, radius * 0.14], radius, {fill: '#1a1208', opacity: 0.22}),
    circle([0, 0], radius, {fill: peel}),
    ellipse([radius * 0.1, radius * 0.16], radius * 0.84, radius * 0.8, {fill: mix(peel, deep, 0.5)}),
    ...times(26, () => {
      const angle = random.between(0, 6.28);
      const far = radius * Math.sqrt(random.next()) * 0.9;
      return circle([Math.cos(angle) * far, Math.sin(angle) * far], radius * 0.022, {fill: '#5a2d0c', opacity: 0.18});
    }),
    ellipse([-radius * 0.34, -radius * 0.4], radius * 0.26, radius * 0.16, {fill: '#fff', opacity: 0.4}),
  ].join('');

const leaf = ({random}: Sheet, long: number): string => {
  const green = random.pick(['#3f6b3f', '#56804a', '#2f5540']);
  const d = `M0 0Q${at([long * 0.5, -long * 0.36])} ${at([long, 0])}Q${at([long * 0.5, long * 0.36])} 0 0Z`;
  return (
    path(d, {fill: green}) +
    path(`M0 0L${at([long * 0.94, 0])}`, {fill: 'none', stroke: '#c9d8a8', 'stroke-width': long * 0.025, opacity: 0.8})
  );
};

/** Keeps the fruits apart: a place is taken only where nothing lies yet. */
const spread = ({width, height, random}: Sheet, radius: number): readonly Point[] => {
  const places: Point[] = [];
  for (let tries = 0; tries < 900; tries++) {
    const [x, y]: Point = [random.between(-0.04, 1.04) * width, random.between(-0.04, 1.04) * height];
    if (places.every(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY) > radius * 2.12)) places.push([x, y]);
  }
  return places;
};

/** Oranges, lemons, limes and blood oranges, whole and sliced, seen from above. */
export const citrus: Scene = (sheet) => {
  const {unit, random} = sheet;
  const radius = unit * random.between(11, 15);
  const ground = random.pick(GROUNDS);
  const places = spread(sheet, radius);
  return [
    gradient('ground', 'radial', mix(ground, '#ffffff', 0.1), ground),
    backdrop(sheet, 'url(#ground)'),
    ...places.map((place) =>
      placed(
        [place[0] + radius * 0.6, place[1] - radius * 0.5],
        random.between(-70, 20),
        leaf(sheet, radius * random.between(0.9, 1.3)),
      ),
    ),
    ...places.map((place) => {
      const size = radius * random.between(0.78, 1.02);
      const fruit = random.pick(FRUITS);
      const drawn = random.next() < 0.68 ? slice(sheet, fruit, size) : whole(sheet, fruit, size);
      return placed(place, random.between(0, 360), drawn);
    }),
  ].join('');
};
