import * as v from 'valibot';
import {transact} from './database';

/**
 * What lets us act for the user. Only background/account may import this module (held by lint): a secret is never
 * logged, never part of a message, an error or a stored setting.
 */
const secretSchema = v.object({
  accessToken: v.string(),
  /** The API the token was made for: a sandbox token is refused in production and the other way round. */
  baseUrl: v.string(),
  /** Whose token it is, where Pinterest told: what is queued for one account must never reach another. */
  accountId: v.nullable(v.string()),
});

export type Secret = v.InferOutput<typeof secretSchema>;

const KEY = 'account';

/** The kept secret; null when there is none, or a record of another shape. */
export const readSecret = async (): Promise<Secret | null> => {
  const stored: unknown = await transact('secrets', 'readonly', (store) => store.get(KEY));
  const parsed = v.safeParse(secretSchema, stored);
  return parsed.success ? parsed.output : null;
};

export const writeSecret = async (secret: Secret): Promise<void> => {
  await transact('secrets', 'readwrite', (store) => store.put(secret, KEY));
};

export const eraseSecret = async (): Promise<void> => {
  await transact('secrets', 'readwrite', (store) => store.delete(KEY));
};
