import type {OutboxItem} from '../../src/domain/outbox-item';
import type {PinPlace} from '../../src/domain/pin-draft';
import {notePlace} from '../past-places';

/** While many pins go out where they went need not be written down with each. */
const SOON_MS = 500;

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : '');

// By place and site, the latest last.
const unnoted = new Map<string, {readonly place: PinPlace; readonly host: string}>();
let noting: Promise<void> = Promise.resolve();
let isResting = false;

/** Writes down at once what waits for it. Never rejects. */
export const notePlacesNow = (): Promise<void> => {
  const all = [...unnoted.values()];
  unnoted.clear();
  const note = async () => {
    for (const {place, host} of all) await notePlace(place, host);
  };
  noting = noting.then(note).catch(() => undefined);
  return noting;
};

/** Remembers where a pin went: at once after a quiet while, else before long, once for all that went there. */
export const notePlaceSoon = ({place, pageHost, draft}: OutboxItem): void => {
  if (place === null) return;
  const host = pageHost || hostOf(draft.link);
  const key = JSON.stringify([place.boardId, place.boardSectionId, host]);
  unnoted.delete(key);
  unnoted.set(key, {place, host});
  if (isResting) return;
  isResting = true;
  setTimeout(() => {
    isResting = false;
    void notePlacesNow();
  }, SOON_MS);
  void notePlacesNow();
};
