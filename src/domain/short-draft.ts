import type {PinDraft} from './pin-draft';
import {shortAddress} from './short-address';

/** A draft with another address for each of its pictures. */
const readdressed = (draft: PinDraft, addressOf: (mediaUrl: string) => string): PinDraft => ({
  ...draft,
  mediaUrl: addressOf(draft.mediaUrl),
  ...(draft.carousel === undefined
    ? {}
    : {carousel: draft.carousel.map((image) => ({...image, mediaUrl: addressOf(image.mediaUrl)}))}),
});

/** A draft whose embedded pictures are named only. */
export const shortDraft = (draft: PinDraft): PinDraft => readdressed(draft, shortAddress);

/** A draft with the pictures of `whole` wherever it only names them. */
export const withPicturesOf = (draft: PinDraft, whole: PinDraft): PinDraft => {
  const named = new Map(
    [whole, ...(whole.carousel ?? [])].map(({mediaUrl}) => [shortAddress(mediaUrl), mediaUrl] as const),
  );
  return readdressed(draft, (mediaUrl) => named.get(mediaUrl) ?? mediaUrl);
};
