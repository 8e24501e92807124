import type {MediaSource} from '../src/api/media-source';
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
