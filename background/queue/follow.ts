import type {OutboxItem} from '../../src/domain/outbox-item';
import {type Hold, isMoving, isUnderWay, type Queue, type Sending} from '../../src/domain/sending';
import {shortDraft} from '../../src/domain/short-draft';
import {readSending} from '../../src/storage/outbox';
import {ownerKey, type Pacing} from '../outbox/pacing';
import {nextNews} from './news';
import {readPacing} from './pacing-record';
import {privateItems} from './private-store';
import {revisionOf} from './revisions';
import {readQueue} from './store';

/** All items are read, sent and drawn each time: of a few hundred that takes the time in which many pins go out. */
const REST_PER_ITEM_MS = 10;
const LONGEST_REST_MS = 2_000;

/** A message that is answered within this long is not taken for dead, and the worker lives on with each. */
const PATIENCE_MS = 20_000;

/** Pinterest's block lasts for hours; every other wait is told with the item that waits. */
const holdOf = ({isPaused, parks}: Pacing, items: readonly OutboxItem[]): Hold | null => {
  if (isPaused) return {kind: 'paused'};
  const held = items.filter(isMoving).flatMap(({owner}) => (owner && parks[ownerKey(owner)]) ?? []);
  const until = held.filter(({error}) => error.kind === 'spamBlock').map(({untilMs}) => untilMs);
  return until.length === 0 ? null : {kind: 'until', untilMs: Math.max(...until)};
};

const itemsOf = async (id: string): Promise<readonly OutboxItem[]> => {
  const [onDisk, unseen] = await Promise.all([readSending(id), privateItems()]);
  const items = [...onDisk, ...unseen.filter(({sendingId}) => sendingId === id)];
  return items.sort((one, other) => one.order - other.order);
};

/** Whoever looks on knows the picture, or needs it not: its bytes need not be sent with every change. */
const shortened = (item: OutboxItem): OutboxItem => ({...item, draft: shortDraft(item.draft)});

const look = async (id: string): Promise<Sending | null> => {
  const [items, pacing] = await Promise.all([itemsOf(id), readPacing()]);
  if (items.length === 0) return null;
  const hold = holdOf(pacing, items);
  const standing = JSON.stringify([hold, ...items.map(({id: item, mode, state}) => [item, mode, state])]);
  return {id, revision: revisionOf(id, standing), hold, items: items.map(shortened)};
};

// From when on each is looked at again, in this life of the worker.
const restUntilMs = new Map<string, number>();

/** Looks at once after a quiet while; many pins that change quickly are told no oftener than eyes can follow. */
const atEase = async <Looked extends {readonly items: readonly OutboxItem[]} | null>(
  what: string,
  lookNow: () => Promise<Looked>,
): Promise<Looked> => {
  const waitMs = (restUntilMs.get(what) ?? 0) - performance.now();
  if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
  const looked = await lookNow();
  const restMs = Math.min(LONGEST_REST_MS, (looked?.items.length ?? 0) * REST_PER_ITEM_MS);
  restUntilMs.set(what, performance.now() + restMs);
  return looked;
};

/** What was sent off together, once it is otherwise than at `seen`; as it is when nothing changes for a while. */
export const follow = async (id: string, seen: string): Promise<Sending | null> => {
  const news = nextNews(PATIENCE_MS);
  const lookNow = () => look(id);
  const now = await (seen === '' ? lookNow() : atEase(id, lookNow));
  if (now === null || now.revision !== seen || !isUnderWay(now)) return now;
  await news;
  return atEase(id, lookNow);
};

/** In the place of a sending's id. */
const ALL = '';

const lookAtQueue = async (): Promise<Queue> => {
  const [{items, damagedIds}, {isPaused}] = await Promise.all([readQueue(), readPacing()]);
  const waiting = items
    .filter(({state}) => state.kind !== 'done')
    .map(shortened)
    .sort((one, other) => one.createdAtMs - other.createdAtMs || one.order - other.order);
  const revision = revisionOf(ALL, JSON.stringify([isPaused, damagedIds, waiting]));
  return {revision, isPaused, items: waiting, damagedIds};
};

/** The whole queue, once it is otherwise than at `seen`; as it is when nothing changes for a while. */
export const listQueue = async (seen: string): Promise<Queue> => {
  const news = nextNews(PATIENCE_MS);
  const now = await (seen === '' ? lookAtQueue() : atEase(ALL, lookAtQueue));
  if (now.revision !== seen) return now;
  await news;
  return atEase(ALL, lookAtQueue);
};
