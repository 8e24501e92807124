import * as v from 'valibot';
import {isPinterestId, pinId} from '../domain/ids';
import type {OutboxItem} from '../domain/outbox-item';
import type {PictureChange} from '../domain/picture-trouble';
import {isPictureChange} from './picture-changes';
import {outcome, pinError, place} from './pin-schemas';

const image = {mediaUrl: v.string(), link: v.string(), title: v.string(), description: v.string()};

const pinIdSchema = v.pipe(v.string(), v.check(isPinterestId), v.transform(pinId));

const draft = v.object({
  ...image,
  altText: v.string(),
  pinId: v.nullable(pinIdSchema),
  carousel: v.exactOptional(v.array(v.object(image))),
});

const timeMs = v.number();

const state = v.variant('kind', [
  v.object({kind: v.picklist(['queued', 'cancelled'])}),
  v.object({kind: v.literal('waiting'), retryAtMs: timeMs, error: pinError}),
  v.object({kind: v.literal('sending'), sentAtMs: timeMs}),
  v.object({
    kind: v.literal('unknown'),
    sentAtMs: timeMs,
    listings: v.number(),
    nextLookAtMs: timeMs,
    isForUser: v.boolean(),
  }),
  v.object({kind: v.literal('rejected'), error: pinError}),
  v.object({kind: v.literal('removing'), pinId: pinIdSchema, retryAtMs: timeMs}),
  v.object({kind: v.literal('done'), outcome: v.nullable(outcome), doneAtMs: timeMs}),
]);

const rung = v.picklist(['address', 'page', 'worker', 'pixels']);

const itemSchema = v.object({
  id: v.string(),
  sendingId: v.string(),
  order: v.number(),
  createdAtMs: timeMs,
  mode: v.picklist(['api', 'handOff']),
  owner: v.nullable(v.object({baseUrl: v.string(), accountId: v.nullable(v.string())})),
  draft,
  place: v.nullable(place),
  pageHost: v.string(),
  foundIn: v.nullable(v.object({tabId: v.number(), pageUrl: v.string()})),
  // Missing in what earlier versions have written down.
  displayedUrl: v.optional(v.nullable(v.string()), null),
  rung,
  tried: v.array(v.object({rung, error: pinError})),
  changes: v.optional(v.array(v.custom<PictureChange>(isPictureChange)), []),
  attempts: v.number(),
  doubtSinceMs: v.nullable(timeMs),
  isUnwanted: v.optional(v.boolean(), false),
  state,
});

/** A stored record as an item; null for a damaged one, or one of a later version's shape. */
export const parseOutboxItem = (stored: unknown): OutboxItem | null => {
  const parsed = v.safeParse(itemSchema, stored);
  return parsed.success ? parsed.output : null;
};
