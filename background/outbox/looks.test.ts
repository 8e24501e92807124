import {describe, expect, it} from 'vitest';
import {pinId} from '../../src/domain/ids';
import type {OutboxItem, OutboxState} from '../../src/domain/outbox-item';
import {fail, ok} from '../../src/domain/result';
import {OUTBOX_LIMITS} from './limits';
import type {ListedPin, OutboxNet} from './ports';
import {itemOf, START_MS} from './world';
import {stateOf, worldWith} from './world-scenes';

const never = () => undefined;

const inDoubt = (over: Partial<Extract<OutboxState, {kind: 'unknown'}>> = {}): OutboxState => ({
  kind: 'unknown',
  sentAtMs: START_MS,
  listings: 0,
  nextLookAtMs: START_MS,
  isForUser: false,
  ...over,
});
const doubtful = (state: OutboxState, over: Partial<OutboxItem> = {}): OutboxItem =>
  itemOf('a', {doubtSinceMs: START_MS, state, ...over});

const {link, title} = itemOf('a').draft;
const listed = (over: Partial<ListedPin> = {}): ListedPin => ({
  id: pinId('9'),
  boardSectionId: null,
  link,
  title,
  description: null,
  altText: null,
  createdAtMs: START_MS,
  parentPinId: null,
  isOwner: true,
  ...over,
});
const holding = (...pins: readonly ListedPin[]): Partial<OutboxNet> => ({
  listBoard: async () => ok({pins, cursor: null, serverDateMs: null}),
});

describe('a look at the board', () => {
  it('that fails for half an hour to the millisecond is put to the user', async () => {
    const error = {kind: 'serverDown', status: 503} as const;
    const state = inDoubt({sentAtMs: START_MS - OUTBOX_LIMITS.patienceMs});
    const failing = {listBoard: async () => fail({error, retryAfterMs: null, serverDateMs: null})};
    const world = worldWith(failing, doubtful(state));
    await world.live(never);
    expect(stateOf(world, 'a')).toMatchObject({isForUser: true, nextLookAtMs: START_MS + OUTBOX_LIMITS.patienceMs});
  });

  it.each([
    [0, OUTBOX_LIMITS.graceMs],
    [1, OUTBOX_LIMITS.apartMs],
  ])('that finds nothing, after %d others, is repeated %d ms later', async (listings, waitMs) => {
    const world = worldWith(holding(), doubtful(inDoubt({listings})));
    await world.live(never);
    expect(stateOf(world, 'a')).toEqual(inDoubt({listings: listings + 1, nextLookAtMs: START_MS + waitMs}));
  });

  it('that finds nothing for the third time lets the pin be sent again soon', async () => {
    const world = worldWith(holding(), doubtful(inDoubt({listings: 2})));
    await world.live(never);
    const error = {kind: 'serverDown', status: null};
    expect(stateOf(world, 'a')).toEqual({kind: 'waiting', retryAtMs: START_MS + 1_000, error});
  });

  it('goes page by page, as far back as the doubt reaches', async () => {
    const cursors: (string | null)[] = [];
    const pages = [START_MS, START_MS - 86_400_000];
    const listBoard: OutboxNet['listBoard'] = async (_owner, _place, cursor) => {
      const pins = [listed({link: null, title: 'Another', createdAtMs: pages[cursors.length] ?? null})];
      cursors.push(cursor);
      return ok({pins, cursor: `page ${cursors.length}`, serverDateMs: null});
    };
    const world = worldWith({listBoard}, doubtful(inDoubt()));
    await world.live(never);
    expect(cursors).toEqual([null, 'page 1']);
    expect(stateOf(world, 'a')).toMatchObject({listings: 1});
  });

  it('that finds the pin claims it', async () => {
    const world = worldWith(holding(listed()), doubtful(inDoubt()));
    await world.live(never);
    expect(stateOf(world, 'a')).toMatchObject({kind: 'done', outcome: {pinId: '9'}});
    expect(world.disk.claims.get('9')).toBe('a');
  });

  it('takes no pin that is another item’s already', async () => {
    const world = worldWith(holding(listed()), doubtful(inDoubt()));
    world.disk.claims.set('9', 'other');
    await world.live(never);
    expect(stateOf(world, 'a')).toMatchObject({kind: 'unknown', listings: 1});
  });

  it('takes no pin that was made after the item was saved and long before it was in doubt', async () => {
    const saved = {createdAtMs: START_MS - 7_200_000};
    const world = worldWith(holding(listed({createdAtMs: START_MS - 3_600_000})), doubtful(inDoubt(), saved));
    await world.live(never);
    expect(stateOf(world, 'a')).toMatchObject({kind: 'unknown', listings: 1});
  });

  it('asks nobody about a pin that another item of the queue would make', async () => {
    const draft = {...itemOf('b').draft, title: 'Another'};
    const other = itemOf('b', {draft, owner: null, state: {kind: 'rejected', error: {kind: 'trialAccess'}}});
    const rewritten = holding(listed({title: 'Another'}));
    const alone = worldWith(rewritten, doubtful(inDoubt({listings: 2})));
    await alone.live(never);
    expect(stateOf(alone, 'a')).toMatchObject({kind: 'unknown', isForUser: true});
    const world = worldWith(rewritten, doubtful(inDoubt({listings: 2})), other);
    await world.live(never);
    expect(stateOf(world, 'a')?.kind).toBe('waiting');
  });
});
