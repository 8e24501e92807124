import type {PinError} from '../domain/pin-error';
import {fail, type Result} from '../domain/result';
import {checked, idProblem, rejected} from './check';
import {startDeadline} from './deadline';
import {list} from './list';
import type {CallOptions, ListOptions, Pages} from './page';
import type {MediaUpload, RegisteredUpload} from './records/media';
import {request} from './request';
import type {Transport} from './transport';
import {upload} from './upload';
import {mediaUploadSchema, NEW_VIDEO_BODY, registeredUploadSchema} from './wire/media-schema';

/** `timeoutMs` bounds the whole upload: ten minutes unless named. */
export type UploadOptions = CallOptions & {readonly timeoutMs?: number | undefined};

/** Asks every `intervalMs` (5 s unless named) and gives up after `timeoutMs` (ten minutes unless named). */
export type WaitOptions = CallOptions & {
  readonly intervalMs?: number | undefined;
  readonly timeoutMs?: number | undefined;
};

/** A video becomes a pin in four steps: register, upload, wait until it is ready, `pins.create` with its media id. */
export type MediaCalls = {
  readonly list: (options?: ListOptions) => Pages<MediaUpload>;
  readonly register: (options?: CallOptions) => Promise<Result<RegisteredUpload, PinError>>;
  /** Sends the file to the host that Pinterest named, without the token. May be repeated: the same file lands in the same place. */
  readonly upload: (
    registered: RegisteredUpload,
    file: Blob,
    options?: UploadOptions,
  ) => Promise<Result<null, PinError>>;
  readonly get: (mediaId: string, options?: CallOptions) => Promise<Result<MediaUpload, PinError>>;
  /** The upload once Pinterest has made a video of it; `rejected` if it could not. */
  readonly waitUntilReady: (mediaId: string, options?: WaitOptions) => Promise<Result<MediaUpload, PinError>>;
};

const TEN_MINUTES_MS = 600_000;
const INTERVAL_MS = 5_000;

export const mediaCalls = (transport: Transport): MediaCalls => {
  const get: MediaCalls['get'] = (mediaId, {signal} = {}) =>
    checked(idProblem('mediaId', mediaId), () =>
      request(transport, {method: 'GET', path: `/media/${mediaId}`, signal}, mediaUploadSchema),
    );

  const waitUntilReady: MediaCalls['waitUntilReady'] = async (
    mediaId,
    {signal, intervalMs = INTERVAL_MS, timeoutMs = TEN_MINUTES_MS} = {},
  ) => {
    const deadline = startDeadline(timeoutMs, signal);
    try {
      for (;;) {
        const media = await get(mediaId, {signal: deadline.signal});
        if (media.ok && media.value.status === 'succeeded') return media;
        if (media.ok && media.value.status === 'failed') {
          return fail(rejected('media', 'Pinterest could not make a video of this file.'));
        }
        if (media.ok) await transport.sleep(intervalMs, deadline.signal);
        if (deadline.isCancelled()) return fail({kind: 'cancelled'});
        if (deadline.signal.aborted) {
          return fail({kind: 'unexpectedResponse', detail: `no video after ${timeoutMs / 1_000} seconds`});
        }
        if (!media.ok) return media;
      }
    } finally {
      deadline.release();
    }
  };

  return {
    list: (options = {}) => list(transport, {path: '/media', options}, mediaUploadSchema),
    register: ({signal} = {}) =>
      request(transport, {method: 'POST', path: '/media', body: NEW_VIDEO_BODY, signal}, registeredUploadSchema),
    upload: (registered, file, {signal, timeoutMs = TEN_MINUTES_MS} = {}) =>
      upload(transport, registered, file, {signal, timeoutMs}),
    get,
    waitUntilReady,
  };
};
