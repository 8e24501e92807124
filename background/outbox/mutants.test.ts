import {afterEach, describe, expect, it, vi} from 'vitest';
import {MUTANTS, type Mutant} from './mutants';
import type {Bent} from './world-histories';

/** Three times as many as the rule that shows latest needs. */
const HISTORIES = 1_000;
const TIMEOUT_MS = 300_000;

/** Where a rule's absence shows first; null where it shows nowhere. The modules are loaded anew, to be replaced before. */
const catchPace = async (bent: Bent): Promise<string | null> => {
  const {asksTooSoon, storms, needsHelp, takesAnothers} = await import('./world-pace');
  for (const [name, check] of Object.entries({asksTooSoon, storms, needsHelp, takesAnothers})) {
    const wrong = await check(bent);
    if (wrong !== null) return `${name}: ${wrong}`;
  }
  return null;
};

const catchIt = async (bent: Bent): Promise<string | null> => {
  const wrongPace = await catchPace(bent);
  if (wrongPace !== null) return wrongPace;
  const {leadHistory, wrongOf} = await import('./world-histories');
  for (let seed = 1; seed <= HISTORIES; seed++) {
    const wrong = wrongOf(await leadHistory(seed, bent));
    if (wrong !== null) return `history ${seed}: ${wrong}`;
  }
  return null;
};

const report = ({rule, without, survives}: Mutant, caught: string | null): void => {
  console.info(`${rule} | ${without} | ${caught ?? `survives: ${survives ?? '?'}`}`);
};

describe('each rule is needed', () => {
  // The histories with all of them are led in histories.test.ts.
  it('and with all of them Pinterest is asked as it should be, and each pin is its own', {
    timeout: TIMEOUT_MS,
  }, async () => {
    expect(await catchPace({})).toBeNull();
  });

  for (const mutant of MUTANTS) {
    const end = mutant.survives === undefined ? 'something goes wrong' : 'nothing does, for the reason given';
    it(`without rule ${mutant.rule} (${mutant.without}) ${end}`, {timeout: TIMEOUT_MS}, async () => {
      const caught = await catchIt(mutant.bent);
      report(mutant, caught);
      expect(caught === null).toBe(mutant.survives !== undefined);
    });
  }
});

describe('each rule of a module is needed', () => {
  afterEach(() => {
    vi.resetModules();
    vi.doUnmock('./natural-key');
    vi.doUnmock('./match');
    vi.doUnmock('./choose');
  });

  const catchReplaced = async (rule: string, without: string): Promise<string | null> => {
    vi.resetModules();
    const caught = await catchIt({});
    report({rule, without, bent: {}}, caught);
    return caught;
  };

  it('without rule 6 (any number in doubt under one key) something goes wrong', {timeout: TIMEOUT_MS}, async () => {
    vi.doMock('./natural-key', async (load) => ({...(await load<object>()), naturalKey: ({id}: {id: string}) => id}));
    expect(await catchReplaced('6 one in doubt per key', 'any number')).not.toBeNull();
  });

  it('without the user’s word on what only may be theirs (passed over) something goes wrong', {
    timeout: TIMEOUT_MS,
  }, async () => {
    vi.doMock('./match', async (load) => {
      const whole = await load<typeof import('./match')>();
      const findPin: typeof whole.findPin = (...sought) => {
        const finding = whole.findPin(...sought);
        return finding.kind === 'unsure' ? {kind: 'absent'} : finding;
      };
      return {...whole, findPin};
    });
    expect(await catchReplaced('4 never a guess', 'what may be it is passed over')).not.toBeNull();
  });

  it('without rule 10 (nobody wakes the queue) something goes wrong', {timeout: TIMEOUT_MS}, async () => {
    vi.doMock('./choose', async (load) => {
      const whole = await load<typeof import('./choose')>();
      const chooseTurn: typeof whole.chooseTurn = (...asked) => {
        const turn = whole.chooseTurn(...asked);
        return turn.kind === 'rest' ? {kind: 'rest', wakeMs: null} : turn;
      };
      return {...whole, chooseTurn};
    });
    expect(await catchReplaced('10 wake-ups', 'no alarm is asked for')).not.toBeNull();
  });
});
