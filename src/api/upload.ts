import type {PinError} from '../domain/pin-error';
import {fail, ok, type Result} from '../domain/result';
import {rejected} from './check';
import {startDeadline} from './deadline';
import type {RegisteredUpload} from './records/media';
import type {Transport} from './transport';

const formOf = ({parameters}: RegisteredUpload, file: Blob): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(parameters)) form.append(name, value);
  // The store ignores what comes after the file, so it comes last.
  form.append('file', file);
  return form;
};

/** The address comes in a reply: unencrypted it is taken only from a stand-in that is itself unencrypted. */
const isSafe = (url: string, baseUrl: string): boolean => url.startsWith('https://') || baseUrl.startsWith('http://');

const refusal = (status: number): PinError => {
  if (status >= 500) return {kind: 'serverDown', status};
  return rejected('media', `The video store refused the file (status ${status}).`);
};

/**
 * Posts a file to the store that Pinterest named: every parameter, then the file, and no token, which is not for that
 * host. A failure never leaves anything in doubt: the same upload may simply be made again.
 */
export const upload = async (
  transport: Transport,
  registered: RegisteredUpload,
  file: Blob,
  {signal, timeoutMs}: {readonly signal: AbortSignal | undefined; readonly timeoutMs: number},
): Promise<Result<null, PinError>> => {
  if (!isSafe(registered.url, transport.baseUrl)) {
    return fail({kind: 'unexpectedResponse', detail: 'an upload address without https'});
  }
  if (file.size === 0) return fail(rejected('media', 'The file is empty.'));
  const deadline = startDeadline(timeoutMs, signal);
  try {
    const response = await transport.fetch(registered.url, {
      method: 'POST',
      body: formOf(registered, file),
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: deadline.signal,
    });
    await response.body?.cancel();
    return response.ok ? ok(null) : fail(refusal(response.status));
  } catch {
    if (deadline.isCancelled()) return fail({kind: 'cancelled'});
    return fail(deadline.signal.aborted ? {kind: 'serverDown', status: null} : {kind: 'offline'});
  } finally {
    deadline.release();
  }
};
