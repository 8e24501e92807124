import * as v from 'valibot';
import {isPinterestId} from '../../domain/ids';
import {parseTimestamp} from '../timestamp';

/**
 * The folder `wire` is the only place that knows Pinterest's snake_case (API description 5.23.0). Schemas copy known
 * fields and ignore the rest; a field that the description leaves optional is null when absent, of another type or odd,
 * since live replies stray from the description: one strange field must not lose a whole page of a backup.
 */
export const id = v.pipe(v.string(), v.check(isPinterestId, 'not an id of digits'));

export const text = v.fallback(v.nullish(v.string(), null), null);
export const count = v.fallback(v.nullish(v.number(), null), null);
export const flag = v.fallback(v.nullish(v.boolean(), null), null);

/** Milliseconds since 1970, or null. */
export const timestamp = v.pipe(
  text,
  v.transform((at) => parseTimestamp(at)),
);

/** An https address or null: an address of any other kind in a reply is dropped, never shown. */
export const picture = v.pipe(
  text,
  v.transform((url) => (url?.startsWith('https://') ? url : null)),
);

export const owner = v.pipe(
  v.fallback(v.nullish(v.object({username: text}), null), null),
  v.transform((owner) => owner?.username ?? null),
);
