import {isSaved, type OutboxItem, type Owner} from '../../src/domain/outbox-item';
import type {Addressed} from './addressed';
import {isInDoubt, isOwned} from './choose';
import {naturalKey} from './natural-key';
import {openFrom, withRequest} from './pacing';
import {changeItem, changePacing, notePace, type Pass} from './pass';
import {hearingAnew, pinterestTime} from './pinterest-time';
import type {Answer} from './ports';
import {sortAnswer} from './sort-answer';
import type {Trouble} from './trouble';

/** Whether the item is still what its turn was decided by. */
const isUnchanged = (stored: OutboxItem, item: OutboxItem): boolean =>
  stored.state.kind === item.state.kind && stored.mode === item.mode && naturalKey(stored) === naturalKey(item);

/** The item as it is written down before its request leaves; null where the user has changed it since. */
const begun = (stored: OutboxItem, item: OutboxItem, nowMs: number, pinterestMs: number): OutboxItem | null =>
  isUnchanged(stored, item)
    ? {
        ...stored,
        attempts: stored.attempts + 1,
        doubtSinceMs: stored.mode === 'api' ? (stored.doubtSinceMs ?? pinterestMs) : null,
        state: {kind: 'sending', sentAtMs: nowMs},
      }
    : null;

const countRequest = async (pass: Pass, owner: Owner, nowMs: number): Promise<void> => {
  const isCalm = ![...pass.items.values()].some(isInDoubt);
  await changePacing(pass, (stored) => {
    const hearing = isCalm ? hearingAnew(stored.hearing) : stored.hearing;
    return withRequest({...stored, hearing}, owner, nowMs);
  });
};

const troubleOf = (answer: Answer): Trouble | null => {
  if (answer.kind === 'made' || answer.kind === 'handedOff' || answer.kind === 'nextRung') return null;
  return {error: answer.error, retryAfterMs: answer.kind === 'busy' ? answer.retryAfterMs : null};
};

const settle = async (pass: Pass, before: OutboxItem, sent: OutboxItem, answer: Answer): Promise<void> => {
  const nowMs = pass.ports.clock();
  const at = {
    nowMs,
    pinterestMs: pinterestTime(pass.pacing.hearing, nowMs),
    openFromMs: sent.owner === null ? 0 : openFrom(pass.pacing, sent.owner, pass.limits),
  };
  const edit = (stored: OutboxItem) =>
    stored.state.kind === 'sending' ? sortAnswer(before, stored, answer, at) : null;
  await changeItem(pass, sent.id, edit, answer.kind === 'made' ? answer.pinId : undefined);
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

/** Sends one item through the API: written down, sent, and what became of it written down. */
export const sendThroughApi = async (pass: Pass, item: Addressed): Promise<void> => {
  const {owner} = item;
  const nowMs = pass.ports.clock();
  await countRequest(pass, owner, nowMs);
  const pinterestMs = pinterestTime(pass.pacing.hearing, nowMs);
  const sent = await changeItem(pass, item.id, (stored) => begun(stored, item, nowMs, pinterestMs));
  if (sent === null) return;
  const answer = await pass.ports.net.send(sent);
  await notePace(pass, owner, troubleOf(answer), answer.serverDateMs);
  await settle(pass, item, sent, answer);
  await refuseAll(pass, owner, answer);
};

/** Opens Pinterest's form; the next one waits until its window is closed. */
export const openForm = async (pass: Pass, item: OutboxItem): Promise<void> => {
  const nowMs = pass.ports.clock();
  const sent = await changeItem(pass, item.id, (stored) => begun(stored, item, nowMs, nowMs));
  if (sent === null) return;
  const answer = await pass.ports.net.send(sent);
  if (answer.kind === 'handedOff') {
    await changePacing(pass, (stored) => ({...stored, formWindowId: answer.windowId}));
  }
  await settle(pass, item, sent, answer);
};
