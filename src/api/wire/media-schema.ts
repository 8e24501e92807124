import * as v from 'valibot';
import type {MediaUpload, RegisteredUpload} from '../records/media';
import {id} from './common';

export const registeredUploadSchema = v.pipe(
  v.object({
    media_id: id,
    upload_url: v.pipe(v.string(), v.url()),
    upload_parameters: v.record(v.string(), v.string()),
  }),
  v.transform(
    ({media_id, upload_url, upload_parameters}): RegisteredUpload => ({
      mediaId: media_id,
      url: upload_url,
      parameters: upload_parameters,
    }),
  ),
);

export const mediaUploadSchema = v.pipe(
  v.object({
    media_id: id,
    status: v.fallback(v.nullable(v.picklist(['registered', 'processing', 'succeeded', 'failed'])), null),
  }),
  v.transform(({media_id, status}): MediaUpload => ({mediaId: media_id, status})),
);

/** The body of `POST /media`: videos are all that can be uploaded. */
export const NEW_VIDEO_BODY = {media_type: 'video'} as const;
