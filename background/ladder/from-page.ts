import {fromBase64} from '../../src/domain/base64';
import type {FoundIn} from '../../src/domain/outbox-item';
import type {PictureTrouble} from '../../src/domain/picture-trouble';
import {fail, ok, type Result} from '../../src/domain/result';
import {type Frame, framesWith, runInFrame} from '../../src/platform/inject';
import {LEAST_VECTOR_SIDE, MOST_SOURCE_BYTES} from './limits';
import {handOver, readPicture} from './read-picture';
import {isStillThere} from './same-page';

const READ_MS = 65_000;
const ENTER_MS = 3_000;

/** Bytes of one part; a multiple of three. A third more as base64, well below what processes may say at once. */
const PART = 6_000_000;

/** Parts come from a page's process: what is not as long as was said is not taken. */
const collect = async (frame: Frame, slot: string, length: number): Promise<Uint8Array<ArrayBuffer> | null> => {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += PART) {
    const answer = await runInFrame(frame, handOver, [slot, at, PART], READ_MS);
    const part = typeof answer?.value === 'string' ? fromBase64(answer.value) : null;
    if (part === null || part.length !== Math.min(PART, length - at)) return null;
    bytes.set(part, at);
  }
  return bytes;
};

type Read = Result<Uint8Array<ArrayBuffer>, PictureTrouble>;

/** Null where this frame cannot read it, and another one may. */
const readInFrame = async (frame: Frame, url: string): Promise<Read | null> => {
  const slot = `pinmarkletPicture${crypto.randomUUID()}`;
  const answer = await runInFrame(frame, readPicture, [slot, url, MOST_SOURCE_BYTES, LEAST_VECTOR_SIDE], READ_MS);
  const length = answer?.value;
  if (typeof length !== 'number' || !Number.isSafeInteger(length)) return null;
  if (length > MOST_SOURCE_BYTES) return fail({kind: 'tooLarge', bytes: length, most: MOST_SOURCE_BYTES});
  const bytes = length > 0 ? await collect(frame, slot, length) : null;
  return bytes === null ? null : ok(bytes);
};

/** A picture's bytes as a frame of its page reads them, the top one first. */
export const fromPage = async (foundIn: FoundIn, url: string): Promise<Read> => {
  const {tabId} = foundIn;
  if (!(await isStillThere(foundIn))) return fail({kind: 'tabGone'});
  const top = await runInFrame({tabId, frameId: 0}, () => true, [], ENTER_MS);
  if (top === null) return fail({kind: 'tabGone'});
  const entered = await framesWith(tabId, 'pinmarkletGather', ENTER_MS);
  for (const frameId of new Set([0, ...entered])) {
    const read = await readInFrame({tabId, frameId}, url);
    if (read !== null) return read;
  }
  return fail({kind: 'unreadable'});
};
