import {startPages} from '../pages/start-pages';
import {startSandbox} from '../sandbox/start-sandbox';
import type {Exchange} from './api-description';
import {exerciseClient} from './exercise';
import {exerciseOAuth} from './exercise-oauth';
import {recordingFetch} from './recording-fetch';

/** Everything the client can say to the sandbox, and everything that comes back. */
export const exchangesWithSandbox = async (): Promise<readonly Exchange[]> => {
  const sandbox = await startSandbox();
  const pages = await startPages();
  try {
    const recording = recordingFetch(sandbox.url);
    await exerciseClient(sandbox, recording.fetch, `${pages.origin}/pictures/leeks-3-1200x800.jpg`);
    await exerciseOAuth(sandbox, recording.fetch);
    return recording.exchanges;
  } finally {
    await Promise.all([sandbox.close(), pages.close()]);
  }
};
