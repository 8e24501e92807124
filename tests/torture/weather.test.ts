import {describe, expect, test} from 'vitest';
import {CALLS} from '../sandbox/api/routes';
import {createFaults} from '../sandbox/faults/faults';
import {drizzle, storm} from './weather';

describe('the weather', () => {
  test.each([
    ['a storm', storm(7, 1)],
    ['a slow storm at the last seed', storm(2 ** 32 - 1, 4)],
    ['a drizzle', drizzle(7)],
  ])('is what the local Pinterest understands: %s', (_, rules) => {
    expect(() => createFaults(CALLS).set(rules)).not.toThrow();
  });

  test('makes pins go wrong, though most go well', () => {
    const faults = createFaults(CALLS);
    faults.set(storm(7, 1));
    const effects = Array.from({length: 1_000}, () => faults.next('POST', '/pins'));
    const failed = effects.filter((effect) => Object.keys(effect).some((name) => name !== 'delayMs')).length;
    expect(failed).toBeGreaterThan(30);
    expect(failed).toBeLessThan(150);
  });
});
