import type {PinId} from '../src/domain/ids';
import type {PinError} from '../src/domain/pin-error';
import {ok, type Result} from '../src/domain/result';
import {removePinFromLedger} from '../src/storage/ledger';
import {connectedClient} from './account/tokens';
import {forgetPin} from './queue/store';

/** Deletes a pin on Pinterest, and forgets it here. One that is gone already is as good as deleted. */
export const deletePin = async (pinId: PinId): Promise<Result<null, PinError>> => {
  const client = await connectedClient();
  const deleted = client.ok ? await client.value.pins.delete(pinId) : client;
  if (!deleted.ok && deleted.error.kind !== 'notFound') return deleted;
  // A full or damaged disk is nobody's trouble here: the mark that remains leads to a pin that is gone.
  await Promise.allSettled([removePinFromLedger(pinId), forgetPin(pinId)]);
  return ok(null);
};
