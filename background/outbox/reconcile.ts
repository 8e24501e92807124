import type {OutboxItem, OutboxState} from '../../src/domain/outbox-item';
import {fail, ok, type Result} from '../../src/domain/result';
import type {Addressed} from './addressed';
import type {OutboxLimits} from './limits';
import {type Finding, findPin, isWithin, windowOf} from './match';
import {withRequest} from './pacing';
import {changeItem, changePacing, type Pass, paced} from './pass';
import {NOISE_MS, pinterestTime} from './pinterest-time';
import type {ListedPin, ListFailure} from './ports';
import {standing, unlessUnwanted} from './sort-answer';
import {backoffMs} from './trouble';

type Doubt = Extract<OutboxState, {kind: 'unknown'}>;

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

const tooLong = fail<ListFailure>({
  error: {kind: 'unexpectedResponse', detail: 'the board has too many new pins to be searched'},
  retryAfterMs: null,
  serverDateMs: null,
});

/** The pins of a board that are not surely older than the doubt. */
const listSince = async (
  pass: Pass,
  {owner, place}: Addressed,
  doubtSinceMs: number,
): Promise<Result<ListedPin[], ListFailure>> => {
  const pins: ListedPin[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < pass.limits.maxPages; page++) {
    const nowMs = pass.ports.clock();
    await changePacing(pass, (stored) => withRequest(stored, owner, nowMs));
    const listed = await pass.ports.net.listBoard(owner, place, cursor);
    const {serverDateMs} = listed.ok ? listed.value : listed.error;
    await changePacing(pass, paced(pass, owner, listed.ok ? null : listed.error, serverDateMs));
    if (!listed.ok) return listed;
    // How sure a time is may have changed with what was just heard.
    const {perhapsMs} = windowOf(doubtSinceMs, pass.pacing.hearing, pass.limits);
    const within = listed.value.pins.filter((pin) => isWithin(pin, perhapsMs));
    pins.push(...within);
    cursor = listed.value.cursor;
    if (cursor === null || (listed.value.pins.length > 0 && within.length === 0)) return ok(pins);
  }
  return tooLong;
};

/** Puts the next look off: the longer the board has been unreadable, the longer. */
const afterFailure = (doubt: Doubt, nowMs: number, pinterestMs: number, limits: OutboxLimits): Doubt => {
  const elapsedMs = nowMs - doubt.sentAtMs;
  const waitMs = Math.min(Math.max(elapsedMs, limits.apartMs), HOUR_MS);
  return {
    ...doubt,
    nextLookAtMs: pinterestMs + waitMs,
    isForUser: doubt.isForUser || elapsedMs >= limits.patienceMs,
  };
};

/**
 * The first look begins the grace, the second is the first that counts, the third decides. All is measured by what
 * Pinterest's clock showed at the looks, so that setting the device's clock shortens nothing.
 */
const afterLook = (item: OutboxItem, doubt: Doubt, finding: Finding, pass: Pass): OutboxItem => {
  const {limits, ports} = pass;
  const nowMs = ports.clock();
  const shownMs = pinterestTime(pass.pacing.hearing, nowMs);
  const {listings, nextLookAtMs} = doubt;
  if (listings > 0 && shownMs < nextLookAtMs) {
    // Too early, by a clock that has been set since: nothing is counted, nothing lost.
    const soonestMs = shownMs + NOISE_MS + 1_000;
    const state = {...doubt, nextLookAtMs: Math.min(Math.max(nextLookAtMs, soonestMs), soonestMs + limits.graceMs)};
    return {...item, state};
  }
  const counted = {...doubt, listings: listings + 1};
  if (listings === 0) return {...item, state: {...counted, nextLookAtMs: shownMs + limits.graceMs}};
  if (listings === 1) return {...item, state: {...counted, nextLookAtMs: shownMs + limits.apartMs}};
  if (finding.kind === 'unsure') {
    return {...item, state: {...counted, nextLookAtMs: shownMs + DAY_MS, isForUser: true}};
  }
  // Sent again soon, and ever later if that, too, remains in doubt. The doubt itself stays: its pin may come yet.
  const retryAtMs = nowMs + backoffMs(item.attempts, limits, ports.rng());
  return unlessUnwanted({...item, state: {kind: 'waiting', retryAtMs, error: {kind: 'serverDown', status: null}}});
};

/** The one in doubt, as it is stored now; null where the user has settled it since. */
const ifInDoubt =
  (change: (stored: OutboxItem, doubt: Doubt) => OutboxItem) =>
  (stored: OutboxItem): OutboxItem | null =>
    stored.state.kind === 'unknown' ? change(stored, stored.state) : null;

const conclude = async (pass: Pass, item: OutboxItem, pins: readonly ListedPin[], sinceMs: number): Promise<void> => {
  const claimed = await pass.ports.store.claimed(pins.map(({id}) => id));
  const unclaimed = pins.filter(({id}) => !claimed.has(id));
  const finding = findPin(
    item,
    [...pass.items.values()],
    unclaimed,
    windowOf(sinceMs, pass.pacing.hearing, pass.limits),
  );
  if (finding.kind !== 'found') {
    await changeItem(
      pass,
      item.id,
      ifInDoubt((stored, doubt) => afterLook(stored, doubt, finding, pass)),
    );
    return;
  }
  const {pinId} = finding;
  const nowMs = pass.ports.clock();
  await changeItem(
    pass,
    item.id,
    ifInDoubt((stored) => standing(stored, pinId, nowMs)),
    {claim: pinId},
  );
};

const noteFailure = async (pass: Pass, item: OutboxItem, {error}: ListFailure): Promise<void> => {
  const nowMs = pass.ports.clock();
  const pinterestMs = pinterestTime(pass.pacing.hearing, nowMs);
  // A pin on a board that is gone is gone as well.
  const isBoardGone = error.kind === 'notFound' && error.what === 'board';
  const edit = ifInDoubt((stored, doubt) =>
    isBoardGone
      ? unlessUnwanted({...stored, doubtSinceMs: null, state: {kind: 'rejected', error}})
      : {...stored, state: afterFailure(doubt, nowMs, pinterestMs, pass.limits)},
  );
  await changeItem(pass, item.id, edit);
};

/** Looks for the pin of an item in doubt on its board: adopts it, or brings the item one step nearer to its next try. */
export const lookFor = async (pass: Pass, item: Addressed): Promise<void> => {
  // The user may have paused since.
  await changePacing(pass, (stored) => stored);
  if (pass.pacing.isPaused) return;
  const sinceMs = item.doubtSinceMs ?? item.createdAtMs;
  const listed = await listSince(pass, item, sinceMs);
  if (listed.ok) await conclude(pass, item, listed.value, sinceMs);
  else await noteFailure(pass, item, listed.error);
};
