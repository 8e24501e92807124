import type {PinOutcome} from '../src/domain/pin-draft';
import type {PinError} from '../src/domain/pin-error';
import type {Result} from '../src/domain/result';
import {readItem, removeItem, writeItem} from '../src/storage/item';
import {attemptOf} from '../src/storage/items';
import {createAttempts} from './attempts';
import {type Delivered, deliver} from './deliver';
import {rememberPin} from './remember-pin';

/** Attempts lie in session memory: they outlive the worker, never the browser, and serve private windows too. */
const attempts = createAttempts({
  read: (id) => readItem(attemptOf(id)),
  write: (id, attempt) => writeItem(attemptOf(id), attempt),
  remove: (id) => removeItem(attemptOf(id)),
});

export const createPin = (id: string, pin: Delivered): Promise<Result<PinOutcome, PinError>> =>
  attempts.once(id, async () => {
    const settled = await deliver(pin);
    await rememberPin(pin, settled);
    return settled;
  });

export const pinOutcome = attempts.outcomeOf;

export const forgetPin = attempts.forget;
