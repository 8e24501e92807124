import type {GathererName} from './in-page/measure';
import {GATHERERS} from './run-page';
import type {Quality, Summary} from './summary';

type Summaries = Readonly<Record<GathererName, Summary>>;

const percent = (share: number | null): string => (share === null ? '-' : `${(100 * share).toFixed(1)} %`);
const ms = (value: number): string => value.toFixed(2);

type Row = readonly [name: string, definition: string, of: (summary: Summary) => string];

const qualityRows = (of: (summary: Summary) => Quality, whose: string): readonly Row[] => [
  [`images found${whose}`, 'of the pictures to be found, those with a tile', (s) => percent(of(s).recall)],
  [`junk${whose}`, 'of all tiles, those that nobody pins', (s) => percent(of(s).junk)],
  [
    `P@12${whose}`,
    'of the first 12 tiles, those neither junk nor a duplicate',
    (s) => percent(of(s).precisionOfFirst12),
  ],
  [`duplicates${whose}`, 'of all tiles, those of a picture shown before', (s) => percent(of(s).duplicates)],
  [
    `largest delivered${whose}`,
    'of pictures with several known sizes, those offered at >= 0.98 of the largest width',
    (s) => percent(of(s).largestDelivered),
  ],
  [
    `main first${whose}`,
    'of pages with a known main picture, those where it is the first tile',
    (s) => percent(of(s).mainFirst),
  ],
  [`main in first 3${whose}`, 'the same, among the first three', (s) => percent(of(s).mainInFirst3)],
];

const ROWS: readonly Row[] = [
  ...qualityRows((s) => s.byRule, ', all pages by rule'),
  ...qualityRows((s) => s.byLabel, ', labelled by hand'),
  ['ms per 1,000 elements', 'sum over pages of the median of the warm runs / elements', (s) => ms(s.cost.msPer1000)],
  ['… of the slowest tenth', '90th percentile of the pages of 300 elements or more', (s) => ms(s.cost.p90MsPer1000)],
  ['… first run', 'in a fresh tab, its code not compiled', (s) => ms(s.cost.firstMsPer1000)],
  ['longest task, ms', 'longest stretch of the first run that lets no other task run', (s) => ms(s.cost.longestTaskMs)],
  ['… on', 'the page where that was', (s) => s.cost.longestTaskOn],
  ['times the reads', 'warm time against the bare reads of a collector', (s) => s.cost.timesReads.toFixed(1)],
  [
    'times the floor',
    'warm time against reading document.images and passing every element',
    (s) => s.cost.timesFloor.toFixed(1),
  ],
  ['threw', 'pages', (s) => String(s.threw.length)],
  ['changed the page', 'pages whose markup differed afterwards', (s) => String(s.mutated.length)],
  ['second run differs', 'pages', (s) => String(s.unstable.length)],
];

/** The summaries side by side, each figure with its definition. */
export const tableOf = (summaries: Summaries): string => {
  const lines = [
    ['', ...GATHERERS, ''],
    ...ROWS.map(([name, definition, of]) => [name, ...GATHERERS.map((one) => of(summaries[one])), definition]),
  ];
  const widthOf = (column: number) => Math.max(...lines.map((line) => line[column]?.length ?? 0));
  const definitions = GATHERERS.length + 1;
  return lines
    .map((line) =>
      line
        .map((cell, at) => (at === 0 ? cell.padEnd(widthOf(0)) : cell.padStart(at < definitions ? widthOf(at) : 0)))
        .join('  '),
    )
    .join('\n');
};
