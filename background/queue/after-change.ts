import type {OutboxItem} from '../../src/domain/outbox-item';
import {pinOf} from '../../src/domain/sending';
import {notePlace} from '../past-places';
import {tellOfQuickPin} from '../quick-notices';
import {showCountSoon} from './badge';
import {tellNews} from './news';

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : '');

const note = async (item: OutboxItem, isPrivate: boolean): Promise<void> => {
  const {place, pageHost, draft} = item;
  // Data of private windows is never written down.
  if (pinOf(item) !== null && place !== null && !isPrivate) await notePlace(place, pageHost || hostOf(draft.link));
  await tellOfQuickPin(item);
};

let noting: Promise<void> = Promise.resolve();

/**
 * What follows from a change that is on disk: none of it is needed for the pin to stand, so the next request does not
 * fail with it, and waits at most for a first count on the button.
 */
export const afterChange = (item: OutboxItem, isPrivate: boolean): Promise<void> => {
  tellNews();
  noting = noting.then(() => note(item, isPrivate)).catch(() => undefined);
  return showCountSoon();
};

/** Settles once all that followed from changes so far is done. */
export const whenNoted = (): Promise<void> => noting;
