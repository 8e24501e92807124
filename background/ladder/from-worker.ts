import type {PictureTrouble} from '../../src/domain/picture-trouble';
import {isPublicHost} from '../../src/domain/public-host';
import {fail, ok, type Result} from '../../src/domain/result';
import {hasHost} from '../../src/platform/host-access';
import {MOST_SOURCE_BYTES} from './limits';

const TIMEOUT_MS = 25_000;

const readAtMost = async (response: Response): Promise<Result<Uint8Array<ArrayBuffer>, PictureTrouble>> => {
  const reader = response.body?.getReader();
  if (reader === undefined) return fail({kind: 'unreadable'});
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    bytes += read.value.length;
    if (bytes > MOST_SOURCE_BYTES) {
      await reader.cancel();
      return fail({kind: 'tooLarge', bytes, most: MOST_SOURCE_BYTES});
    }
    chunks.push(read.value);
  }
  return ok(new Uint8Array(await new Blob(chunks).arrayBuffer()));
};

/** Whether a page may name this address for the worker to fetch: https, and a host that everybody reaches. */
const mayBeAsked = ({protocol, hostname}: URL): boolean => protocol === 'https:' && isPublicHost(hostname);

/**
 * A picture's bytes as a stranger gets them: from the one host that the user granted, without cookies, and without
 * following where it is sent on to, which might lead home.
 */
export const fromWorker = async (address: string): Promise<Result<Uint8Array<ArrayBuffer>, PictureTrouble>> => {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !mayBeAsked(url)) return fail({kind: 'notPublic'});
  if (!(await hasHost(url.origin))) return fail({kind: 'needsHost', origin: url.origin});
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return response.ok ? await readAtMost(response) : fail({kind: 'unreadable'});
  } catch {
    return fail({kind: 'unreadable'});
  }
};
