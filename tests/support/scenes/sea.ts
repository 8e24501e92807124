import {at, backdrop, circle, curve, gradient, mix, type Point, path, type Scene, type Sheet, times} from './drawing';

const WEATHERS = [
  {sky: ['#f6d3ae', '#fbeedd'], sun: '#f2784b', deep: '#1f5a68', shallow: '#8fc0bb', sail: '#fdf4e6'},
  {sky: ['#a9d0dc', '#f3f0e2'], sun: '#fff2c4', deep: '#1d4d74', shallow: '#7fb3c6', sail: '#e2664a'},
  {sky: ['#3a2f56', '#e58f7b'], sun: '#ffd38f', deep: '#1c1f44', shallow: '#8a5f86', sail: '#f6e3d0'},
] as const;

/** One line of swell, crest after crest, filled down to the foot of the sheet. */
const swell = ({width, height, unit, random}: Sheet, level: number, tall: number, fill: string): string => {
  const length = unit * random.between(20, 30);
  const start = -random.between(0, length);
  const count = Math.ceil((width - start) / length) + 1;
  const points = times(
    count * 2 + 1,
    (index): Point => [start + (index * length) / 2, level + (index % 2 === 0 ? tall : -tall)],
  );
  const crest = curve(points);
  return (
    path(`${crest}L${at([width + length, height])}L${at([-length, height])}Z`, {fill}) +
    path(crest, {fill: 'none', stroke: '#ffffff', 'stroke-width': unit * 0.5, opacity: 0.35})
  );
};

const boat = ({unit}: Sheet, x: number, y: number, size: number, sail: string): string => {
  const step = unit * size;
  return [
    path(
      `M${at([x - step * 5, y])}L${at([x + step * 6, y])}L${at([x + step * 4, y + step * 2.2])}L${at([x - step * 3.6, y + step * 2.2])}Z`,
      {fill: '#5b3325'},
    ),
    path(`M${at([x, y])}L${at([x, y - step * 15])}`, {stroke: '#3a2418', 'stroke-width': step * 0.3}),
    path(
      `M${at([x + step * 0.5, y - step * 14.6])}Q${at([x + step * 5, y - step * 6])} ${at([x + step * 5.4, y - step])}L${at([x + step * 0.5, y - step])}Z`,
      {fill: sail},
    ),
    path(
      `M${at([x - step * 0.5, y - step * 13])}Q${at([x - step * 2, y - step * 6])} ${at([x - step * 4.4, y - step])}L${at([x - step * 0.5, y - step])}Z`,
      {fill: mix(sail, '#8a6a5a', 0.22)},
    ),
  ].join('');
};

const gull = ({unit}: Sheet, [x, y]: Point, size: number): string => {
  const wing = unit * size;
  return path(
    `M${at([x - wing * 2, y - wing * 0.4])}Q${at([x - wing, y - wing])} ${at([x, y])}Q${at([x + wing, y - wing])} ${at([x + wing * 2, y - wing * 0.4])}`,
    {fill: 'none', stroke: '#2a2f38', 'stroke-width': wing * 0.22, 'stroke-linecap': 'round'},
  );
};

/** A small boat on a long swell under a low sun. */
export const sea: Scene = (sheet) => {
  const {width, height, unit, random} = sheet;
  const {sky, sun, deep, shallow, sail} = random.pick(WEATHERS);
  const horizon = height * random.between(0.42, 0.5);
  const waves = Math.round((height - horizon) / (unit * 7));
  const boatAt = Math.round(waves * 0.3);
  const boatX = width * random.between(0.25, 0.7);
  return [
    gradient('sky', 'linear', ...sky),
    gradient('water', 'linear', shallow, deep),
    backdrop(sheet, 'url(#sky)'),
    circle([width * random.between(0.3, 0.75), horizon - unit * 4], unit * 15, {fill: sun}),
    ...times(5, () =>
      gull(sheet, [random.between(0.1, 0.9) * width, random.between(0.08, 0.3) * height], random.between(0.9, 2)),
    ),
    path(`M0 ${horizon}H${width}V${height}H0Z`, {fill: 'url(#water)'}),
    ...times(waves, (index) => {
      const level = horizon + unit * 4 + ((height - horizon) * index) / waves;
      const line = swell(sheet, level, unit * (0.8 + index * 0.28), mix(shallow, deep, index / waves));
      return index === boatAt ? boat(sheet, boatX, level - unit * 1.6, 1.5, sail) + line : line;
    }),
  ].join('');
};
