import {isSaved, type OutboxItem} from '../../src/domain/outbox-item';
import {isAddressed} from './addressed';
import {chooseTurn, type Turn} from './choose';
import {OUTBOX_LIMITS, type OutboxLimits} from './limits';
import {setBack} from './pacing';
import {changeItem, changePacing, type Pass, readItems} from './pass';
import {pinterestTime} from './pinterest-time';
import type {OutboxPorts} from './ports';
import {lookFor} from './reconcile';
import {removePin} from './remove-pin';
import {openForm, sendThroughApi} from './send-one';

/** When the queue wants to be drained again, by the device's clock; null when only an event can bring it on. */
export type Drained = {readonly nextWakeMs: number | null};

/** A clock that was set back by less than this is left alone. */
const LEEWAY_MS = 1_000;

/** Where the device's clock was set back, waits keep their length. Items first: dying in between shortens, at worst. */
const followClock = async (pass: Pass): Promise<void> => {
  const nowMs = pass.ports.clock();
  const byMs = pass.pacing.seenMs - nowMs;
  if (byMs > LEEWAY_MS) {
    for (const {id} of [...pass.items.values()].filter(({state}) => state.kind === 'waiting')) {
      await changeItem(pass, id, (stored) =>
        stored.state.kind === 'waiting'
          ? {...stored, state: {...stored.state, retryAtMs: stored.state.retryAtMs - byMs}}
          : null,
      );
    }
  }
  await changePacing(pass, (stored) => ({...(byMs > LEEWAY_MS ? setBack(stored, byMs) : stored), seenMs: nowMs}));
};

/**
 * Found as being sent while nobody is sending, for the lock is ours: the worker died. A request is in doubt. A form is
 * opened once more: seen twice it does no harm, while one that never opened would be a pin lost without a word.
 */
const recovered = (item: OutboxItem, pinterestMs: number): OutboxItem | null => {
  if (item.state.kind !== 'sending') return null;
  if (item.mode === 'handOff') return {...item, state: {kind: 'queued'}};
  const {sentAtMs} = item.state;
  return {...item, state: {kind: 'unknown', sentAtMs, listings: 0, nextLookAtMs: pinterestMs, isForUser: false}};
};

const recover = async (pass: Pass): Promise<void> => {
  const pinterestMs = pinterestTime(pass.pacing.hearing, pass.ports.clock());
  for (const {id} of [...pass.items.values()].filter(({state}) => state.kind === 'sending')) {
    await changeItem(pass, id, (stored) => recovered(stored, pinterestMs));
  }
};

const isWaitingForm = (item: OutboxItem): boolean => item.mode === 'handOff' && isSaved(item);

const isFormFree = async ({pacing, items, ports}: Pass): Promise<boolean> => {
  if (![...items.values()].some(isWaitingForm)) return false;
  return pacing.formWindowId === null || !(await ports.net.isWindowOpen(pacing.formWindowId));
};

const nextTurn = async (pass: Pass): Promise<Turn> => {
  // Whether the user has paused since is looked up with each request.
  pass.account ??= await pass.ports.net.account();
  const {account} = pass;
  const scene = {pacing: pass.pacing, account, isFormFree: await isFormFree(pass), limits: pass.limits};
  return chooseTurn([...pass.items.values()], {...scene, nowMs: pass.ports.clock()});
};

/** Without an account and a board there is nothing that could be sent. */
const refuse = async (pass: Pass, {id}: OutboxItem): Promise<void> => {
  const error = {kind: 'rejected', field: 'boardId', reason: 'Choose a board first.'} as const;
  await changeItem(pass, id, (stored) => ({...stored, state: {kind: 'rejected', error}}));
};

const drainOnce = async (ports: OutboxPorts, limits: OutboxLimits): Promise<Drained> => {
  const pacing = await ports.store.changePacing((stored) => stored);
  const pass: Pass = {ports, limits, items: new Map(), pacing, account: undefined};
  await readItems(pass);
  await followClock(pass);
  await recover(pass);
  for (;;) {
    const turn = await nextTurn(pass);
    if (turn.kind === 'rest') return {nextWakeMs: turn.wakeMs};
    if (turn.kind === 'look' || turn.item.state.kind === 'removing') pass.account = undefined;
    if (turn.item.mode === 'handOff') await openForm(pass, turn.item);
    else if (!isAddressed(turn.item)) await refuse(pass, turn.item);
    else if (turn.item.state.kind === 'removing') await removePin(pass, turn.item, turn.item.state.pinId);
    else if (turn.kind === 'look') await lookFor(pass, turn.item);
    else await sendThroughApi(pass, turn.item);
  }
};

/**
 * Brings the queue on as far as it goes now, one request at a time, and alone: a second call waits for the first and
 * then sees what that has left. Rejects only where a port does, with everything on disk as it was before that call; an
 * alarm of the shell's has to bring it on then.
 */
export const drain = (ports: OutboxPorts, limits: OutboxLimits = OUTBOX_LIMITS): Promise<Drained> =>
  ports.lock(() => drainOnce(ports, limits));
