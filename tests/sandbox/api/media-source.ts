import * as v from 'valibot';
import {renderPicture} from '../../support/pictures';
import {checkLink} from '../pins/check-link';
import {fetchPicture} from '../pins/fetch-picture';
import {inspectPicture} from '../pins/inspect-picture';
import type {NewMedia, NewPicture} from '../state/pins';
import type {State} from '../state/state';
import {digits, object, optional, text} from './body';
import {invalidRequest, refusals} from './refusals';

const BASE64_TYPES = ['image/jpeg', 'image/png'] as const;

const contentType = (field: string) =>
  v.picklist(BASE64_TYPES, `'${field}' is not one of ${JSON.stringify(BASE64_TYPES)}`);

// Bare base64: no `data:` in front, no URL-safe letters, no line breaks.
const base64 = (field: string) =>
  v.pipe(text(field), v.regex(/^[a-zA-Z0-9+/=]+$/, `'${field}' does not match '^[a-zA-Z0-9+/=]+$'`));

const wholeNumber = (field: string) =>
  v.pipe(
    v.number(`'${field}' is not of type 'integer'`),
    v.integer(`'${field}' is not of type 'integer'`),
    v.minValue(0, ({input}) => `'${field}': ${input} is less than the minimum of 0, constraint: minimum=0`),
  );

const isStandard = {is_standard: v.optional(v.boolean("'is_standard' is not of type 'boolean'"))};
const picture = {content_type: contentType('content_type'), data: base64('data')};
const slotTexts = {
  title: v.optional(text('title')),
  description: v.optional(text('description')),
  link: v.optional(text('link')),
};

const items = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(
    v.array(item, "'items' is not of type 'array'"),
    v.minLength(2, "'items' is too short, constraint: minItems=2"),
    v.maxLength(5, "'items' is too long, constraint: maxItems=5"),
  );

const index = {index: v.optional(wholeNumber('index'), 0)};

const sources = [
  object({source_type: v.literal('image_url'), url: text('url'), ...isStandard}),
  object({source_type: v.literal('image_base64'), ...picture, ...isStandard}),
  object({
    source_type: v.literal('multiple_image_urls'),
    items: items(object({url: text('url'), ...slotTexts})),
    ...index,
  }),
  object({
    source_type: v.literal('multiple_image_base64'),
    items: items(object({...picture, ...slotTexts})),
    ...index,
  }),
  object({
    source_type: v.literal('video_id'),
    media_id: digits('media_id'),
    cover_image_url: optional(text('cover_image_url')),
    cover_image_content_type: optional(contentType('cover_image_content_type')),
    cover_image_data: optional(base64('cover_image_data')),
    cover_image_key_frame_time: optional(wholeNumber('cover_image_key_frame_time')),
    ...isStandard,
  }),
] as const;

/** `pin_url` is a closed beta and says no picture: it is refused as an unknown kind. */
export const mediaSource = v.variant(
  'source_type',
  sources,
  "'media_source': 'source_type' is not one of ['image_url', 'image_base64', 'multiple_image_urls', 'multiple_image_base64', 'video_id']",
);

type MediaSource = v.InferOutput<typeof mediaSource>;
type Video = Extract<MediaSource, {source_type: 'video_id'}>;
type Slots = Extract<MediaSource, {items: unknown}>;

/** What a new pin shows. */
export type Shown = {readonly picture: NewPicture; readonly media: NewMedia};

const decoded = async (type: (typeof BASE64_TYPES)[number], data: string): Promise<NewPicture> => {
  const found = await inspectPicture(Buffer.from(data, 'base64'));
  // The kind that the client claims must be the kind that it sends: a WebP under the name of JPEG is a broken JPEG.
  if (found.contentType !== type) throw refusals.imageBroken();
  return found;
};

const fetched = async (url: string): Promise<NewPicture> => inspectPicture(await fetchPicture(url));

const carousel = async ({items: slots, index: first}: Slots): Promise<Shown> => {
  const pictures = await Promise.all(
    slots.map((slot) => ('url' in slot ? fetched(slot.url) : decoded(slot.content_type, slot.data))),
  );
  const shown = pictures[first];
  if (shown === undefined) throw invalidRequest(`'index': ${first} is not in 'items'`);
  return {
    picture: shown,
    media: {
      kind: 'carousel',
      slots: pictures.map((own, at) => ({
        title: slots[at]?.title ?? null,
        description: slots[at]?.description ?? null,
        link: checkLink(slots[at]?.link ?? null),
        picture: own,
      })),
    },
  };
};

/** The sandbox decodes no video: a drawing stands for the frame. */
const keyFrame = async (seconds: number): Promise<NewPicture> =>
  inspectPicture(await renderPicture({scene: 'hills', width: 360, height: 640, format: 'jpeg', seed: seconds}));

const coverOf = async (source: Video): Promise<NewPicture> => {
  const {cover_image_url: url, cover_image_content_type: type, cover_image_data: data} = source;
  if (url !== null) return fetched(url);
  if (type !== null && data !== null) return decoded(type, data);
  if (source.cover_image_key_frame_time !== null) return keyFrame(source.cover_image_key_frame_time);
  throw invalidRequest("'media_source': a video wants a cover: 'cover_image_url', 'cover_image_data' or a key frame");
};

const video = async (source: Video, {uploads}: State): Promise<Shown> => {
  const upload = uploads.find(({id}) => id === source.media_id);
  if (upload?.status !== 'succeeded') throw invalidRequest(`'media_id': no video ${source.media_id} is ready`);
  return {picture: await coverOf(source), media: {kind: 'video', mediaId: upload.id}};
};

/** Fetches, decodes and checks all that a source brings along. */
export const readMediaSource = async (source: MediaSource, state: State): Promise<Shown> => {
  switch (source.source_type) {
    case 'image_url':
      return {picture: await fetched(source.url), media: {kind: 'image'}};
    case 'image_base64':
      return {picture: await decoded(source.content_type, source.data), media: {kind: 'image'}};
    case 'multiple_image_urls':
    case 'multiple_image_base64':
      return carousel(source);
    case 'video_id':
      return video(source, state);
  }
};
