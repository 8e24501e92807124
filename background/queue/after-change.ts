import type {OutboxItem} from '../../src/domain/outbox-item';
import {pinOf} from '../../src/domain/sending';
import {tellOfQuickPin} from '../quick-notices';
import {showCountSoon} from './badge';
import {tellNews} from './news';
import {notePlaceSoon, notePlacesNow} from './note-places';

let telling: Promise<void> = Promise.resolve();

/**
 * What follows from a change that is on disk: none of it is needed for the pin to stand, so the next request does not
 * fail with it, and waits at most for a first count on the button.
 */
export const afterChange = (item: OutboxItem, isPrivate: boolean): Promise<void> => {
  tellNews();
  // Data of private windows is never written down.
  if (pinOf(item) !== null && !isPrivate) notePlaceSoon(item);
  telling = telling.then(() => tellOfQuickPin(item)).catch(() => undefined);
  return showCountSoon();
};

/** Settles once all that followed from changes so far is done. */
export const whenNoted = async (): Promise<void> => {
  await Promise.all([telling, notePlacesNow()]);
};
