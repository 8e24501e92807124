import {RUNGS} from '../../src/domain/rungs';
import {OUTBOX_LIMITS} from './limits';
import {isSending, rememberedBy, withNet, withStore} from './mutant-bends';
import {FRESH_PACING, type Pacing} from './pacing';
import type {Bent} from './world-histories';

/** For the outbox's tests: the rules, each with what it is like without it. */

export type Mutant = {
  readonly rule: string;
  readonly without: string;
  readonly bent: Bent;
  /** Why nothing comes of it, where nothing does. */
  readonly survives?: string;
};

/** What is being sent is known to this life of the worker only. */
const sendFirst = rememberedBy(
  (edited, stored) => (isSending(edited) ? stored : edited),
  (edited) => (isSending(edited) ? edited : null),
);

const forgetRung = rememberedBy(
  (edited, {rung, tried}) => ({...edited, rung, tried}),
  ({rung, tried}) => ({rung, tried}),
);

const climbAhead = rememberedBy(
  (edited) => (isSending(edited) ? {...edited, rung: RUNGS[RUNGS.indexOf(edited.rung) + 1] ?? edited.rung} : edited),
  ({rung}) => ({rung}),
);

const forgetWish = rememberedBy(
  (edited) => edited,
  () => ({isUnwanted: false}),
);

/** As items of private windows lie, which are written nowhere: in memory, and their pacing on disk. */
const paceApart = withStore((store) => ({
  change: async (id, edit, {claim, pace} = {}) => {
    let isOff = false;
    const pacedOf = (stored: Pacing): Pacing => {
      const after = pace?.(stored) ?? null;
      isOff = pace !== undefined && after === null;
      return after ?? stored;
    };
    const pacing = pace === undefined ? null : await store.changePacing(pacedOf);
    if (isOff) return {item: null, pacing};
    const {item} = await store.change(id, edit, claim === undefined ? {} : {claim});
    return {item, pacing};
  },
}));

const claimLater = withStore((store) => ({
  change: async (id, edit, {claim, ...along} = {}) => {
    const changed = await store.change(id, edit, along);
    if (claim !== undefined) await store.change(id, (stored) => stored, {claim});
    return changed;
  },
}));

const doubtIsFailure = withNet(({net}) => ({
  send: async (...sent) => {
    const answer = await net.send(...sent);
    return answer.kind === 'unknown' ? {...answer, kind: 'notSent', error: {kind: 'serverDown', status: 503}} : answer;
  },
}));

const busyIsDoubt = withNet(({net}) => ({
  send: async (...sent) => {
    const answer = await net.send(...sent);
    return answer.kind === 'busy' ? {...answer, kind: 'unknown'} : answer;
  },
}));

const signedOutIsRefusal = withStore((store) => ({
  change: (id, edit, along) =>
    store.change(
      id,
      (stored) => {
        const edited = edit(stored);
        if (edited?.state.kind !== 'waiting' || edited.state.error.kind !== 'signedOut') return edited;
        return {...edited, state: {kind: 'rejected', error: edited.state.error}};
      },
      along,
    ),
}));

const neverLook = withNet(({net}) => ({
  listBoard: async (...asked) => {
    const listed = await net.listBoard(...asked);
    return listed.ok ? {...listed, value: {...listed.value, pins: []}} : listed;
  },
}));

const timeless = withNet(({net, clock}) => ({
  listBoard: async (...asked) => {
    const listed = await net.listBoard(...asked);
    if (!listed.ok) return listed;
    const pins = listed.value.pins.map((pin) => ({...pin, createdAtMs: clock() + 172_800_000}));
    return {...listed, value: {...listed.value, pins}};
  },
}));

const latestDoubt = withStore((store) => ({
  change: (id, edit, along) =>
    store.change(
      id,
      (stored) => {
        const edited = edit(stored);
        return isSending(edited) ? edit({...stored, doubtSinceMs: null}) : edited;
      },
      along,
    ),
}));

/** Each life of the worker begins with its own. */
const forgetPacing = withStore((store) => {
  let pacing = FRESH_PACING;
  return {
    change: async (id, edit, {pace, ...along} = {}) => {
      const after = pace === undefined ? pacing : pace(pacing);
      if (after === null) return {item: null, pacing};
      pacing = after;
      return {item: (await store.change(id, edit, along)).item, pacing};
    },
    changePacing: async (edit) => {
      pacing = edit(pacing);
      return pacing;
    },
  };
});

const ignoreRetryAfter = withNet(({net}) => ({
  send: async (...sent) => {
    const answer = await net.send(...sent);
    return answer.kind === 'busy' ? {...answer, retryAfterMs: null} : answer;
  },
}));

const others = {...OUTBOX_LIMITS.breaker, failures: 1_000_000};

export const MUTANTS: readonly Mutant[] = [
  {rule: '1 write ahead', without: 'what is being sent is kept in memory', bent: sendFirst},
  {rule: '2 success and claim together', without: 'the claim is a transaction of its own', bent: claimLater},
  {rule: '3 a doubt is no failure', without: 'silence and 5xx are sent again', bent: doubtIsFailure},
  {
    rule: '3 a 429 is no doubt',
    without: 'a 429 is looked for on the board',
    bent: busyIsDoubt,
  },
  {rule: '3 a 401 parks', without: 'a 401 refuses the pin', bent: signedOutIsRefusal},
  {rule: '4 look first', without: 'the board is never read', bent: neverLook},
  {rule: '4 the time bound', without: 'a pin of any age is taken', bent: timeless},
  {
    rule: '4 since the first doubt',
    without: 'since the latest attempt',
    bent: latestDoubt,
    survives:
      'a later attempt leaves only after two looks past the grace found nothing, so an earlier one has nothing to show',
  },
  {
    rule: '5 the grace',
    without: 'three looks at once',
    bent: {limits: {...OUTBOX_LIMITS, graceMs: 0, apartMs: 0}},
  },
  {
    rule: '7 claims',
    without: 'any pin may be anybody’s',
    bent: withStore(() => ({claimed: async () => new Set()})),
  },
  {
    rule: '8 one form, one id',
    without: 'each click has an id of its own',
    bent: {saveAgain: (item) => ({...item, id: `${item.id}-again`})},
  },
  {rule: '12 the rung on disk', without: 'it is kept in memory', bent: forgetRung},
  {rule: '12 the rung after the answer', without: 'the next one is written down ahead', bent: climbAhead},
  {rule: '14 taken back', without: 'what is under way is finished', bent: forgetWish},
  {
    rule: '13 pace and item together',
    without: 'the pace first, then the item',
    bent: paceApart,
    survives: 'dying in between leaves a doubt, which is looked into; so items of private windows are kept like this',
  },
  {rule: '9 one drainer', without: 'no lock', bent: {bend: (ports) => ({...ports, lock: (act) => act()})}},
  {rule: '11 Retry-After', without: 'our own guess', bent: ignoreRetryAfter},
  {
    rule: '11 backoff and breaker',
    without: 'at once, each time it is woken',
    bent: {limits: {...OUTBOX_LIMITS, backoff: {baseMs: 0, capMs: 0}, breaker: others}},
  },
  {rule: '11 pacing on disk', without: 'in memory', bent: forgetPacing},
];
