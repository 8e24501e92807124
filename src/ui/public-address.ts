import {isPublicHost} from '../domain/public-host';

/**
 * True for a picture that our own pages may load: https from a public host, or bytes that are already here. A page must
 * not be able to make the extension knock at the user's router, and plain http is refused by our own policy anyway.
 */
export const isLoadable = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const {protocol, hostname} = new URL(address);
  if (protocol === 'data:') return /^data:image\/(jpeg|png|webp|gif|avif)[;,]/i.test(address);
  return protocol === 'https:' && isPublicHost(hostname);
};
