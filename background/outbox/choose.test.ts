import {describe, expect, it} from 'vitest';
import {pinId} from '../../src/domain/ids';
import {isInDoubt} from '../../src/domain/is-in-doubt';
import type {OutboxItem, OutboxState} from '../../src/domain/outbox-item';
import {chooseTurn, isBlocked, isOwned, type Scene} from './choose';
import {OUTBOX_LIMITS} from './limits';
import {FRESH_PACING, ownerKey} from './pacing';
import {itemOf, ME, START_MS} from './world';

const scene: Scene = {
  pacing: FRESH_PACING,
  account: ME,
  isFormFree: true,
  nowMs: START_MS,
  limits: OUTBOX_LIMITS,
};
const parked = (untilMs: number): Scene => ({
  ...scene,
  pacing: {...FRESH_PACING, parks: {[ownerKey(ME)]: {untilMs, error: {kind: 'spamBlock'}}}},
});

const unknown = (nextLookAtMs: number, isForUser = false): OutboxState => ({
  kind: 'unknown',
  sentAtMs: START_MS,
  listings: 1,
  nextLookAtMs,
  isForUser,
});
const waiting = (retryAtMs: number, kind: 'serverDown' | 'offline' = 'serverDown'): OutboxState => ({
  kind: 'waiting',
  retryAtMs,
  error: kind === 'offline' ? {kind} : {kind, status: null},
});
const stateful = (id: string, state: OutboxState, over: Partial<OutboxItem> = {}) => itemOf(id, {state, ...over});
const told = (items: readonly OutboxItem[], at: Scene = scene): string => {
  const turn = chooseTurn(items, at);
  return turn.kind === 'rest'
    ? `rest ${turn.wakeMs === null ? 'for an event' : turn.wakeMs - START_MS}`
    : `${turn.kind} ${turn.item.id}`;
};
const titled = (title: string) => ({draft: {...itemOf('x').draft, title}});

describe('whose turn it is', () => {
  it('is nobody’s where nothing is left, or all is paused', () => {
    expect(told([])).toBe('rest for an event');
    expect(told([itemOf('a')], {...scene, pacing: {...FRESH_PACING, isPaused: true}})).toBe('rest for an event');
  });

  it('is that of what was saved first, by time and then by place in its sending', () => {
    const items = [
      itemOf('c', {createdAtMs: START_MS - 1, order: 1}),
      itemOf('a', {order: 0}),
      itemOf('b', {createdAtMs: START_MS - 1, order: 0}),
    ];
    expect(told(items)).toBe('send b');
    expect(items.map(({id}) => id)).toEqual(['c', 'a', 'b']);
  });

  it('is that of a doubt before all else', () => {
    expect(told([itemOf('a', titled('other')), stateful('b', unknown(START_MS), {order: 1})])).toBe('look b');
  });

  it('comes when a wait is over, to the millisecond', () => {
    expect(told([stateful('a', waiting(START_MS))])).toBe('send a');
    expect(told([stateful('a', waiting(START_MS + 1))])).toBe('rest 1');
    expect(told([stateful('a', unknown(START_MS + 1))])).toBe('rest 1');
  });

  it('comes no earlier than its account is asked', () => {
    const items = [itemOf('a'), stateful('b', waiting(START_MS)), stateful('c', unknown(START_MS))];
    items.push(stateful('d', {kind: 'removing', pinId: pinId('1'), retryAtMs: START_MS}));
    for (const item of items) expect(told([item], parked(START_MS + 9))).toBe('rest 9');
  });

  it('of what waits for an event comes with its account, whatever time it was given', () => {
    expect(told([stateful('a', waiting(START_MS + 500, 'offline'))])).toBe('send a');
    expect(told([stateful('a', waiting(START_MS, 'offline'))], parked(START_MS + 9))).toBe('rest 9');
  });

  it('is awaited until the soonest of several', () => {
    expect(told([stateful('a', waiting(START_MS + 50)), stateful('b', unknown(START_MS + 20))])).toBe('rest 20');
  });

  it('never comes to what is settled, refused or under way', () => {
    const states: OutboxState[] = [
      {kind: 'sending', sentAtMs: 1},
      {kind: 'rejected', error: {kind: 'trialAccess'}},
      {kind: 'done', outcome: null, doneAtMs: 1},
      {kind: 'cancelled'},
    ];
    expect(told(states.map((state, at) => stateful(`${at}`, state)))).toBe('rest for an event');
  });

  it('never comes to the pins of an account that is not signed in', () => {
    expect(told([itemOf('a')], {...scene, account: null})).toBe('rest for an event');
    expect(told([itemOf('a')], {...scene, account: {...ME, accountId: '2'}})).toBe('rest for an event');
    expect(told([itemOf('a')], {...scene, account: {...ME, baseUrl: 'https://other/'}})).toBe('rest for an event');
  });

  it('never comes to a pin for being nobody’s while nobody is signed in', () => {
    expect([isOwned(itemOf('a', {owner: null}), ME), isOwned(itemOf('a', {owner: null}), null)]).toEqual([
      false,
      false,
    ]);
  });

  it('comes to what names no account or no board, to be refused', () => {
    expect(told([itemOf('a', {owner: null})], {...scene, account: null})).toBe('send a');
    expect(told([itemOf('a', {place: null})])).toBe('send a');
  });

  it('comes to one form at a time, signed in or not, however long an account waits', () => {
    const form = itemOf('a', {mode: 'handOff', owner: ME, place: null});
    expect(told([form], {...parked(START_MS + 9), account: null})).toBe('send a');
    expect(told([form], {...scene, isFormFree: false})).toBe('rest for an event');
  });

  it('of a look is by Pinterest’s clock', () => {
    const ahead = {...scene, pacing: {...FRESH_PACING, hearing: {offsetMs: 40, unsureMs: 0, isStale: false}}};
    expect(told([stateful('a', unknown(START_MS + 100))], ahead)).toBe('rest 60');
  });

  it('of a look that no rule puts off so far comes at once: a clock was set', () => {
    const hourMs = 3_660_000;
    const dayMs = 86_460_000;
    expect(told([stateful('a', unknown(START_MS + hourMs))])).toBe(`rest ${hourMs}`);
    expect(told([stateful('a', unknown(START_MS + hourMs + 1))])).toBe('look a');
    expect(told([stateful('a', unknown(START_MS + dayMs, true))])).toBe(`rest ${dayMs}`);
    expect(told([stateful('a', unknown(START_MS + dayMs + 1, true))])).toBe('look a');
  });
});

describe('a doubt', () => {
  it('is of what left and is not known, until the user or the board settles it', () => {
    const doubtSinceMs = 5;
    expect(isInDoubt(itemOf('a'))).toBe(false);
    expect(isInDoubt(itemOf('a', {doubtSinceMs}))).toBe(true);
    expect(isInDoubt(stateful('a', waiting(1), {doubtSinceMs}))).toBe(true);
    expect(isInDoubt(stateful('a', waiting(1)))).toBe(false);
    expect(isInDoubt(stateful('a', {kind: 'sending', sentAtMs: 1}))).toBe(true);
    expect(isInDoubt(stateful('a', unknown(1)))).toBe(true);
    expect(isInDoubt(stateful('a', {kind: 'rejected', error: {kind: 'trialAccess'}}, {doubtSinceMs}))).toBe(false);
  });

  it('is never of a form', () => {
    expect(isInDoubt(stateful('a', {kind: 'sending', sentAtMs: 1}, {mode: 'handOff'}))).toBe(false);
  });

  it('blocks what looks alike, and neither itself nor anything else', () => {
    const doubtful = stateful('a', unknown(START_MS + 30));
    const alike = itemOf('b', {order: 1});
    const other = itemOf('c', {order: 2, ...titled('other')});
    expect([doubtful, alike, other].map((item) => isBlocked(item, [doubtful, alike, other]))).toEqual([
      false,
      true,
      false,
    ]);
    expect(told([doubtful, alike, other])).toBe('send c');
    expect(told([doubtful, alike])).toBe('rest 30');
    expect(told([doubtful, {...alike, state: waiting(START_MS)}])).toBe('rest 30');
  });
});
