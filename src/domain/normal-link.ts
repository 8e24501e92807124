/**
 * Parameters that tell who sent a visitor, never which page it is: those of the advertising and mail services in use,
 * each by its service's documentation. Words that sites use for their own ends (`ref`, `source`) are not among them.
 */
const trackers = new Set(
  (
    'gclid gclsrc gbraid wbraid dclid srsltid _ga _gl fbclid igshid igsh msclkid yclid ymclid twclid ttclid li_fat_id ' +
    'epik mc_cid mc_eid mkt_tok vero_id s_kwcid _hsenc _hsmi __hssc __hstc __hsfp hsctatracking oly_anon_id oly_enc_id ' +
    'rb_clickid wickedid'
  ).split(' '),
);

const isTracker = (part: string): boolean => {
  const name = part.replace(/=.*/s, '').toLowerCase();
  return name === '' || name.startsWith('utm_') || trackers.has(name);
};

const queryOf = ({search}: URL): string => {
  const parts = search
    .slice(1)
    .split('&')
    .filter((part) => !isTracker(part))
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
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return address;
  const path = url.pathname.replace(/\/+$/, '');
  return url.host.replace(/^(?:www\.)+/, '') + path + queryOf(url) + routeOf(url);
};
