import * as v from 'valibot';

const id = v.pipe(v.string(), v.regex(/^\d+$/));
/** UTC without a zone, `2022-10-13T01:40:29`: Pinterest writes its times so. */
const time = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/));

const account = v.object({id, username: v.string(), about: v.string()});

const board = v.object({
  id,
  name: v.string(),
  description: v.nullable(v.string()),
  privacy: v.picklist(['PUBLIC', 'PROTECTED', 'SECRET']),
  createdAt: time,
  pinsModifiedAt: time,
});

const section = v.object({id, boardId: id, name: v.string()});

const picture = v.object({
  /** `<sha-256>.<extension>`: equal pictures are kept once. */
  file: v.pipe(v.string(), v.regex(/^[\da-f]{64}\.(jpg|png|webp|gif)$/)),
  contentType: v.picklist(['image/jpeg', 'image/png', 'image/webp', 'image/gif']),
  width: v.number(),
  height: v.number(),
  dominantColor: v.string(),
});

const pin = v.object({
  id,
  boardId: id,
  boardSectionId: v.nullable(id),
  title: v.nullable(v.string()),
  description: v.nullable(v.string()),
  link: v.nullable(v.string()),
  altText: v.nullable(v.string()),
  parentPinId: v.nullable(id),
  createdAt: time,
  picture,
});

/** Everything but the pictures' bytes: what the state file holds. */
export const recordsSchema = v.object({
  version: v.literal(1),
  token: v.string(),
  lastId: id,
  account,
  boards: v.array(board),
  sections: v.array(section),
  pins: v.array(pin),
});

export type Account = v.InferOutput<typeof account>;
export type Board = v.InferOutput<typeof board>;
export type Section = v.InferOutput<typeof section>;
export type Picture = v.InferOutput<typeof picture>;
export type PictureType = Picture['contentType'];
export type Pin = v.InferOutput<typeof pin>;
export type Records = v.InferOutput<typeof recordsSchema>;
