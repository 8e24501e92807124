import * as v from 'valibot';
import {boardId, boardSectionId, isPinterestId, pinId} from '../domain/ids';
import {BOARD_NAME_LIMIT, LIMITS} from '../domain/limits';
import {CAROUSEL, type DeliveryMode} from '../domain/pin-draft';

export const digits = v.pipe(v.string(), v.check(isPinterestId, 'an id is a string of digits'));
const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit * 4));

export const name = v.pipe(v.string(), v.maxLength(BOARD_NAME_LIMIT * 4));

export const place = v.object({
  boardId: v.pipe(digits, v.transform(boardId)),
  boardName: name,
  boardSectionId: v.nullable(v.pipe(digits, v.transform(boardSectionId))),
  boardSectionName: v.nullable(name),
});

const image = {
  mediaUrl: v.pipe(v.string(), v.maxLength(4_000_000)),
  link: v.string(),
  title: text(LIMITS.title),
  description: text(LIMITS.description),
};

export const draft = v.object({
  ...image,
  altText: text(LIMITS.altText),
  pinId: v.nullable(v.pipe(digits, v.transform(pinId))),
  carousel: v.exactOptional(v.pipe(v.array(v.object(image)), v.maxLength(CAROUSEL.most))),
});

export const uuid = v.pipe(v.string(), v.uuid());

export const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What a new item is made of: the rest follows from its being new. */
export const born = v.object({
  id: uuid,
  sendingId: uuid,
  order: v.pipe(v.number(), v.integer(), v.minValue(0)),
  createdAtMs: v.number(),
  mode: v.picklist(['api', 'handOff'] satisfies DeliveryMode[]),
  owner: v.nullable(v.object({baseUrl: v.string(), accountId: v.nullable(v.string())})),
  draft,
  place: v.nullable(place),
  pageHost: v.string(),
  foundIn: v.nullable(v.object({tabId, pageUrl: v.string()})),
});
