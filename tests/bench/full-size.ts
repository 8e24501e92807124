import {allExamples} from '../../src/images/full-size/examples/all-examples';
import {imageIdentity} from '../../src/images/full-size/image-identity';
import {largerAddresses} from '../../src/images/full-size/larger-addresses';
import {widthHint} from '../../src/images/full-size/width-hint';

/** What an address costs, beside what `URL` costs that any reader of addresses pays. `npx tsx tests/bench/full-size.ts` */
const known = allExamples.flatMap(({cases, untouched}) => [...cases.map(({from}) => from), ...untouched]);
const unknown = known.map(
  (_, index) => `https://site-${index}.example/media/2024/05/picture-of-leeks-${index}.jpg?v=3`,
);

const ROUNDS = 40;

const microsecondsEach = (act: (url: string) => unknown, urls: readonly string[]): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    for (const url of urls) act(url);
    least = Math.min(least, performance.now() - start);
  }
  return (least * 1_000) / urls.length;
};

for (const [name, urls] of Object.entries({known, unknown})) {
  const floor = microsecondsEach((url) => new URL(url).href, urls);
  for (const act of [largerAddresses, imageIdentity, widthHint]) {
    const cost = microsecondsEach(act, urls);
    console.log(
      `${name} ${act.name}: ${cost.toFixed(2)} µs an address, ${(cost / floor).toFixed(1)} × URL (${floor.toFixed(2)} µs)`,
    );
  }
}
