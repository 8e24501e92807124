import type {PinId} from '../../src/domain/ids';
import type {OutboxItem} from '../../src/domain/outbox-item';
import {browser} from '../../src/platform/browser';
import {alonePrivately, privateKey, readPrivately} from '../../src/storage/enqueue';
import {contentsOf} from '../../src/storage/outbox';

// Items of private windows lie in session memory: they outlive the worker, and never the browser.

/** What private windows have sent. */
export const privateItems = async (): Promise<readonly OutboxItem[]> => contentsOf(await readPrivately()).items;

export const isPrivateItem = async (id: string): Promise<boolean> =>
  privateKey(id) in (await browser.storage.session.get(privateKey(id)));

const CLAIM = 'outbox-claim.';

/** As the store on disk does, but for the ledger: of a private window nothing is written down. */
export const changePrivately = (
  id: string,
  edit: (stored: OutboxItem) => OutboxItem | null,
  claim?: PinId,
): Promise<OutboxItem | null> =>
  alonePrivately(async () => {
    const stored = (await privateItems()).find((item) => item.id === id);
    const edited = stored === undefined ? null : edit(stored);
    if (edited === null) return null;
    await browser.storage.session.set({
      [privateKey(id)]: edited,
      ...(claim === undefined ? {} : {[CLAIM + claim]: id}),
    });
    return edited;
  });

export const claimedPrivately = async (pinIds: readonly PinId[]): Promise<readonly string[]> => {
  const held = await browser.storage.session.get(pinIds.map((id) => CLAIM + id));
  return pinIds.filter((id) => CLAIM + id in held);
};

export const erasePrivately = (id: string): Promise<void> =>
  alonePrivately(() => browser.storage.session.remove(privateKey(id)));
