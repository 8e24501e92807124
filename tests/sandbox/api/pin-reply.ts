import type {Pin} from '../state/records';
import type {State} from '../state/state';
import {imagesOf, renditionUrl} from './renditions';

const CREATIVE_TYPES = {image: 'REGULAR', carousel: 'CAROUSEL', video: 'VIDEO'} as const;

/** Ad creative types, Pinterest's words for the formats of a pin; the sandbox makes three of them. */
export const CREATIVE_TYPE_NAMES = [
  'REGULAR',
  'VIDEO',
  'SHOPPING',
  'CAROUSEL',
  'MAX_VIDEO',
  'SHOP_THE_PIN',
  'COLLECTION',
  'IDEA',
  'SHOWCASE',
  'QUIZ',
  'COLLAGE',
  'MAX_WIDTH_REGULAR_COLLECTION',
  'MAX_WIDTH_VIDEO_COLLECTION',
] as const;

export const creativeTypeOf = ({media}: Pin): (typeof CREATIVE_TYPE_NAMES)[number] => CREATIVE_TYPES[media.kind];

export const mediaReply = (pin: Pin) => {
  const {media, picture} = pin;
  switch (media.kind) {
    case 'image':
      return {media_type: 'image', images: imagesOf(pin, picture)};
    case 'carousel':
      return {
        media_type: 'multiple_images',
        items: media.slots.map(({picture: own, ...texts}, slot) => ({
          item_type: 'image',
          ...texts,
          images: imagesOf(pin, own, slot),
        })),
      };
    case 'video':
      // Pinterest measures a video after it answered, and gives its address to few apps; the sandbox does neither.
      return {
        media_type: 'video',
        images: imagesOf(pin, picture),
        cover_image_url: renditionUrl('1200x', pin),
        video_url: null,
        duration: null,
        width: null,
        height: null,
      };
  }
};

/** Nobody looks at pins here: the numbers follow from the id, so that they differ and stay. */
const metricsOf = ({id}: Pin) => {
  const seed = Number(BigInt(id) % 997n);
  const recent = {pin_click: seed % 13, impression: seed, clickthrough: seed % 7};
  return {'90d': recent, lifetime_metrics: {...recent, reaction: seed % 5, comment: seed % 3}};
};

export const pinReply = ({account}: Pick<State, 'account'>, pin: Pin, withMetrics = false) => ({
  id: pin.id,
  created_at: pin.createdAt,
  link: pin.link,
  title: pin.title,
  description: pin.description,
  dominant_color: pin.picture.dominantColor,
  alt_text: pin.altText,
  creative_type: creativeTypeOf(pin),
  board_id: pin.boardId,
  board_section_id: pin.boardSectionId,
  board_owner: {username: account.username},
  is_owner: true,
  is_standard: true,
  has_been_promoted: false,
  parent_pin_id: pin.parentPinId,
  pin_metrics: withMetrics ? metricsOf(pin) : null,
  media: mediaReply(pin),
});
