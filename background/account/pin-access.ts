import type {PinAccess} from '../../src/domain/connection';
import type {PinError} from '../../src/domain/pin-error';
import type {Result} from '../../src/domain/result';
import {readItem, removeItem, writeItem} from '../../src/storage/item';
import {pinAccess} from '../../src/storage/items';
import {readSecret} from '../../src/storage/secrets';
import {hostOf} from './hosts';

// As this life of the worker has noted it, so that of many pins the first alone has to look it up.
let noted: PinAccess | null = null;

/** Another account's pins tell anew. */
export const forgetPinAccess = (): Promise<void> => {
  noted = null;
  return removeItem(pinAccess);
};

/** Notes what a pin's fate tells of the app's access. In Pinterest's sandbox apps on trial may pin: no news there. */
export const notePinAccess = async (outcome: Result<unknown, PinError>): Promise<void> => {
  if (!outcome.ok && outcome.error.kind !== 'trialAccess') return;
  const access = outcome.ok ? 'full' : 'trial';
  if (noted === access || (await readItem(pinAccess)) === access) return;
  const secret = await readSecret();
  if (secret === null || hostOf(secret.baseUrl) === 'sandbox') return;
  await writeItem(pinAccess, access);
  noted = access;
};
