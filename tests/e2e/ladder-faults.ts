import sharp from 'sharp';
import type {OutboxState} from '../../src/domain/outbox-item';
import type {Sandbox} from '../sandbox/start-sandbox';
import type {CorpusPicture} from '../support/picture-corpus';
import {ssim} from '../support/ssim';

/** How like a picture has to arrive. */
const LEAST_LIKENESS = 0.98;

type Pins = ReturnType<Sandbox['pins']>;

/** What is wrong with pictures that were sent under their names, and how like the least like one is (0 … 1). */
export const faultsOf = async (
  sent: readonly CorpusPicture[],
  answers: readonly OutboxState[],
  pins: Pins,
): Promise<{readonly faults: readonly string[]; readonly least: number}> => {
  const faults: string[] = [];
  let least = 1;
  for (const [at, {name, seen, width, height}] of sent.entries()) {
    const [stored, ...more] = pins.filter(({title}) => title === name);
    if (stored === undefined || more.length > 0) {
      faults.push(`${name}: ${stored === undefined ? 'no pin' : 'pinned twice'}, ${JSON.stringify(answers[at])}`);
      continue;
    }
    const {autoOrient} = await sharp(stored.bytes).metadata();
    const likeness = await ssim(seen, stored.bytes);
    least = Math.min(least, likeness);
    const size = `${autoOrient.width}x${autoOrient.height}`;
    if (size !== `${width}x${height}`) faults.push(`${name}: ${size}`);
    if (likeness < LEAST_LIKENESS) faults.push(`${name}: likeness ${likeness}`);
  }
  return {faults, least};
};
