import {performance} from 'node:perf_hooks';
import {matchOptions, searchable} from '../../src/ui/match-options';

// From a key pressed to the list filtered: 2,000 boards, the most that an account holds, of 10 sections each; beside it
// the same names filtered by nothing but `includes`. Run it with `npx tsx tests/bench/board-filter.ts`.
const BOARDS = 2_000;
const SECTIONS = 10;
const ROUNDS = 40;

const WORDS =
  'kitchen winter garden summer soups tiles crème brûlée small guest room vintage lamp recipes ideas blue'.split(' ');
const wordAt = (at: number): string => WORDS[at % WORDS.length] ?? '';

type Named = {readonly id: string; readonly label: string; readonly within?: readonly Named[]};

const boards = Array.from({length: BOARDS}, (_, at): Named & {within: readonly Named[]} => ({
  id: String(at),
  label: `${wordAt(at)} ${wordAt(at * 7 + 3)} ${at}`,
  within: Array.from({length: SECTIONS}, (__, inner) => ({
    id: `${at}/${inner}`,
    label: `${wordAt(at + inner * 5)} ${wordAt(inner * 3 + 1)} ${inner}`,
  })),
}));

const flat = boards.flatMap(({label, within}) => [
  label.toLowerCase(),
  ...within.map((section) => `${label} ${section.label}`.toLowerCase()),
]);

/** Every key of what a person types, one after the other. */
const keys = ['kitchen win', 'creme', 'ktchn', 'zzz', 'guest / lamp'].flatMap((text) =>
  Array.from(text, (_, at) => text.slice(0, at + 1)),
);

/** Milliseconds per key over all rounds but the first three, which warm up. */
const measure = (act: (typed: string) => number): {median: number; most: number} => {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const typed of keys) {
      const start = performance.now();
      act(typed);
      const took = performance.now() - start;
      if (round > 2) times.push(took);
    }
  }
  times.sort((one, other) => one - other);
  return {median: times[Math.floor(times.length / 2)] ?? 0, most: times[Math.floor(times.length * 0.99)] ?? 0};
};

const started = performance.now();
const searched = searchable<Named>(boards);
const prepared = performance.now() - started;
const ours = measure((typed) => matchOptions(searched, typed).length);
const plain = measure((typed) => flat.filter((name) => name.includes(typed)).length);

console.log(`${flat.length} lines, ${keys.length} keys, ${ROUNDS} rounds; ms per key`);
console.log(`prepared once in ${prepared.toFixed(1)} ms`);
console.log(`fuzzy     median ${ours.median.toFixed(2)}  99 % under ${ours.most.toFixed(2)}`);
console.log(`includes  median ${plain.median.toFixed(2)}  99 % under ${plain.most.toFixed(2)}`);
console.log(`ratio     median ${(ours.median / plain.median).toFixed(1)}`);
