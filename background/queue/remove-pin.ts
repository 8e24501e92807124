import {fail, ok} from '../../src/domain/result';
import {clientFor} from '../account/owner';
import type {OutboxNet} from '../outbox/ports';
import {hearingFetch} from './hearing-fetch';

/** Deletes a pin with the token of the account that it was made by. */
export const removePin: OutboxNet['remove'] = async (owner, pinId) => {
  const {fetch, serverDateMs} = hearingFetch();
  const client = await clientFor(owner, {fetch});
  const deleted = client.ok ? await client.value.pins.delete(pinId) : client;
  if (deleted.ok) return ok({serverDateMs: serverDateMs()});
  const {error} = deleted;
  const retryAfterMs = error.kind === 'rateLimited' ? error.retryAfterMs : null;
  return fail({error, retryAfterMs, serverDateMs: serverDateMs()});
};
