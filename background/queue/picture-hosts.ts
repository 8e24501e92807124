import {patternOf} from '../../src/domain/match-pattern';
import type {OutboxItem} from '../../src/domain/outbox-item';
import {hasHost} from '../../src/platform/host-access';
import {giveBackHosts} from '../../src/platform/permissions';
import {readItem, type StoredItem, writeItem} from '../../src/storage/item';
import {lentForPictures, lentForPrivatePictures} from '../../src/storage/lent-hosts';
import {neededOrigins, wantedOrigin} from './needed-hosts';
import {isPrivateItem} from './private-store';
import {readAll} from './store';

type Lent = StoredItem<readonly string[]>;

const note = async (kept: Lent, origin: string): Promise<void> => {
  const lent = await readItem(kept);
  if (!lent.includes(origin)) await writeItem(kept, [...lent, origin]);
};

/** Notes the hosts that these items were refused for want of, and that are held now: they were asked for these alone. */
export const noteLentHosts = async (items: readonly OutboxItem[]): Promise<void> => {
  for (const item of items) {
    const origin = wantedOrigin(item);
    if (origin === null || !(await hasHost(origin))) continue;
    await note((await isPrivateItem(item.id)) ? lentForPrivatePictures : lentForPictures, origin);
  }
};

const giveBackFree = async (kept: Lent): Promise<void> => {
  const lent = await readItem(kept);
  if (lent.length === 0) return;
  const {items} = await readAll();
  const needed = neededOrigins(items);
  const free = lent.filter((origin) => !needed.has(origin));
  if (free.length === 0) return;
  await giveBackHosts(free.map(patternOf));
  await writeItem(
    kept,
    lent.filter((origin) => needed.has(origin)),
  );
};

/** Gives those back whose pictures no item on its way needs any more, whichever life of the browser they were lent in. */
export const giveBackPictureHosts = async (): Promise<void> => {
  await giveBackFree(lentForPictures);
  await giveBackFree(lentForPrivatePictures);
};
