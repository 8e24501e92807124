import {withPlace} from '../src/domain/past-places';
import type {PinPlace} from '../src/domain/pin-draft';
import {withLock} from '../src/platform/lock';
import {pastPlaces} from '../src/storage/board-items';
import {readItem, writeItem} from '../src/storage/item';
import {lastPlace} from '../src/storage/items';

/** Remembers where a pin went. Several may end at once, and each has to find what the others wrote. */
export const notePlace = (place: PinPlace, host: string): Promise<void> =>
  withLock('history.places', async () => {
    await writeItem(pastPlaces, withPlace(await readItem(pastPlaces), place, host));
    await writeItem(lastPlace, place);
  });
