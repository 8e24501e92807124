import {clearAlarm, onAlarm, setAlarm} from '../../src/platform/alarms';
import {onBrowserStart, stayingAlive} from '../../src/platform/lifetime';
import {withLock} from '../../src/platform/lock';
import {isWindowOpen, onWindowClosed} from '../../src/platform/pages';
import {pruneOutbox} from '../../src/storage/outbox';
import {connectedOwner} from '../account/owner';
import {backOnline} from '../outbox/acts';
import {drain} from '../outbox/drain';
import type {OutboxPorts} from '../outbox/ports';
import {whenNoted} from './after-change';
import {showCount} from './badge';
import {listBoard} from './list-board';
import {tellNews} from './news';
import {changePacing, readPacing} from './pacing-record';
import {giveBackPictureHosts} from './picture-hosts';
import {pruneHourly} from './prune-hourly';
import {removePin} from './remove-pin';
import {carryItem, openItemForm, sendItem} from './send-item';
import {outboxStore} from './store';

const ALARM = 'outbox';

/** The shortest that browsers allow: a worker that dies in mid-drain is brought back so soon. */
const AGAIN_MS = 30_000;

const ports: OutboxPorts = {
  store: outboxStore,
  net: {
    account: connectedOwner,
    carry: carryItem,
    send: sendItem,
    remove: removePin,
    openForm: openItemForm,
    listBoard,
    isWindowOpen,
  },
  clock: Date.now,
  rng: Math.random,
  lock: (act) => withLock('outbox.drain', act),
};

// Its hours are those of this life of the worker.
const pruneAtTimes = pruneHourly({clock: Date.now, elapsedMs: () => performance.now(), prune: pruneOutbox});

const drainOnce = async (): Promise<void> => {
  // First of all the way back, for the case that this life of the worker ends before the drain does.
  await setAlarm(ALARM, Date.now() + AGAIN_MS);
  const {nextWakeMs} = await drain(ports);
  await whenNoted();
  await giveBackPictureHosts();
  await (nextWakeMs === null ? clearAlarm(ALARM) : setAlarm(ALARM, Math.max(nextWakeMs, Date.now() + AGAIN_MS)));
  // As long as this life lasts it need not wait for an alarm, which is never so prompt.
  if (nextWakeMs !== null && nextWakeMs < Date.now() + AGAIN_MS) setTimeout(() => void wake(), nextWakeMs - Date.now());
  await pruneAtTimes();
  await showCount();
};

// Of this life of the worker. Nothing depends on its surviving: the alarm and the lock do not.
let running: Promise<void> = Promise.resolve();
let following: Promise<void> | null = null;

/** Sends what is due. While a drain is under way one more follows it, however many ask. */
export const wake = (): Promise<void> => {
  following ??= running.then(() => {
    following = null;
    // A failure is the browser's storage: everything is on disk as it was, and the alarm tries again.
    running = stayingAlive(drainOnce).catch(() => undefined);
    return running;
  });
  tellNews();
  return following;
};

/** A browser ends a worker whose answer to one message takes five minutes. */
const LONGEST_ANSWER_MS = 240_000;

/** When, after it was announced, what a page writes down is looked for: it is there by then, though the page is gone. */
const WRITTEN_AFTER_MS = [300, 2_000];

/**
 * A page is about to write something down. A drain now would find nothing, and be in the way of the writing that the user
 * waits for.
 */
export const expectItems = async (): Promise<void> => {
  for (const ms of WRITTEN_AFTER_MS) setTimeout(() => void wake(), ms);
  await setAlarm(ALARM, Date.now() + AGAIN_MS);
};

/**
 * Somebody looks, or the line is back: what waits for the line alone is tried at once. Settles when nothing more is due:
 * a message that waits for it keeps the worker alive.
 */
export const nudge = async (): Promise<void> => {
  if (navigator.onLine) await changePacing(backOnline);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, LONGEST_ANSWER_MS);
  });
  await Promise.race([wake(), late]);
  clearTimeout(timer);
};

const forgetWindow = async (windowId: number | null): Promise<void> => {
  const {formWindowId} = await readPacing();
  if (formWindowId === null || (windowId !== null && formWindowId !== windowId)) return;
  await changePacing((stored) => ({...stored, formWindowId: null}));
  await wake();
};

/** Register it synchronously when the worker starts: one of these events may be what woke it. */
export const listenToQueue = (): void => {
  onAlarm(ALARM, () => {
    // It rings once: a drain that is still under way would otherwise have no way back from here on.
    void setAlarm(ALARM, Date.now() + AGAIN_MS);
    void wake();
  });
  // The numbers of windows begin anew with the browser.
  onBrowserStart(() => void forgetWindow(null).then(wake));
  onWindowClosed((windowId) => void forgetWindow(windowId));
};
