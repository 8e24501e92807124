import {isSaved, type OutboxItem, type Owner} from '../../src/domain/outbox-item';
import type {PictureChange} from '../../src/domain/picture-trouble';
import {picturesOf} from '../../src/domain/rungs';
import type {Addressed} from './addressed';
import {isInDoubt, isOwned} from './choose';
import {naturalKey} from './natural-key';
import {openFrom, type Pacing, withRequest} from './pacing';
import {changeItem, changePacing, type Pass, paced} from './pass';
import {hearingAnew, pinterestTime} from './pinterest-time';
import type {Answer, Unready} from './ports';
import {sortAnswer} from './sort-answer';
import type {Trouble} from './trouble';

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
const counted = (pass: Pass, owner: Owner, nowMs: number): ((stored: Pacing) => Pacing | null) => {
  const isCalm = ![...pass.items.values()].some(isInDoubt);
  return (stored) => {
    if (stored.isPaused || openFrom(stored, owner, pass.limits) > nowMs) return null;
    const hearing = isCalm ? hearingAnew(stored.hearing) : stored.hearing;
    return withRequest({...stored, hearing}, owner, nowMs);
  };
};

/** What a request says about the next; null for nothing that a pace could be learnt from. */
const troubleOf = (answer: Answer): Trouble | null => {
  if (answer.kind === 'made' || answer.kind === 'handedOff' || answer.kind === 'nextRung') return null;
  return {error: answer.error, retryAfterMs: answer.kind === 'busy' ? answer.retryAfterMs : null};
};

/** A picture that could not be made ready was refused by nobody that is paced. */
const paceAfter = (pass: Pass, {owner, mode}: OutboxItem, answer: Answer): ((stored: Pacing) => Pacing) | null => {
  const isOurs = answer.kind === 'nextRung' && answer.serverDateMs === null;
  if (owner === null || mode === 'handOff' || isOurs) return null;
  return paced(pass, owner, troubleOf(answer), answer.serverDateMs);
};

/**
 * Writes down what became of an item, and in the same transaction what its answer says about all that is asked next.
 * Where the two lie apart, the pace goes first: dying in between, a worker leaves a doubt, which is looked into; the other
 * way round it would forget a "not before".
 */
const settle = async (
  pass: Pass,
  item: OutboxItem,
  answer: Answer,
  isStill: (stored: OutboxItem) => boolean,
): Promise<void> => {
  const nowMs = pass.ports.clock();
  const {owner} = item;
  const after = paceAfter(pass, item, answer);
  let {pacing} = pass;
  const noting = (change: (stored: Pacing) => Pacing) => (stored: Pacing) => {
    pacing = change(stored);
    return pacing;
  };
  const edit = (stored: OutboxItem): OutboxItem | null => {
    if (!isStill(stored)) return null;
    const openFromMs = owner === null ? 0 : openFrom(pacing, owner, pass.limits);
    return sortAnswer(item, stored, answer, {nowMs, pinterestMs: pinterestTime(pacing.hearing, nowMs), openFromMs});
  };
  await changeItem(pass, item.id, edit, {
    ...(after === null ? {} : {pace: noting(after)}),
    ...(answer.kind === 'made' ? {claim: answer.pinId} : {}),
  });
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

/** Sends one item on one rung through the API: made ready, written down, sent, and what became of it written down. */
export const sendThroughApi = async (pass: Pass, item: Addressed): Promise<void> => {
  const {owner} = item;
  const carried = await pass.ports.net.carry(item);
  if (carried.kind !== 'carried') return settleUnready(pass, item, carried);
  const nowMs = pass.ports.clock();
  const begin = {nowMs, pinterestMs: pinterestTime(pass.pacing.hearing, nowMs), changes: carried.changes};
  const pace = counted(pass, owner, nowMs);
  const sent = await changeItem(pass, item.id, (stored) => begun(stored, item, begin), {pace});
  if (sent === null) return;
  const answer = await pass.ports.net.send(sent, carried);
  // A pin is made with its owner's token or not at all; anything else may mean that somebody else is signed in.
  if (answer.kind !== 'made') pass.account = undefined;
  await settle(pass, item, answer, isSending);
  await refuseAll(pass, owner, answer);
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
