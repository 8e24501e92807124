import type {PinterestClient} from '../../src/api/client';
import type {Owner} from '../../src/domain/outbox-item';
import type {PinError} from '../../src/domain/pin-error';
import {fail, ok, type Result} from '../../src/domain/result';
import {readSecret, type Secret} from '../../src/storage/secrets';
import {type ClientOptions, clientOf, readyClientOf, refusedHost} from './tokens';

/** An account at one of Pinterest's two APIs; null where Pinterest did not say whose the token is. */
const ownerOf = ({accountId, baseUrl}: Secret): string | null =>
  accountId === null ? null : `${accountId} ${baseUrl}`;

/** Whose lists may be shown now; null for nobody's. */
export const currentOwner = async (): Promise<string | null> => {
  const secret = await readSecret();
  return secret === null ? null : ownerOf(secret);
};

/** A client, and the owner of all that it will be told: read together, so that they are never of two accounts. */
export const ownersClient = async (): Promise<Result<{client: PinterestClient; owner: string | null}, PinError>> => {
  const secret = await readSecret();
  return secret === null ? fail({kind: 'signedOut'}) : ok({client: clientOf(secret), owner: ownerOf(secret)});
};

/** Who is connected now, for what is to be pinned; null for nobody. */
export const connectedOwner = async (): Promise<Owner | null> => {
  const secret = await readSecret();
  return secret === null ? null : {baseUrl: secret.baseUrl, accountId: secret.accountId};
};

/**
 * A client that speaks for this owner, for calls that follow at once; where another account, or none, is connected, they
 * fail as signed out.
 */
export const clientFor = async (
  {baseUrl, accountId}: Owner,
  options: ClientOptions,
): Promise<Result<PinterestClient, PinError>> => {
  const refused = await refusedHost(baseUrl);
  return refused === null ? ok(readyClientOf({baseUrl, accountId}, options)) : fail(refused);
};
