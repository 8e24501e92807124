import {isInDoubt} from '../../src/domain/is-in-doubt';
import {isSaved, type OutboxItem, type Owner} from '../../src/domain/outbox-item';
import type {PictureChange} from '../../src/domain/picture-trouble';
import {picturesOf} from '../../src/domain/rungs';
import {type Addressed, isAddressed} from './addressed';
import {chooseTurn, isOwned} from './choose';
import {naturalKey} from './natural-key';
import {openFrom, type Pacing, withRequest} from './pacing';
import {changeBoth, changeItem, changePacing, type Pass} from './pass';
import {hearingAnew, pinterestTime} from './pinterest-time';
import type {Answer, Carried, Next, OutboxNet, Unready} from './ports';
import {settle, settling} from './settle';

const pictureKey = ({draft, rung}: OutboxItem): string => JSON.stringify([rung, ...picturesOf(draft)]);

/** Whether the item is still what its turn was decided by, and its picture made ready for. */
const isUnchanged = (stored: OutboxItem, item: OutboxItem): boolean =>
  stored.state.kind === item.state.kind &&
  stored.mode === item.mode &&
  naturalKey(stored) === naturalKey(item) &&
  pictureKey(stored) === pictureKey(item);

type Beginning = {
  readonly nowMs: number;
  /** The same moment on Pinterest's clock. */
  readonly pinterestMs: number;
  readonly changes: readonly PictureChange[];
};

/** The item as it is written down before its request leaves; null where the user has changed it since. */
const begun = (stored: OutboxItem, item: OutboxItem, {nowMs, pinterestMs, changes}: Beginning): OutboxItem | null =>
  isUnchanged(stored, item)
    ? {
        ...stored,
        changes,
        attempts: stored.attempts + 1,
        doubtSinceMs: stored.mode === 'api' ? (stored.doubtSinceMs ?? pinterestMs) : null,
        state: {kind: 'sending', sentAtMs: nowMs},
      }
    : null;

/** Counts a request that is about to leave; null where the user, or Pinterest, has forbidden it since. */
const counted = (
  pass: Pass,
  owner: Owner,
  nowMs: number,
  items: readonly OutboxItem[],
): ((stored: Pacing) => Pacing | null) => {
  const isCalm = !items.some(isInDoubt);
  return (stored) => {
    if (stored.isPaused || openFrom(stored, owner, pass.limits) > nowMs) return null;
    const hearing = isCalm ? hearingAnew(stored.hearing) : stored.hearing;
    return withRequest({...stored, hearing}, owner, nowMs);
  };
};

/** What Trial access refuses for one it refuses for all. Those in doubt are looked for all the same. */
const refuseAll = async (pass: Pass, owner: Owner, answer: Answer): Promise<void> => {
  if (answer.kind !== 'refused' || answer.error.kind !== 'trialAccess') return;
  const {error} = answer;
  const isHit = (item: OutboxItem): boolean =>
    item.mode === 'api' && isOwned(item, owner) && isSaved(item) && !isInDoubt(item);
  for (const {id} of [...pass.items.values()].filter(isHit)) {
    await changeItem(pass, id, (stored) => (isHit(stored) ? {...stored, state: {kind: 'rejected', error}} : null));
  }
};

const isSending = ({state}: OutboxItem): boolean => state.kind === 'sending';

/** Nothing has left, so nothing can be in doubt. */
const settleUnready = (pass: Pass, item: Addressed, unready: Unready): Promise<void> =>
  settle(pass, item, unready, (stored) => isUnchanged(stored, item));

/**
 * How a request is written down before it leaves. Pinterest's time is told by its clock as it is known in that very
 * transaction: an answer that is noted in it may have told that the device's was set.
 */
const beginning = (
  pass: Pass,
  item: Addressed,
  changes: readonly PictureChange[],
  others: readonly OutboxItem[],
): Next => {
  const nowMs = pass.ports.clock();
  const count = counted(pass, item.owner, nowMs, others);
  let {hearing} = pass.pacing;
  return {
    id: item.id,
    edit: (stored) => begun(stored, item, {nowMs, pinterestMs: pinterestTime(hearing, nowMs), changes}),
    pace: (stored) => {
      const after = count(stored);
      hearing = after?.hearing ?? hearing;
      return after;
    },
  };
};

type Ready = {readonly item: Addressed; readonly carried: Awaited<ReturnType<OutboxNet['carry']>>};

/**
 * What is to be sent next, were this item a pin already: one whose picture is ready at once. Null where something else is
 * to be done, or may be.
 */
const readyNext = async (pass: Pass, made: OutboxItem): Promise<Ready | null> => {
  const others = [...pass.items.values()].filter(({id}) => id !== made.id);
  if (others.some((item) => item.mode === 'handOff' && isSaved(item))) return null;
  const {pacing, limits, account = null} = pass;
  const turn = chooseTurn(others, {pacing, account, limits, isFormFree: false, nowMs: pass.ports.clock()});
  if (turn.kind !== 'send' || !isSaved(turn.item) || !isAddressed(turn.item) || turn.item.rung !== 'address')
    return null;
  return {item: turn.item, carried: await pass.ports.net.carry(turn.item)};
};

/** One transaction for two items: one has become a pin, and the next is about to be sent. */
const settleAndBegin = async (pass: Pass, item: OutboxItem, answer: Answer): Promise<Sent | null> => {
  const next = await readyNext(pass, item);
  if (next === null || next.carried.kind !== 'carried') {
    await settle(pass, item, answer, isSending);
    if (next !== null && next.carried.kind !== 'carried') await settleUnready(pass, next.item, next.carried);
    return null;
  }
  const {item: before, carried} = next;
  const others = [...pass.items.values()].filter(({id}) => id !== item.id);
  const onward = beginning(pass, before, carried.changes, others);
  const [edit, along] = settling(pass, item, answer, isSending);
  const sent = await changeBoth(pass, item.id, edit, {...along, onward});
  return sent === null ? null : {before, sent, carried};
};

type Sent = {readonly before: Addressed; readonly sent: OutboxItem; readonly carried: Carried};

/** Writes down that an item is being sent; null where it is not to be sent after all. */
const begin = async (pass: Pass, item: Addressed): Promise<Sent | null> => {
  const carried = await pass.ports.net.carry(item);
  if (carried.kind !== 'carried') {
    await settleUnready(pass, item, carried);
    return null;
  }
  const {id, edit, ...along} = beginning(pass, item, carried.changes, [...pass.items.values()]);
  const sent = await changeItem(pass, id, edit, along);
  return sent === null ? null : {before: item, sent, carried};
};

/**
 * Sends one item on one rung through the API: made ready, written down, sent, and what became of it written down. As long
 * as pins are made, the next ones follow it.
 */
export const sendThroughApi = async (pass: Pass, item: Addressed): Promise<void> => {
  let next = await begin(pass, item);
  while (next !== null) {
    const {before, sent, carried} = next;
    const answer = await pass.ports.net.send(sent, carried);
    if (answer.kind === 'made') {
      next = await settleAndBegin(pass, before, answer);
      continue;
    }
    // A pin is made with its owner's token or not at all; anything else may mean that somebody else is signed in.
    pass.account = undefined;
    await settle(pass, before, answer, isSending);
    await refuseAll(pass, before.owner, answer);
    return;
  }
};

/** Opens Pinterest's form; the next one waits until its window is closed. */
export const openForm = async (pass: Pass, item: OutboxItem): Promise<void> => {
  const nowMs = pass.ports.clock();
  const begin = {nowMs, pinterestMs: nowMs, changes: []};
  const pace = (stored: Pacing): Pacing | null => (stored.isPaused ? null : stored);
  const sent = await changeItem(pass, item.id, (stored) => begun(stored, item, begin), {pace});
  if (sent === null) return;
  const answer = await pass.ports.net.openForm(sent);
  if (answer.kind === 'handedOff') {
    await changePacing(pass, (stored) => ({...stored, formWindowId: answer.windowId}));
  }
  await settle(pass, item, answer, isSending);
};
