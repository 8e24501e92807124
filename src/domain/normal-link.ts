import {cleanLink} from './clean-link';

const queryOf = ({search}: URL): string => {
  const parts = search
    .slice(1)
    .split('&')
    .filter((part) => part !== '')
    .sort();
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
};

/** A fragment that is the page's route (`#!…`, `#/…`) is part of which page it is; any other is a place on it. */
const routeOf = ({hash}: URL): string => (/^#[!/]./.test(hash) ? hash : '');

/**
 * What a web address is the same as: without scheme, `www.`, a slash at its path's end, a fragment that routes nothing
 * and tracking parameters, the other parameters in order. For comparing only; it opens nothing. Text that is no web
 * address stays as it is.
 */
export const normalLink = (address: string): string => {
  if (!URL.canParse(address)) return address;
  const url = new URL(cleanLink(address).link);
  if (!['http:', 'https:'].includes(url.protocol)) return address;
  const path = url.pathname.replace(/\/+$/, '');
  return url.host.replace(/^(?:www\.)+/, '') + path + queryOf(url) + routeOf(url);
};
