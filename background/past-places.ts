import {withPlace} from '../src/domain/past-places';
import type {PinPlace} from '../src/domain/pin-draft';
import {withLock} from '../src/platform/lock';
import {pastPlaces} from '../src/storage/board-items';
import {readItem, writeItem} from '../src/storage/item';
import {lastPlace} from '../src/storage/items';

/** Remembers where a pin went. Several may end at once, and each has to find what the others wrote. */
export const notePlace = (place: PinPlace, host: string): Promise<void> =>
  withLock('history.places', async () => {
    const before = await readItem(pastPlaces);
    const after = withPlace(before, place, host);
    // Of many pins to one board all but the first tell nothing new.
    if (JSON.stringify(after) !== JSON.stringify(before)) await writeItem(pastPlaces, after);
    if (JSON.stringify(place) !== JSON.stringify(await readItem(lastPlace))) await writeItem(lastPlace, place);
  });
