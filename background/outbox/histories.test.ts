import {describe, expect, it} from 'vitest';
import {leadHistory, wrongOf} from './world-histories';

const HISTORIES = 20_000;
const FIRST = 1;

describe('random histories', () => {
  it('lose nothing, double nothing and leave nothing behind', {timeout: 600_000}, async () => {
    const wrong: string[] = [];
    for (let seed = FIRST; seed < FIRST + HISTORIES; seed++) {
      const history = await leadHistory(seed);
      const fault = wrongOf(history);
      if (fault !== null) wrong.push(`history ${seed}: ${fault} ${history.story}`);
    }
    console.info(`${HISTORIES} histories from seed ${FIRST}`);
    expect(wrong).toEqual([]);
  });
});
