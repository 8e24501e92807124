import {remembered} from './remember';

/** Characters; a longer address is not looked at. */
const MAX_LENGTH = 8_192;

/** The address as a `URL`, null for what is none. `URL.parse` would do, but Node 20 has not got it. */
export const parseUrl = (raw: string, base?: string): URL | null => {
  if (raw.length > MAX_LENGTH) return null;
  try {
    return new URL(raw, base);
  } catch {
    return null;
  }
};

/** A text with its `%20` and the like as they read; null for what is no such text. */
export const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

/** What questions about a picture's address are asked of. */
export type AddressParts = Readonly<Pick<URL, 'protocol' | 'host' | 'hostname' | 'pathname' | 'search'>>;

/** The parts of an absolute address, null for what is none. Every rule asks of the same few, and each is parsed once. */
export const partsOf = remembered((url): AddressParts | null => {
  const parsed = parseUrl(url);
  if (parsed === null) return null;
  const {protocol, host, hostname, pathname, search} = parsed;
  return {protocol, host, hostname, pathname, search};
});

/** The last two labels of a host: enough to tell another site from another server of the same. */
export const siteOf = remembered((address): string => partsOf(address)?.hostname.split('.').slice(-2).join('.') ?? '');
