import type {PinId} from '../src/domain/ids';
import type {PinError} from '../src/domain/pin-error';
import {fail, ok, type Result} from '../src/domain/result';
import {ownersOfPin, removePinFromLedger} from '../src/storage/ledger';
import {isSurelyOther} from './account/is-surely-other';
import {clientFor, connectedOwner} from './account/owner';
import {forgetPin} from './queue/store';

/**
 * Deletes a pin on Pinterest, and forgets it here. One that is gone already is as good as deleted; but to an account
 * whose it is not Pinterest may say the same of a pin that stands, so that another's is not asked for.
 */
export const deletePin = async (pinId: PinId): Promise<Result<null, PinError>> => {
  const account = await connectedOwner();
  if (account === null) return fail({kind: 'signedOut'});
  // Where the disk does not tell, nothing can be forgotten either.
  const owners = await ownersOfPin(pinId).catch(() => []);
  if (owners.some((owner) => isSurelyOther(owner, account))) return fail({kind: 'otherAccount'});
  const client = await clientFor(account, {});
  const deleted = client.ok ? await client.value.pins.delete(pinId) : client;
  if (!deleted.ok && deleted.error.kind !== 'notFound') return deleted;
  // A full or damaged disk is nobody's trouble here: the mark that remains leads to a pin that is gone.
  await Promise.allSettled([removePinFromLedger(pinId), forgetPin(pinId)]);
  return ok(null);
};
