import type {OutboxItem, Rung} from './outbox-item';
import type {PictureTrouble} from './picture-trouble';
import type {PinDraft} from './pin-draft';
import type {PinError} from './pin-error';
import {isPublicHost} from './public-host';

/** In the order in which they are tried; every picture begins on the first. */
export const RUNGS: readonly Rung[] = ['address', 'page', 'worker', 'pixels'];

type Found = Pick<OutboxItem, 'draft' | 'foundIn'>;
type Climber = Found & Pick<OutboxItem, 'rung' | 'displayedUrl'>;

/** Where an item goes on after a rung that did not bear: higher up, or from the ground with the picture that the page shows. */
export type Climb = {readonly rung: Rung; readonly isDisplayed: boolean};

/** The addresses of all that a draft shows. */
export const picturesOf = ({mediaUrl, carousel}: PinDraft): readonly string[] =>
  carousel?.map((image) => image.mediaUrl) ?? [mediaUrl];

const hasScheme = (address: string, scheme: RegExp): boolean => scheme.test(address);

/** True for an address that everybody's Internet answers. */
const isPublicAddress = (address: string): boolean =>
  /^https?:/i.test(address) && URL.canParse(address) && isPublicHost(new URL(address).hostname);

/**
 * Whether a rung can bear at all. An address in a private network is Pinterest's to refuse only where no page is left to
 * ask. Bytes that a `data:` address carries need neither page nor host.
 */
export const canBear = (rung: Rung, {draft, foundIn}: Found): boolean => {
  const addresses = picturesOf(draft);
  const areEmbedded = addresses.every((address) => hasScheme(address, /^data:/i));
  switch (rung) {
    case 'address':
      return addresses.every((address) => isPublicAddress(address) || (foundIn === null && /^https?:/i.test(address)));
    case 'page':
      return foundIn !== null || areEmbedded;
    case 'worker':
      return addresses.some(isPublicAddress) && addresses.every((address) => hasScheme(address, /^(data|https):/i));
    case 'pixels':
      return foundIn !== null;
  }
};

/** True where it is the picture that was refused; such a refusal made nothing. */
export const isPictureRefused = (error: PinError): error is Extract<PinError, {kind: 'rejected'}> =>
  error.kind === 'rejected' && error.field?.startsWith('media') === true;

/** Whether another way may help. Pinterest's own word on bytes that we looked through is the last. */
const isWorthClimbing = ({rung}: Climber, error: PinError): boolean => {
  if (!isPictureRefused(error)) return false;
  switch (error.picture?.kind) {
    case undefined:
      return rung === 'address';
    case 'needsHost':
    case 'tooSmall':
    case 'tooLarge':
      return false;
    case 'noAddress':
    case 'tabGone':
    case 'unreadable':
    case 'notPublic':
    case 'hidden':
    case 'broken':
      return true;
    case 'undrawable':
      // What no browser draws no page shows: the screen would only be blamed for hiding it.
      return error.picture.format !== 'HEIC' && error.picture.format !== 'TIFF';
  }
};

const FLAWS: readonly (PictureTrouble['kind'] | undefined)[] = ['broken', 'undrawable'];

const isOfFlaw = (error: PinError): boolean => isPictureRefused(error) && FLAWS.includes(error.picture?.kind);

/**
 * What is told of a picture that was refused with `last`: what is wrong with it, where an earlier rung had it in hand.
 * That a later one could not even get at it helps nobody.
 */
export const tellingError = (tried: OutboxItem['tried'], last: PinError): PinError =>
  tried.findLast(({error}) => isOfFlaw(error))?.error ?? last;

/** The item with the picture that its page shows in the place of the one that the page's author named. */
export const withDisplayed = <Item extends Pick<OutboxItem, 'draft' | 'displayedUrl'>>(item: Item): Item => ({
  ...item,
  draft: {...item.draft, mediaUrl: item.displayedUrl ?? item.draft.mediaUrl},
  displayedUrl: null,
});

/**
 * Where an item goes on after a rung that did not bear: the rungs above, in their order, and after the last of them once
 * more from the first, with the picture that the page shows where its author had named another. Null where the item is
 * refused with this error. On `needsHost` it stays: the user is asked.
 */
export const nextRung = (item: Climber, error: PinError): Climb | null => {
  if (item.draft.pinId !== null) return null;
  const above = isWorthClimbing(item, error) ? RUNGS.slice(RUNGS.indexOf(item.rung) + 1) : [];
  const rung = above.find((one) => canBear(one, item));
  if (rung !== undefined) return {rung, isDisplayed: false};
  if (item.displayedUrl === null || !isPictureRefused(error)) return null;
  return {rung: 'address', isDisplayed: true};
};

/** Whether a climb leads on: nobody stands on a rung a second time with the same picture. */
export const leadsOn = ({rung, displayedUrl}: Pick<OutboxItem, 'rung' | 'displayedUrl'>, climb: Climb): boolean =>
  climb.isDisplayed ? displayedUrl !== null : RUNGS.indexOf(climb.rung) > RUNGS.indexOf(rung);
