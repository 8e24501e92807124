import type {OutboxItem, Rung} from '../../src/domain/outbox-item';
import type {PinDraft} from '../../src/domain/pin-draft';
import type {PinError} from '../../src/domain/pin-error';
import {isPublicHost} from '../../src/domain/public-host';

const RUNGS: readonly Rung[] = ['address', 'page', 'worker', 'pixels'];

type Climber = Pick<OutboxItem, 'draft' | 'foundIn' | 'rung' | 'tried'>;

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
const canBear = (rung: Rung, {draft, foundIn}: Pick<Climber, 'draft' | 'foundIn'>): boolean => {
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

/** Where a new item begins: `address` where Pinterest may fetch it, else the first rung that can bear. */
export const firstRung = (item: Pick<Climber, 'draft' | 'foundIn'>): Rung =>
  RUNGS.find((rung) => canBear(rung, item)) ?? 'address';

/** Whether another way may help. Pinterest's own word on bytes that we looked through is the last. */
const isWorthClimbing = ({rung}: Climber, error: PinError): boolean => {
  if (error.kind !== 'rejected' || error.field?.startsWith('media') !== true) return false;
  switch (error.picture?.kind) {
    case undefined:
      return rung === 'address';
    case 'needsHost':
    case 'tooSmall':
    case 'tooLarge':
      return false;
    case 'noAddress':
    case 'hostRefused':
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

/**
 * The rung after one that did not bear, in their order, each once; null where the item is rejected with this error. On
 * `needsHost` it stays: the user is asked, and whoever declines goes on with `hostRefused`.
 */
export const nextRung = (item: Climber, error: PinError): Rung | null => {
  if (item.draft.pinId !== null || !isWorthClimbing(item, error)) return null;
  const left = new Set(item.tried.map(({rung}) => rung));
  const above = RUNGS.slice(RUNGS.indexOf(item.rung) + 1);
  return above.find((rung) => !left.has(rung) && canBear(rung, item)) ?? null;
};
