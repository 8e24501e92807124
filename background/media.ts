import type {MediaSource} from '../src/api/media-source';
import type {CarouselImage} from '../src/domain/pin-draft';
import type {PinError} from '../src/domain/pin-error';
import {fail, ok, type Result} from '../src/domain/result';

const embedded = /^data:(image\/jpeg|image\/png);base64,([A-Za-z0-9+/]+={0,2})$/;

/** How the picture travels: a web address is fetched by Pinterest, an embedded JPEG or PNG goes along as bytes. */
export const mediaOf = (mediaUrl: string): Result<MediaSource, PinError> => {
  if (/^https?:/.test(mediaUrl)) return ok({kind: 'imageUrl', url: mediaUrl});
  const match = embedded.exec(mediaUrl);
  const [, contentType, data] = match ?? [];
  if (data !== undefined && (contentType === 'image/jpeg' || contentType === 'image/png')) {
    return ok({kind: 'imageBase64', contentType, data});
  }
  const reason = 'Pinterest takes pictures with a web address, and embedded ones only as JPEG or PNG.';
  return fail({kind: 'rejected', field: 'media', reason});
};

const textsOf = ({title, description, link}: CarouselImage) => ({title, description, link});

/** How a carousel travels: all its pictures by their addresses, or all of them as bytes. Pinterest takes no mixture. */
export const carouselOf = (images: readonly CarouselImage[]): Result<MediaSource, PinError> => {
  const urls = [];
  const embeddings = [];
  for (const image of images) {
    const media = mediaOf(image.mediaUrl);
    if (!media.ok) return media;
    if (media.value.kind === 'imageUrl') urls.push({url: media.value.url, ...textsOf(image)});
    if (media.value.kind === 'imageBase64') {
      const {contentType, data} = media.value;
      embeddings.push({contentType, data, ...textsOf(image)});
    }
  }
  if (embeddings.length === 0) return ok({kind: 'imageUrls', items: urls});
  if (urls.length === 0) return ok({kind: 'imagesBase64', items: embeddings});
  const reason = 'A carousel takes pictures with a web address or embedded ones, not both. Pin them one by one.';
  return fail({kind: 'rejected', field: 'media', reason});
};
