import type {PinDraft} from './pin-draft';

/** Characters of an embedded picture that its short name is made of. */
const SAMPLES = 4_096;

/** FNV-1a over characters spread evenly over the text. */
const hashOf = (text: string): string => {
  let hash = 0x811c9dc5;
  const step = Math.max(1, text.length / SAMPLES);
  for (let at = 0; at < text.length; at += step) hash = Math.imul(hash ^ text.charCodeAt(Math.floor(at)), 0x01000193);
  return (hash >>> 0).toString(36);
};

/**
 * An address, or a short name in the place of an embedded picture's megabytes: what is only to be known again need not
 * travel between our own pages each time that something changes. A short name stays as it is.
 */
export const shortAddress = (address: string): string =>
  /^data:/i.test(address) && !address.startsWith('data:,short-')
    ? `data:,short-${address.length}-${hashOf(address)}`
    : address;

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
