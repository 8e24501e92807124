import {isPinterestId} from '../domain/ids';
import {characters, LIMITS} from '../domain/limits';
import type {PinError} from '../domain/pin-error';

/** The picture of a new pin: an address that Pinterest fetches, or the bytes (Pinterest takes JPEG and PNG). */
export type MediaSource =
  | {readonly kind: 'imageUrl'; readonly url: string}
  | {readonly kind: 'imageBase64'; readonly contentType: 'image/jpeg' | 'image/png'; readonly data: string};

/** Everything of a pin that Pinterest lets us set. Empty texts are not sent. */
export type NewPin = {
  readonly boardId: string;
  readonly boardSectionId?: string | null;
  readonly title?: string;
  readonly description?: string;
  readonly link?: string;
  readonly altText?: string;
  readonly media: MediaSource;
};

const rejected = (field: string, reason: string): PinError => ({kind: 'rejected', field, reason});

const isWebAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

const mediaProblem = (media: MediaSource): PinError | null => {
  if (media.kind === 'imageUrl') {
    return isWebAddress(media.url) ? null : rejected('media', 'The picture needs an address that starts with http.');
  }
  return /^[A-Za-z0-9+/]+={0,2}$/.test(media.data) ? null : rejected('media', 'The picture is not plain base64.');
};

/** What Pinterest would refuse, found before anything is sent: the field and its limit; null when all is well. */
export const newPinProblem = (pin: NewPin): PinError | null => {
  if (!isPinterestId(pin.boardId)) return rejected('boardId', 'Choose a board: its id is a string of digits.');
  if (pin.boardSectionId && !isPinterestId(pin.boardSectionId)) {
    return rejected('boardSectionId', 'A section id is a string of digits.');
  }
  for (const field of ['title', 'description', 'altText', 'link'] as const) {
    const length = characters(pin[field] ?? '');
    if (length > LIMITS[field]) return rejected(field, `${length} characters: Pinterest takes ${LIMITS[field]}.`);
  }
  if (pin.link && !isWebAddress(pin.link)) return rejected('link', 'The link has to start with http:// or https://.');
  return mediaProblem(pin.media);
};

const mediaSource = (media: MediaSource) =>
  media.kind === 'imageUrl'
    ? {source_type: 'image_url', url: media.url}
    : {source_type: 'image_base64', content_type: media.contentType, data: media.data};

/** The body of `POST /pins` (PinCreate). */
export const newPinBody = (pin: NewPin) => ({
  board_id: pin.boardId,
  ...(pin.boardSectionId ? {board_section_id: pin.boardSectionId} : {}),
  ...(pin.title ? {title: pin.title} : {}),
  ...(pin.description ? {description: pin.description} : {}),
  ...(pin.link ? {link: pin.link} : {}),
  ...(pin.altText ? {alt_text: pin.altText} : {}),
  media_source: mediaSource(pin.media),
});
