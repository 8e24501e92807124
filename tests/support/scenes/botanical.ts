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
  rect,
  type Scene,
  times,
} from './drawing';

const SHEETS = [
  {paper: '#f6efdf', stem: '#6b5f3b', leaf: '#71804e', berry: '#b4472f'},
  {paper: '#f2ead9', stem: '#5b4a3a', leaf: '#8a6a3a', berry: '#3d4f74'},
  {paper: '#eef0e4', stem: '#47604c', leaf: '#4f7d66', berry: '#d98c3f'},
  {paper: '#f5e6dc', stem: '#7a4a3d', leaf: '#a2604a', berry: '#5c2a3c'},
] as const;

type Leaf = (long: number, fill: string, vein: string) => string;

const lance: Leaf = (long, fill, vein) =>
  path(
    `M0 0C${at([long * 0.3, -long * 0.22])} ${at([long * 0.75, -long * 0.14])} ${at([long, 0])}C${at([long * 0.75, long * 0.14])} ${at([long * 0.3, long * 0.22])} 0 0Z`,
    {fill},
  ) +
  path(`M0 0L${at([long * 0.95, 0])}`, {fill: 'none', stroke: vein, 'stroke-width': long * 0.018}) +
  times(5, (index) => {
    const x = long * (0.2 + index * 0.14);
    return path(
      `M${at([x, 0])}L${at([x + long * 0.1, -long * 0.1])}M${at([x, 0])}L${at([x + long * 0.1, long * 0.1])}`,
      {fill: 'none', stroke: vein, 'stroke-width': long * 0.01},
    );
  }).join('');

const round: Leaf = (long, fill, vein) =>
  ellipse([long * 0.46, 0], long * 0.32, long * 0.25, {fill}) +
  path(`M0 0L${at([long * 0.74, 0])}`, {fill: 'none', stroke: vein, 'stroke-width': long * 0.02});

const fern: Leaf = (long, fill) =>
  times(9, (index) => {
    const x = long * (0.08 + index * 0.1);
    const reach = long * (0.26 - index * 0.024);
    return [-1, 1]
      .map((side) => placed([x, 0], side * 62, ellipse([reach / 2, 0], reach / 2, long * 0.035, {fill})))
      .join('');
  }).join('') + path(`M0 0L${at([long, 0])}`, {fill: 'none', stroke: fill, 'stroke-width': long * 0.02});

const LEAVES = [lance, round, fern] as const;

/** A pressed branch on old paper, with its loose leaves and berries laid out below. */
export const botanical: Scene = (sheet) => {
  const {width, height, unit, random} = sheet;
  const {paper, stem, leaf, berry} = random.pick(SHEETS);
  const draw = random.pick(LEAVES);
  const foot: Point = [width * 0.5, height - unit * 14];
  const tall = height - unit * 30;
  const lean = random.between(-8, 8) * unit;
  const along = (share: number): Point => [foot[0] + Math.sin(share * 3) * lean, foot[1] - tall * share];
  const tone = () => mix(leaf, random.pick(['#ffffff', '#2a2a18']), random.between(0.02, 0.2));
  const count = Math.round(tall / (unit * 7.4));
  const leaves = times(count, (index) => {
    const share = 0.14 + (index / count) * 0.86;
    const side = index % 2 === 0 ? 1 : -1;
    const long = unit * (22 - share * 9) * random.between(0.9, 1.1);
    return placed(along(share), -90 + side * (64 - share * 30), draw(long, tone(), mix(leaf, '#f6efdf', 0.5)));
  });
  const berries = times(9, () => {
    const [x, y] = along(random.between(0.3, 1));
    const out: Point = [x + random.between(-9, 9) * unit, y - random.between(1, 5) * unit];
    return (
      path(`M${at([x, y])}L${at(out)}`, {stroke: stem, 'stroke-width': unit * 0.3, fill: 'none'}) +
      circle(out, unit * 1.4, {fill: berry}) +
      circle([out[0] - unit * 0.4, out[1] - unit * 0.4], unit * 0.4, {fill: '#fff', opacity: 0.5})
    );
  });
  const line = times(11, (index) => along(index / 10))
    .map(at)
    .join('L');
  return [
    gradient('paper', 'radial', mix(paper, '#ffffff', 0.4), paper, mix(paper, '#b89a6a', 0.22)),
    backdrop(sheet, 'url(#paper)'),
    ...times(50, () =>
      ellipse(
        [random.between(0, width), random.between(0, height)],
        unit * random.between(0.1, 0.5),
        unit * random.between(0.1, 0.4),
        {fill: '#8a6a3a', opacity: 0.16},
      ),
    ),
    rect(unit * 5, unit * 5, width - unit * 10, height - unit * 10, {
      fill: 'none',
      stroke: stem,
      'stroke-width': unit * 0.3,
      opacity: 0.5,
    }),
    path(`M${line}`, {fill: 'none', stroke: stem, 'stroke-width': unit * 0.9, 'stroke-linecap': 'round'}),
    ...leaves,
    ...berries,
    ...(width > unit * 120
      ? [0.16, 0.84].map((share) =>
          placed(
            [width * share, height * 0.8],
            -90 + (share - 0.5) * 40,
            draw(unit * 26, tone(), mix(leaf, '#f6efdf', 0.5)),
          ),
        )
      : []),
  ].join('');
};
