import type {PinError} from '../domain/pin-error';
import {choiceProblem, firstProblem, idProblem, isWebAddress, linkProblem, rangeProblem, rejected} from './check';

/** What Pinterest takes as bytes; anything else has to be drawn anew as one of them. */
export type ImageContentType = 'image/jpeg' | 'image/png';

/** Plain base64: no `data:` prefix, no line breaks, no URL-safe alphabet. */
export type ImageBytes = {readonly contentType: ImageContentType; readonly data: string};

/** One picture of a carousel, with texts and a link of its own. Pinterest wants all of one shape. */
export type CarouselTexts = {readonly title?: string; readonly description?: string; readonly link?: string};

/** What stands for a video before it plays. */
export type VideoCover =
  | {readonly kind: 'url'; readonly url: string}
  | ({readonly kind: 'base64'} & ImageBytes)
  /** Whole seconds into the video; beyond its end the last frame is taken. */
  | {readonly kind: 'keyFrame'; readonly seconds: number};

/** `isStandard: false` makes the newer, simplified pin; Pinterest lets few apps ask for it. */
type Standard = {readonly isStandard?: boolean};

/**
 * The picture or video of a new pin: an address that Pinterest fetches, bytes, two to five of either (`index` is the
 * one shown first), or a video uploaded before. Pinterest wants a cover with a video, though it does not say so.
 */
export type MediaSource =
  | ({readonly kind: 'imageUrl'; readonly url: string} & Standard)
  | ({readonly kind: 'imageBase64'} & ImageBytes & Standard)
  | {
      readonly kind: 'imageUrls';
      readonly items: readonly ({readonly url: string} & CarouselTexts)[];
      readonly index?: number;
    }
  | {readonly kind: 'imagesBase64'; readonly items: readonly (ImageBytes & CarouselTexts)[]; readonly index?: number}
  | ({readonly kind: 'video'; readonly mediaId: string; readonly cover?: VideoCover} & Standard);

const FEWEST_IMAGES = 2;
const MOST_IMAGES = 5;

const urlProblem = (field: string, url: string): PinError | null =>
  isWebAddress(url) ? null : rejected(field, 'The picture needs an address that starts with http.');

const bytesProblem = (field: string, {contentType, data}: ImageBytes): PinError | null =>
  firstProblem(
    choiceProblem(field, contentType, ['image/jpeg', 'image/png']),
    /^[A-Za-z0-9+/]+={0,2}$/.test(data) ? null : rejected(field, 'The picture is not plain base64.'),
  );

const carouselProblem = (items: readonly CarouselTexts[], index: number | undefined): PinError | null => {
  const {length} = items;
  if (length < FEWEST_IMAGES || length > MOST_IMAGES) {
    return rejected('media', `${length} pictures: Pinterest takes ${FEWEST_IMAGES} to ${MOST_IMAGES}.`);
  }
  return firstProblem(
    rangeProblem('media', index, 0, length - 1),
    ...items.map(({link}, at) => linkProblem(`media.items.${at}.link`, link)),
  );
};

const coverProblem = (cover: VideoCover | undefined): PinError | null => {
  switch (cover?.kind) {
    case undefined:
      return null;
    case 'url':
      return urlProblem('media.cover', cover.url);
    case 'base64':
      return bytesProblem('media.cover', cover);
    case 'keyFrame':
      return rangeProblem('media.cover', cover.seconds, 0, Number.MAX_SAFE_INTEGER);
  }
};

/** What Pinterest would refuse about a pin's media; the field is `media`, or the part of it that is wrong. */
export const mediaProblem = (media: MediaSource): PinError | null => {
  switch (media.kind) {
    case 'imageUrl':
      return urlProblem('media', media.url);
    case 'imageBase64':
      return bytesProblem('media', media);
    case 'imageUrls':
      return firstProblem(
        carouselProblem(media.items, media.index),
        ...media.items.map(({url}, at) => urlProblem(`media.items.${at}`, url)),
      );
    case 'imagesBase64':
      return firstProblem(
        carouselProblem(media.items, media.index),
        ...media.items.map((item, at) => bytesProblem(`media.items.${at}`, item)),
      );
    case 'video':
      return firstProblem(idProblem('media.mediaId', media.mediaId), coverProblem(media.cover));
  }
};
