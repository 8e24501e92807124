import * as v from 'valibot';
import {json} from '../http/answer';
import {checkLink} from '../pins/check-link';
import {fetchPicture} from '../pins/fetch-picture';
import {findPlace} from '../pins/find-place';
import {inspectPicture} from '../pins/inspect-picture';
import {MAX_CHARACTERS} from '../pins/words';
import type {NewPicture} from '../state/state';
import {digits, limitedText, object, optional, readJson, text} from './body';
import {refusals} from './refusals';
import {pinReply} from './replies';
import type {Handler} from './route';

const BASE64_TYPES = ['image/jpeg', 'image/png'] as const;

const imageUrl = object({source_type: v.literal('image_url'), url: text('url')});

const imageBase64 = object({
  source_type: v.literal('image_base64'),
  content_type: v.picklist(BASE64_TYPES, `'content_type' is not one of ${JSON.stringify(BASE64_TYPES)}`),
  // Bare base64: no `data:` in front, no URL-safe letters, no line breaks.
  data: v.pipe(text('data'), v.regex(/^[a-zA-Z0-9+/=]+$/, "'data' does not match '^[a-zA-Z0-9+/=]+$'")),
});

const mediaSource = v.variant(
  'source_type',
  [imageUrl, imageBase64],
  "'media_source': 'source_type' is not one of ['image_url', 'image_base64']",
);

/** Pinterest's description calls no field required, but its server does not create a pin without these two. */
const newPin = object({
  board_id: digits('board_id'),
  board_section_id: optional(digits('board_section_id')),
  title: optional(limitedText('title', MAX_CHARACTERS.title)),
  description: optional(limitedText('description', MAX_CHARACTERS.description)),
  alt_text: optional(limitedText('alt_text', MAX_CHARACTERS.alt_text)),
  link: optional(limitedText('link', MAX_CHARACTERS.link)),
  parent_pin_id: optional(digits('parent_pin_id')),
  dominant_color: optional(text('dominant_color')),
  media_source: mediaSource,
});

const readPicture = async (source: v.InferOutput<typeof mediaSource>): Promise<NewPicture> => {
  if (source.source_type === 'image_url') return inspectPicture(await fetchPicture(source.url));
  const picture = await inspectPicture(Buffer.from(source.data, 'base64'));
  // The kind that the client claims must be the kind that it sends: a WebP under the name of JPEG is a broken JPEG.
  if (picture.contentType !== source.content_type) throw refusals.imageBroken();
  return picture;
};

export const createPin: Handler = async (call) => {
  const fields = readJson(call, newPin);
  const {state} = call;
  const link = checkLink(fields.link);
  const place = findPlace(state, fields.board_id, fields.board_section_id);
  const picture = await readPicture(fields.media_source);
  const pin = state.addPin(
    {
      ...place,
      link,
      title: fields.title,
      description: fields.description,
      altText: fields.alt_text,
      parentPinId: fields.parent_pin_id,
    },
    {...picture, dominantColor: fields.dominant_color ?? picture.dominantColor},
  );
  return json(201, pinReply(state, pin));
};
