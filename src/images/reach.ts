import {isPublicHost} from '../domain/public-host';
import type {Address} from './group';
import {partsOf} from './parse-url';

/** Meta's servers sign an address for some days, and write the second when they are over in hexadecimal. */
const untilOfMeta = /^https?:\/\/[^/]+\.(?:cdninstagram\.com|fbcdn\.net)\/[^?]*\?(?:.*&)?oe=([\da-f]{8})(?:&|$)/i;

/** True for an address whose time is over. What is shown has been loaded all the same. */
const hasRunOut = ({url, isShown, size}: Address, now: number): boolean => {
  if (!url.includes('oe=') || (isShown && size.isMeasured)) return false;
  const until = untilOfMeta.exec(url)?.[1];
  return until !== undefined && Number.parseInt(until, 16) * 1_000 < now;
};

/** True for an address that only this network answers, as `localhost` in what a site was written on. */
const isPrivate = ({url}: Address): boolean => {
  const parts = partsOf(url);
  return parts?.protocol.startsWith('http') === true && !isPublicHost(parts.hostname);
};

const isPublic = ({url}: Address): boolean => /^https?:/.test(url);

/**
 * Without the addresses that nobody else can load, where others can be loaded of the same picture: neither Pinterest nor
 * our own pages would be given those. Where all are of that kind, as in a company's own network, they stay.
 */
export const withinReach = (addresses: readonly Address[], now = Date.now()): readonly Address[] => {
  const within = addresses.filter((address) => !isPrivate(address) && !hasRunOut(address, now));
  return within.length < addresses.length && within.some(isPublic) ? within : addresses;
};
