import {type NewItem, newItem} from '../../src/domain/outbox-item';
import type {PinError} from '../../src/domain/pin-error';
import {fail, ok, type Result} from '../../src/domain/result';
import {enqueue, enqueuePrivately} from '../../src/storage/enqueue';
import {storageFault} from '../../src/storage/storage-fault';

/** Writes down what a page would put into the outbox and cannot, or should not, by itself. */
export const enqueueFor = async (items: readonly NewItem[], isPrivate: boolean): Promise<Result<null, PinError>> => {
  const fresh = items.map(newItem);
  try {
    await (isPrivate ? enqueuePrivately(fresh) : enqueue(fresh));
    return ok(null);
  } catch (failure) {
    return fail({kind: 'notSaved', fault: storageFault(failure)});
  }
};
