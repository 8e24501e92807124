import * as v from 'valibot';
import {newApp} from './new-secrets';

const id = v.pipe(v.string(), v.regex(/^\d+$/));
/** RFC 3339 in UTC to the second: `2022-10-13T01:40:29Z`. */
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

/** One picture of a carousel. */
const slot = v.object({
  title: v.nullable(v.string()),
  description: v.nullable(v.string()),
  link: v.nullable(v.string()),
  picture,
});

const media = v.variant('kind', [
  v.object({kind: v.literal('image')}),
  v.object({kind: v.literal('carousel'), slots: v.array(slot)}),
  v.object({kind: v.literal('video'), mediaId: id}),
]);

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
  /** What is shown of it: the picture, the first one of a carousel, the cover of a video. */
  picture,
  media: v.optional(media, {kind: 'image'}),
});

/** A video on its way to become a pin. */
const upload = v.object({
  id,
  status: v.picklist(['registered', 'processing', 'succeeded', 'failed']),
  /** What the upload has to bring along besides the file. */
  parameters: v.record(v.string(), v.string()),
  /** Of the file that came; empty before. */
  sha256: v.string(),
});

/** The one app that is registered here, as a user would have made it at Pinterest. */
const app = v.object({id, secret: v.string()});

/** `endsAtMs` is by the sandbox's clock, milliseconds since 1970. */
const accessToken = v.object({
  token: v.string(),
  scopes: v.array(v.string()),
  endsAtMs: v.number(),
  /** False for `client_credentials`, which some calls refuse. */
  isOfUser: v.boolean(),
});

const refreshToken = v.object({token: v.string(), scopes: v.array(v.string()), endsAtMs: v.number()});

/** Everything but the pictures' bytes: what the state file holds. */
export const recordsSchema = v.object({
  version: v.literal(1),
  token: v.string(),
  lastId: id,
  account,
  boards: v.array(board),
  sections: v.array(section),
  pins: v.array(pin),
  uploads: v.optional(v.array(upload), () => []),
  app: v.optional(app, newApp),
  accessTokens: v.optional(v.array(accessToken), () => []),
  refreshTokens: v.optional(v.array(refreshToken), () => []),
});

export type Account = v.InferOutput<typeof account>;
export type Board = v.InferOutput<typeof board>;
export type Section = v.InferOutput<typeof section>;
export type Picture = v.InferOutput<typeof picture>;
export type PictureType = Picture['contentType'];
export type Slot = v.InferOutput<typeof slot>;
export type Media = v.InferOutput<typeof media>;
export type Upload = v.InferOutput<typeof upload>;
export type App = v.InferOutput<typeof app>;
export type AccessToken = v.InferOutput<typeof accessToken>;
export type RefreshToken = v.InferOutput<typeof refreshToken>;
export type Pin = v.InferOutput<typeof pin>;
export type Records = v.InferOutput<typeof recordsSchema>;
