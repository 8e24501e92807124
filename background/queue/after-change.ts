import type {OutboxItem} from '../../src/domain/outbox-item';
import {pinOf} from '../../src/domain/sending';
import {notePlace} from '../past-places';
import {tellOfQuickPin} from '../quick-notices';
import {showCount} from './badge';
import {tellNews} from './news';

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : '');

/** What follows from a change that is on disk: none of it is needed for the pin to stand. */
export const afterChange = async (item: OutboxItem, isPrivate: boolean): Promise<void> => {
  tellNews();
  const {place, pageHost, draft} = item;
  // Data of private windows is never written down.
  if (pinOf(item) !== null && place !== null && !isPrivate) await notePlace(place, pageHost || hostOf(draft.link));
  await Promise.all([showCount(), tellOfQuickPin(item)]);
};
