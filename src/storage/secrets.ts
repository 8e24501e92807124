import * as v from 'valibot';
import {transact} from './database';

/** What every secret is bound to. */
const bound = {
  accessToken: v.string(),
  /** The API the token was made for: a sandbox token is refused in production and the other way round. */
  baseUrl: v.string(),
  /** Whose token it is, where Pinterest told: what is queued for one account must never reach another. */
  accountId: v.nullable(v.string()),
};

/** The user's own app, and what it was granted. Times are milliseconds since 1970. */
const granted = {
  clientId: v.string(),
  clientSecret: v.string(),
  scopes: v.array(v.string()),
  expiresAtMs: v.number(),
  /** From when on the access token is to be renewed; null once that is known to be in vain. */
  renewAtMs: v.nullable(v.number()),
};

const pasted = v.object({kind: v.literal('token'), ...bound});
const app = v.object({kind: v.literal('app'), ...bound, ...granted, refreshToken: v.nullable(v.string())});
const owner = v.object({kind: v.literal('owner'), ...bound, ...granted});

/** The first version knew pasted tokens only. Strict, so that a damaged record of today's does not pass for one. */
const firstVersion = v.pipe(
  v.strictObject(bound),
  v.transform((kept) => ({kind: 'token' as const, ...kept})),
);

const secretSchema = v.union([v.variant('kind', [pasted, app, owner]), firstVersion]);

/**
 * What lets us act for the user. Only background/account may import this module (held by lint): a secret is never
 * logged, never part of a message, an error or a stored setting.
 */
export type Secret = v.InferOutput<typeof secretSchema>;

/** A secret that came with an app's id and secret, so that its access token can be renewed. */
export type GrantedSecret = Extract<Secret, {clientId: string}>;

const KEY = 'account';

/** A stored record as a secret, old versions' shapes included; null for anything else. */
export const parseSecret = (stored: unknown): Secret | null => {
  const parsed = v.safeParse(secretSchema, stored);
  return parsed.success ? parsed.output : null;
};

/** The kept secret; null when there is none, or a record of another shape. */
export const readSecret = async (): Promise<Secret | null> =>
  parseSecret(await transact<unknown>('secrets', 'readonly', (store) => store.get(KEY)));

export const writeSecret = async (secret: Secret): Promise<void> => {
  await transact('secrets', 'readwrite', (store) => store.put(secret, KEY));
};

/**
 * Puts `after` in the place of `before`, all in one transaction, and tells whether it did: an account that was
 * forgotten or exchanged meanwhile is neither brought back nor overwritten.
 */
export const replaceSecret = async (before: Secret, after: Secret): Promise<boolean> => {
  let isReplaced = false;
  await transact<unknown>('secrets', 'readwrite', (store) => {
    const reading = store.get(KEY);
    reading.onsuccess = () => {
      isReplaced = parseSecret(reading.result)?.accessToken === before.accessToken;
      if (isReplaced) store.put(after, KEY);
    };
    return reading;
  });
  return isReplaced;
};

export const eraseSecret = async (): Promise<void> => {
  await transact('secrets', 'readwrite', (store) => store.delete(KEY));
};
