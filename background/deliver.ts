import type {PinterestClient} from '../src/api/client';
import type {FoundIn, Rung, TriedRung} from '../src/domain/outbox-item';
import type {DeliveryMode, PinDraft, PinOutcome, PinPlace} from '../src/domain/pin-draft';
import type {PinError} from '../src/domain/pin-error';
import {fail, ok, type Result} from '../src/domain/result';
import {notePinAccess} from './account/pin-access';
import {connectedClient} from './account/tokens';
import {handOff} from './hand-off';
import {climb} from './ladder/climb';
import {ladderPorts} from './ladder/ladder-ports';
import {firstRung, nextRung} from './ladder/next-rung';
import {notePlace} from './past-places';

export type Delivered = {
  readonly draft: PinDraft;
  readonly mode: DeliveryMode;
  readonly place: PinPlace | null;
  readonly isPrivate: boolean;
  /** The site that the pin comes from; the link's own where nobody says. */
  readonly pageHost?: string;
  /** The tab that the picture was found in; without it nobody is there to read it again. */
  readonly foundIn?: FoundIn | null;
};

const postOn = async (client: PinterestClient, draft: PinDraft, place: PinPlace, at: Standing) => {
  const carried = await climb({draft, ...at}, ladderPorts);
  if (!carried.ok) return carried;
  const {title, description, link, altText} = draft;
  return client.pins.create({...place, title, description, link, altText, media: carried.value.media});
};

type Standing = {readonly rung: Rung; readonly foundIn: FoundIn | null};

/** Rung by rung, until the pin is made, nobody knows whether it is, or no way is left. */
const post = async (client: PinterestClient, draft: PinDraft, place: PinPlace, foundIn: FoundIn | null) => {
  if (draft.pinId !== null) return client.pins.save(draft.pinId, place);
  const tried: TriedRung[] = [];
  let rung = firstRung({draft, foundIn});
  for (;;) {
    const pin = await postOn(client, draft, place, {rung, foundIn});
    if (pin.ok) return pin;
    const next = nextRung({draft, foundIn, rung, tried}, pin.error);
    if (next === null) return pin;
    tried.push({rung, error: pin.error});
    rung = next;
  }
};

const pinThroughApi = async (
  draft: PinDraft,
  place: PinPlace | null,
  foundIn: FoundIn | null,
): Promise<Result<PinOutcome, PinError>> => {
  if (place === null) return fail({kind: 'rejected', field: 'boardId', reason: 'Choose a board first.'});
  // Only "surely offline" is trusted. Nothing has been sent yet, so this failure is a definite one.
  if (!navigator.onLine) return fail({kind: 'offline'});
  const client = await connectedClient();
  if (!client.ok) return client;
  const pin = await post(client.value, draft, place, foundIn);
  await notePinAccess(pin);
  if (!pin.ok) return pin;
  return ok({kind: 'pinned', pinId: pin.value.id, pinUrl: `https://www.pinterest.com/pin/${pin.value.id}/`});
};

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : '');

/** Sends one pin the way the user was shown. Call it through `createPin`, which writes it down first. */
export const deliver = async ({
  draft,
  mode,
  place,
  isPrivate,
  pageHost,
  foundIn = null,
}: Delivered): Promise<Result<PinOutcome, PinError>> => {
  if (mode === 'handOff') return handOff(draft, isPrivate);
  const outcome = await pinThroughApi(draft, place, foundIn);
  // Data of private windows is never written down.
  if (outcome.ok && place !== null && !isPrivate) await notePlace(place, pageHost || hostOf(draft.link));
  return outcome;
};
