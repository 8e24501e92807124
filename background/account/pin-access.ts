import type {PinError} from '../../src/domain/pin-error';
import type {Result} from '../../src/domain/result';
import {readItem, writeItem} from '../../src/storage/item';
import {pinAccess} from '../../src/storage/items';
import {readSecret} from '../../src/storage/secrets';
import {hostOf} from './hosts';

/** Notes what a pin's fate tells of the app's access. In Pinterest's sandbox apps on trial may pin: no news there. */
export const notePinAccess = async (outcome: Result<unknown, PinError>): Promise<void> => {
  if (!outcome.ok && outcome.error.kind !== 'trialAccess') return;
  const access = outcome.ok ? 'full' : 'trial';
  if ((await readItem(pinAccess)) === access) return;
  const secret = await readSecret();
  if (secret === null || hostOf(secret.baseUrl) === 'sandbox') return;
  await writeItem(pinAccess, access);
};
