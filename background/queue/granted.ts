import {hasHost, onHostGranted} from '../../src/platform/host-access';
import {connectedOwner} from '../account/owner';
import {welcomeBack} from '../outbox/acts';
import {ownerKey, type Pacing} from '../outbox/pacing';
import {retryItems} from './acts';
import {wantedOrigin} from './needed-hosts';
import {changePacing, readPacing} from './pacing-record';
import {wake} from './run';
import {readQueue} from './store';

const retryPictures = async (): Promise<void> => {
  const ids: string[] = [];
  for (const item of (await readQueue()).items) {
    const origin = wantedOrigin(item);
    if (origin !== null && (await hasHost(origin))) ids.push(item.id);
  }
  if (ids.length > 0) await retryItems(ids);
};

/** Only a wait for the permission ends with it: a sign-out, or Pinterest's block, does not. */
const welcomeAccount = async (): Promise<void> => {
  const owner = await connectedOwner();
  if (owner === null || !(await hasHost(new URL(owner.baseUrl).origin))) return;
  const isWaiting = ({parks}: Pacing) => parks[ownerKey(owner)]?.error.kind === 'missingPermission';
  // Asked first without a transaction that writes: this runs at every start of the worker, beside a popup that may save.
  if (!isWaiting(await readPacing())) return;
  await changePacing((stored) => (isWaiting(stored) ? welcomeBack(owner)(stored) : stored));
  await wake();
};

/**
 * Sends what waited for a host that is granted by now: the worker may have died between the user's yes and what follows
 * from it. Never rejects.
 */
export const goOnWithGrants = async (): Promise<void> => {
  try {
    await retryPictures();
    await welcomeAccount();
  } catch {
    // A failure is the browser's storage: all is on disk as it was, and is tried again at the worker's next start.
  }
};

/**
 * Sends what waited for a host once the user grants it, wherever they did: the browser's question takes the popup away
 * that asked. Register it synchronously when the worker starts.
 */
export const listenToGrants = (): void => onHostGranted(() => void goOnWithGrants());
