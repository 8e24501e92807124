import * as v from 'valibot';
import {pinId} from '../../domain/ids';
import type {Pin, PinSummary} from '../records/pin';
import {flag, id, owner, text, timestamp} from './common';
import {pinMediaSchema} from './pin-media-schema';

export const pinSchema = v.pipe(
  v.object({
    id,
    board_id: text,
    board_section_id: text,
    board_owner: owner,
    created_at: timestamp,
    title: text,
    description: text,
    link: text,
    alt_text: text,
    dominant_color: text,
    creative_type: text,
    is_owner: flag,
    is_standard: flag,
    has_been_promoted: flag,
    parent_pin_id: text,
    media: v.optional(pinMediaSchema, null),
    pin_metrics: v.fallback(v.nullish(v.record(v.string(), v.unknown()), null), null),
  }),
  v.transform(
    (pin): Pin => ({
      id: pinId(pin.id),
      boardId: pin.board_id,
      boardSectionId: pin.board_section_id,
      boardOwnerUsername: pin.board_owner,
      createdAtMs: pin.created_at,
      title: pin.title,
      description: pin.description,
      link: pin.link,
      altText: pin.alt_text,
      dominantColor: pin.dominant_color,
      creativeType: pin.creative_type,
      isOwner: pin.is_owner,
      isStandard: pin.is_standard,
      hasBeenPromoted: pin.has_been_promoted,
      parentPinId: pin.parent_pin_id,
      media: pin.media,
      metrics: pin.pin_metrics,
    }),
  ),
);

export const pinSummarySchema = v.pipe(
  v.object({id, title: text, description: text, link: text, alt_text: text, media: v.optional(pinMediaSchema, null)}),
  v.transform(({id, alt_text, ...pin}): PinSummary => ({...pin, id: pinId(id), altText: alt_text})),
);
