import {describe, expect, it} from 'vitest';
import {allExamples} from './examples/all-examples';
import {imageIdentityBy} from './image-identity';
import type {Rule} from './rule';
import {createRuleTable} from './rule-table';
import {shippedTable} from './shipped-table';
import {widthHintBy} from './width-hint';

/** Characters of the short attack; the long one is four times that. */
const SHORT = 2_000;
const FACTOR = 4;

/** Work that grows with the square of the length takes sixteen times as long. */
const TOO_MUCH = 10;

/** The least of so many runs is the work itself; what comes on top is the machine's other business. */
const RUNS = 24;

const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** What a rule looks for, said over and over and never finished. */
const attacksOn = (from: string, length: number): readonly string[] => {
  const {origin, pathname, search} = new URL(from);
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  const pieces = [`${pathname}/`, name, name.slice(0, 2), '/a.'].filter((piece) => piece !== '');
  return [
    ...pieces.map((piece) => `${origin}/${fill(piece, length)}!`),
    ...[`${search}&`, '=0a'].map((piece) => `${origin}${pathname}?x=${fill(piece, length)}!`),
  ];
};

const msOf = (urls: readonly string[], table: typeof shippedTable): number => {
  const start = performance.now();
  for (const url of urls) {
    imageIdentityBy(table, url);
    widthHintBy(table, url);
  }
  return performance.now() - start;
};

/** The short attack and the long one by turns, so that a machine that is busy for a while is so for both. */
const growthOf = (from: string, table: typeof shippedTable): number => {
  const [short, long] = [attacksOn(from, SHORT), attacksOn(from, SHORT * FACTOR)];
  const least = {short: Number.POSITIVE_INFINITY, long: Number.POSITIVE_INFINITY};
  for (let run = 0; run < RUNS; run++) {
    least.short = Math.min(least.short, msOf(short, table));
    least.long = Math.min(least.long, msOf(long, table));
  }
  return least.long / least.short;
};

describe('the work on a hostile address', () => {
  it.each(allExamples)('grows with its length and no faster: $rule', ({cases}) => {
    expect(growthOf(cases[0]?.from ?? 'no example', shippedTable)).toBeLessThan(TOO_MUCH);
  });

  it('is seen to grow too fast where a pattern begins anew at every p, and all are p', () => {
    const bad: Rule = {id: 'bad', gates: ['/'], kind: 'path', find: /p.*[^!]$/, larger: ['']};
    const growth = growthOf('https://site.example/pppppppp', createRuleTable([bad]));
    expect(growth).toBeGreaterThan(TOO_MUCH);
  });
});
