import type {PinterestClient} from '../src/api/client';
import type {DeliveryMode, PinDraft, PinOutcome, PinPlace} from '../src/domain/pin-draft';
import type {PinError} from '../src/domain/pin-error';
import {fail, ok, type Result} from '../src/domain/result';
import {notePinAccess} from './account/pin-access';
import {connectedClient} from './account/tokens';
import {handOff} from './hand-off';
import {carouselOf, mediaOf} from './media';
import {notePlace} from './past-places';

export type Delivered = {
  readonly draft: PinDraft;
  readonly mode: DeliveryMode;
  readonly place: PinPlace | null;
  readonly isPrivate: boolean;
  /** The site that the pin comes from; the link's own where nobody says. */
  readonly pageHost?: string;
};

const post = async (client: PinterestClient, draft: PinDraft, place: PinPlace) => {
  if (draft.pinId !== null) return client.pins.save(draft.pinId, place);
  const media = draft.carousel === undefined ? mediaOf(draft.mediaUrl) : carouselOf(draft.carousel);
  if (!media.ok) return media;
  const {title, description, link, altText} = draft;
  return client.pins.create({...place, title, description, link, altText, media: media.value});
};

const pinThroughApi = async (draft: PinDraft, place: PinPlace | null): Promise<Result<PinOutcome, PinError>> => {
  if (place === null) return fail({kind: 'rejected', field: 'boardId', reason: 'Choose a board first.'});
  // Only "surely offline" is trusted. Nothing has been sent yet, so this failure is a definite one.
  if (!navigator.onLine) return fail({kind: 'offline'});
  const client = await connectedClient();
  if (!client.ok) return client;
  const pin = await post(client.value, draft, place);
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
}: Delivered): Promise<Result<PinOutcome, PinError>> => {
  if (mode === 'handOff') return handOff(draft, isPrivate);
  const outcome = await pinThroughApi(draft, place);
  // Data of private windows is never written down.
  if (outcome.ok && place !== null && !isPrivate) await notePlace(place, pageHost || hostOf(draft.link));
  return outcome;
};
