import type {OutboxItem} from '../../src/domain/outbox-item';
import {openFrom, type Pacing} from './pacing';
import {changeItem, type Pass, paced} from './pass';
import {pinterestTime} from './pinterest-time';
import type {Along, Answer} from './ports';
import {sortAnswer} from './sort-answer';
import type {Trouble} from './trouble';

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

type Settling = readonly [edit: (stored: OutboxItem) => OutboxItem | null, along: Pick<Along, 'claim' | 'pace'>];

/**
 * What became of an item, and in the same transaction what its answer says about all that is asked next. Where the two lie
 * apart, the pace goes first: dying in between, a worker leaves a doubt, which is looked into; the other way round it
 * would forget a "not before".
 */
export const settling = (
  pass: Pass,
  item: OutboxItem,
  answer: Answer,
  isStill: (stored: OutboxItem) => boolean,
): Settling => {
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
  const pace = after === null ? {} : {pace: noting(after)};
  return [edit, answer.kind === 'made' ? {...pace, claim: answer.pinId} : pace];
};

export const settle = async (
  pass: Pass,
  item: OutboxItem,
  answer: Answer,
  isStill: (stored: OutboxItem) => boolean,
): Promise<void> => {
  await changeItem(pass, item.id, ...settling(pass, item, answer, isStill));
};
