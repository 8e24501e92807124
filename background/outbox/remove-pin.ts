import type {PinId} from '../../src/domain/ids';
import type {OutboxItem} from '../../src/domain/outbox-item';
import type {PinError} from '../../src/domain/pin-error';
import type {Addressed} from './addressed';
import {withRequest} from './pacing';
import {changeItem, changePacing, type Pass, paced} from './pass';
import {pinned} from './sort-answer';
import {backoffMs, isPassing} from './trouble';

/** An item after its pin was to be deleted. What Pinterest will not delete stands, and is told as what it is: a pin. */
const afterRemoval = (item: OutboxItem, pinId: PinId, error: PinError | null, pass: Pass): OutboxItem => {
  const nowMs = pass.ports.clock();
  if (error === null || error.kind === 'notFound') return {...item, state: {kind: 'cancelled'}};
  if (isPassing(error)) {
    const retryAtMs = nowMs + backoffMs(item.attempts, pass.limits, pass.ports.rng());
    return {...item, state: {kind: 'removing', pinId, retryAtMs}};
  }
  return pinned(item, pinId, nowMs);
};

/** Deletes the pin of an item that was taken back; asked twice, it does no harm. */
export const removePin = async (pass: Pass, {id, owner}: Addressed, pinId: PinId): Promise<void> => {
  const nowMs = pass.ports.clock();
  await changePacing(pass, (stored) => (stored.isPaused ? stored : withRequest(stored, owner, nowMs)));
  if (pass.pacing.isPaused) return;
  const removed = await pass.ports.net.remove(owner, pinId);
  const failure = removed.ok ? null : removed.error;
  const {serverDateMs} = removed.ok ? removed.value : removed.error;
  const pace = paced(pass, owner, failure, serverDateMs);
  const edit = (stored: OutboxItem): OutboxItem | null =>
    stored.state.kind === 'removing' ? afterRemoval(stored, pinId, failure?.error ?? null, pass) : null;
  await changeItem(pass, id, edit, {pace});
};
