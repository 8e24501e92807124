import {json} from '../http/answer';
import {checkLink} from '../pins/check-link';
import {MAX_CHARACTERS} from '../pins/words';
import {digits, limitedText, object, optional, readJson, text} from './body';
import {mediaSource, readMediaSource} from './media-source';
import {pinReply} from './pin-reply';
import {placeToWrite} from './pins';
import type {Handler} from './route';

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
  sponsor_id: optional(digits('sponsor_id')),
  media_source: mediaSource,
});

export const createPin: Handler = async (call) => {
  const fields = readJson(call, newPin);
  const {state} = call;
  const link = checkLink(fields.link);
  const place = placeToWrite(call, fields.board_id, fields.board_section_id);
  const {picture, media} = await readMediaSource(fields.media_source, state);
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
    media,
  );
  return json(201, pinReply(state, pin));
};
