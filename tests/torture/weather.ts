/** How often, of a hundred calls. */
type Row = readonly [percent: number, what: string];

const delays = (slower: number): readonly Row[] => [
  [45, `delay=${40 * slower}`],
  [25, `delay=${150 * slower}`],
  [6, `delay=${700 * slower}`],
];

/** Each leaves its caller in doubt or makes it wait; none refuses a pin for good. */
const FAILURES: readonly Row[] = [
  [1.5, 'reset=after'],
  [0.6, 'reset=before'],
  [0.6, 'reset=before late=2500'],
  [0.6, 'reset=headers'],
  [0.6, 'status=503 committed'],
  [0.4, 'status=500'],
  [0.4, 'status=502 late=4000'],
  [0.8, 'status=429/8 retry-after=1'],
  [0.4, 'truncate'],
  [0.4, 'truncate=-1'],
  [0.4, 'malformed=html'],
  [0.4, 'malformed=none'],
  [0.4, 'malformed=id'],
];

const LISTING: readonly Row[] = [
  [15, 'lag=3000'],
  [2, 'status=503'],
  [2, 'delay=400'],
  [1, 'reset=before'],
];

const rulesOf = (call: string, seed: number, rows: readonly Row[]): readonly string[] =>
  rows.map(([percent, what], at) => `${call} chance=${percent / 100} seed=${seed + at} ${what}`);

/**
 * What is to go wrong at the local Pinterest: failures that leave open what they have made, and slow answers, the
 * `slower` the longer lives are, so that some end in the midst of a pin.
 */
export const storm = (seed: number, slower: number): readonly string[] => [
  ...rulesOf('POST /pins', seed, [...delays(slower), ...FAILURES]),
  ...rulesOf('GET /boards/{board_id}/pins', seed + 1_000, LISTING),
];

/** Answers that take half a second once the pin stands, and a failure now and then: what is in doubt is soon found. */
export const drizzle = (seed: number): readonly string[] =>
  rulesOf('POST /pins', seed, [
    [100, 'slow=3000'],
    [4, 'status=503 committed'],
  ]);
