import * as v from 'valibot';
import {json} from '../http/answer';
import {newUploadParameters} from '../media/new-parameters';
import {uploadUrlFor} from '../media/upload-site';
import type {Upload} from '../state/records';
import {object, readJson} from './body';
import {page} from './paging';
import {protocolRefusals} from './refusals';
import type {Handler} from './route';

const newMedia = object({media_type: v.literal('video', `'media_type' is not one of ["video"]`)});

const mediaReply = ({id, status}: Pick<Upload, 'id' | 'status'>) => ({media_id: id, media_type: 'video', status});

export const registerMedia: Handler = (call) => {
  readJson(call, newMedia);
  const {state, host, grants} = call;
  const {id, parameters} = state.addUpload(newUploadParameters(state.account.id, grants.now()));
  return json(201, {
    media_id: id,
    media_type: 'video',
    upload_url: uploadUrlFor(host),
    upload_parameters: parameters,
  });
};

export const listMedia: Handler = ({state, query}) =>
  page(query, 'newestFirst', state.uploads.toReversed(), mediaReply);

/** A video takes its time, which here is one look: who asks once sees it processing, who asks again finds it done. */
export const getMedia: Handler<'media_id'> = ({state, params}) => {
  const upload = state.uploads.find(({id}) => id === params.media_id);
  if (upload === undefined) throw protocolRefusals.mediaNotFound();
  const reply = mediaReply(upload);
  if (upload.status === 'processing') state.changeUpload(upload, 'succeeded');
  return json(200, reply);
};
