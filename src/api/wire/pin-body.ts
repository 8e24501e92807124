import type {NewPin, PinChanges, SavePlace} from '../new-pin';
import {mediaSourceBody} from './media-source-body';

/** The body of `POST /pins` (PinCreate): what is empty is not sent. Undefined fields vanish with `JSON.stringify`. */
export const newPinBody = (pin: NewPin) => ({
  board_id: pin.boardId,
  board_section_id: pin.boardSectionId || undefined,
  title: pin.title || undefined,
  description: pin.description || undefined,
  link: pin.link || undefined,
  alt_text: pin.altText || undefined,
  dominant_color: pin.dominantColor,
  parent_pin_id: pin.parentPinId,
  media_source: mediaSourceBody(pin.media),
});

/** The body of `PATCH /pins/{pin_id}` (PinUpdate): null empties, so it is sent. */
export const pinChangesBody = (changes: PinChanges) => ({
  board_id: changes.boardId,
  board_section_id: changes.boardSectionId,
  title: changes.title,
  description: changes.description,
  link: changes.link,
  alt_text: changes.altText,
  carousel_slots: changes.carouselSlots?.map(({title, description, link}) => ({title, description, link})),
});

/** The body of `POST /pins/{pin_id}/save`; without a board Pinterest puts the pin on the profile. */
export const savePlaceBody = ({boardId = null, boardSectionId = null}: SavePlace) => ({
  board_id: boardId,
  board_section_id: boardSectionId,
});
