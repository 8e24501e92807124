import {patternOf} from '../../src/domain/match-pattern';
import type {OutboxItem} from '../../src/domain/outbox-item';
import {hasHost} from '../../src/platform/host-access';
import {giveBackHosts} from '../../src/platform/permissions';
import {readItem, writeItem} from '../../src/storage/item';
import {lentForPictures} from '../../src/storage/lent-hosts';
import {neededOrigins, wantedOrigin} from './needed-hosts';
import {readAll} from './store';

/** Notes the hosts that these items were refused for want of, and that are held now: they were asked for these alone. */
export const noteLentHosts = async (items: readonly OutboxItem[]): Promise<void> => {
  const before = await readItem(lentForPictures);
  const lent = new Set(before);
  for (const origin of new Set(items.map(wantedOrigin))) {
    if (origin !== null && (await hasHost(origin))) lent.add(origin);
  }
  if (lent.size > before.length) await writeItem(lentForPictures, [...lent]);
};

/** Gives those back whose pictures no item on its way needs any more. */
export const giveBackPictureHosts = async (): Promise<void> => {
  const lent = await readItem(lentForPictures);
  if (lent.length === 0) return;
  const {items} = await readAll();
  const needed = neededOrigins(items);
  const free = lent.filter((origin) => !needed.has(origin));
  await giveBackHosts(free.map(patternOf));
  await writeItem(
    lentForPictures,
    lent.filter((origin) => needed.has(origin)),
  );
};
