import type {PinError} from '../src/domain/pin-error';
import {fail, ok, type Result} from '../src/domain/result';
import {isUnderWay, type OutgoingPin, type Sending} from '../src/domain/sending';
import {isWindowOpen, onWindowClosed} from '../src/platform/pages';
import {readItem, removeItem, writeItem} from '../src/storage/item';
import {type SendingRecord, sendingIds, sendingOf} from '../src/storage/sending-items';
import {createPin, forgetPin} from './pins';
import {createSendings} from './sendings';

/** Finished ones that are kept for a popup that may still ask; session memory is small. */
const KEPT = 8;

/** A message that is answered within this long is not taken for dead, and the worker lives on with each. */
const PATIENCE_MS = 20_000;

const read = (id: string): Promise<SendingRecord | null> => readItem(sendingOf(id));

const dropOld = async (ids: readonly string[]): Promise<readonly string[]> => {
  const old: string[] = [];
  for (const id of ids.slice(0, -KEPT)) {
    const record = await read(id);
    if (record === null || !isUnderWay(record)) old.push(id);
  }
  await Promise.all(old.map((id) => removeItem(sendingOf(id))));
  return ids.filter((id) => !old.includes(id));
};

const write = async (record: SendingRecord): Promise<void> => {
  await writeItem(sendingOf(record.id), record);
  const ids = await readItem(sendingIds);
  if (!ids.includes(record.id)) await writeItem(sendingIds, await dropOld([...ids, record.id]));
};

/** Many pins on their way. Records lie in session memory: they outlive the worker, never the browser. */
export const sendings = createSendings({
  read,
  write,
  list: () => readItem(sendingIds),
  pin: ({id, ...pin}, isPrivate) => createPin(id, {...pin, isPrivate}),
  forget: forgetPin,
  isWindowOpen,
  patience: () => new Promise((resolve) => setTimeout(resolve, PATIENCE_MS)),
});

/** Begins to send many pins. Nothing is sent that could not be written down first. */
export const startSending = async (
  id: string,
  pins: readonly OutgoingPin[],
  isPrivate: boolean,
): Promise<Result<Sending, PinError>> => {
  try {
    return ok(await sendings.start(id, pins, isPrivate));
  } catch {
    const reason = 'Too much at once for this browser’s memory. Choose fewer pictures; nothing was sent.';
    return fail({kind: 'rejected', field: 'media', reason});
  }
};

/** Register it synchronously when the worker starts: a closed window may be what woke it. */
export const listenToFormWindows = (): void => onWindowClosed((windowId) => void sendings.windowClosed(windowId));

export const resumeSendings = (): void => void sendings.resume();
