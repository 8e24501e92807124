import * as v from 'valibot';
import type {PinError} from '../src/domain/pin-error';
import {fail, ok, type Result} from '../src/domain/result';
import type {FurtherStep} from '../src/messages/contract';
import {callInFrame, framesWith} from '../src/platform/inject';

/** Milliseconds that a page is watched for at one go: as long as anything of ours runs on it after the popup closed. */
const WATCH_MS = 2_000;

/** Milliseconds beyond those that the page may take for its answer. */
const GRACE_MS = 1_000;

const gone = fail<PinError>({kind: 'pageNotReadable', page: 'noAccess'});

/** Waits until any frame of a page that was looked at shows something new; false when none did for two seconds. */
export const pageChange = async (tabId: number): Promise<Result<boolean, PinError>> => {
  const frameIds = await framesWith(tabId, 'pinmarkletChange', GRACE_MS);
  if (frameIds.length === 0) return gone;
  const changes = frameIds.map(async (frameId) => {
    const answer = await callInFrame({tabId, frameId}, 'pinmarkletChange', WATCH_MS, WATCH_MS + GRACE_MS);
    if (answer?.value !== true) throw new Error('nothing new');
  });
  return Promise.any(changes).then(
    () => ok(true),
    () => ok(false),
  );
};

const furtherStep = v.object({hasChanged: v.boolean(), isDone: v.boolean()});

/** One step of a look further down the page, or the way back. */
export const goFurther = async (tabId: number, step: 'down' | 'back'): Promise<Result<FurtherStep, PinError>> => {
  const answer = await callInFrame({tabId, frameId: 0}, 'pinmarkletFurther', step, WATCH_MS + GRACE_MS);
  const parsed = v.safeParse(furtherStep, answer?.value);
  return parsed.success ? ok(parsed.output) : gone;
};
