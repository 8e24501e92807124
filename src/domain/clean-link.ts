import {SIGNATURES, TRACKING_ANYWHERE, TRACKING_ON_HOSTS, type Tracking} from './tracking-parameters';

/** A link without its tracking; `removed` names what was left out, in its order and each once. */
export type CleanedLink = {readonly link: string; readonly removed: readonly string[]};

const isOnHost = (hostname: string, host: string): boolean =>
  host.endsWith('.*')
    ? new RegExp(`(^|\\.)${host.slice(0, -2)}\\.[a-z]{2,3}(\\.[a-z]{2})?$`).test(hostname)
    : hostname === host || hostname.endsWith(`.${host}`);

const isAmong = ({names, prefixes}: Tracking, name: string): boolean =>
  names.includes(name) || prefixes.some((prefix) => name.startsWith(prefix));

/** The name of `name=value` as it was meant; as it stands where its percent signs mean nothing. */
const nameOf = (parameter: string): string => {
  const name = parameter.replace(/=.*/s, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/** The parts of an address around its query, byte for byte: to write it anew would change what is none of our business. */
const partsOf = (link: string) => {
  const front = link.replace(/#.*/s, '');
  const mark = front.indexOf('?');
  if (mark < 0) return null;
  return {base: front.slice(0, mark), query: front.slice(mark + 1), fragment: link.slice(front.length)};
};

/**
 * Takes tracking parameters out of an http(s) address. Host, path, fragment and every other parameter stay as they are,
 * to the byte; what is no such address, or is signed, comes back whole.
 */
export const cleanLink = (link: string): CleanedLink => {
  const parts = partsOf(link);
  if (parts === null || !/^\s*https?:/i.test(link) || !URL.canParse(link)) return {link, removed: []};
  const {hostname} = new URL(link);
  const lists = [
    TRACKING_ANYWHERE,
    ...TRACKING_ON_HOSTS.filter(({hosts}) => hosts.some((one) => isOnHost(hostname, one))),
  ];
  const parameters = parts.query.split('&');
  if (parameters.some((parameter) => SIGNATURES.includes(nameOf(parameter).toLowerCase()))) return {link, removed: []};
  const isTracking = (parameter: string) => lists.some((list) => isAmong(list, nameOf(parameter).toLowerCase()));
  const kept = parameters.filter((parameter) => !isTracking(parameter));
  const query = kept.length === 0 ? '' : `?${kept.join('&')}`;
  const removed = parameters.filter((parameter) => !kept.includes(parameter)).map(nameOf);
  return {link: parts.base + query + parts.fragment, removed: [...new Set(removed)]};
};
