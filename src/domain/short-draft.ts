import type {PinDraft} from './pin-draft';
import {shortAddress} from './short-address';

/** A draft whose embedded pictures are named only. */
export const shortDraft = (draft: PinDraft): PinDraft => ({
  ...draft,
  mediaUrl: shortAddress(draft.mediaUrl),
  ...(draft.carousel === undefined
    ? {}
    : {carousel: draft.carousel.map((image) => ({...image, mediaUrl: shortAddress(image.mediaUrl)}))}),
});

/** A draft with the pictures of `whole` wherever it only names them. */
export const withPicturesOf = (draft: PinDraft, whole: PinDraft): PinDraft => {
  const named = new Map(
    [whole, ...(whole.carousel ?? [])].map(({mediaUrl}) => [shortAddress(mediaUrl), mediaUrl] as const),
  );
  const inFull = (mediaUrl: string): string => named.get(mediaUrl) ?? mediaUrl;
  return {
    ...draft,
    mediaUrl: inFull(draft.mediaUrl),
    ...(draft.carousel === undefined
      ? {}
      : {carousel: draft.carousel.map((image) => ({...image, mediaUrl: inFull(image.mediaUrl)}))}),
  };
};
