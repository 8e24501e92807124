/** A port stays: two servers on one machine are two sites. */
const SITE = /^[a-z0-9.-]+(?::\d{1,5})?$|^\[[0-9a-f:.]+\](?::\d{1,5})?$/;

const hostOf = (address: string): string => {
  if (!URL.canParse(address)) return '';
  const {protocol, host} = new URL(address);
  return /^https?:$/.test(protocol) ? host : '';
};

/**
 * The name that a site goes by in settings: its host as `URL.host` gives it, without a leading `www.`. Takes what a person
 * types as well as a page's whole address; null where there is no site in it.
 */
export const siteOf = (typed: string): string | null => {
  const text = typed.trim();
  const host = hostOf(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  const site = host.replace(/^www\.(?=.*\.)/, '');
  return SITE.test(site) && site.length <= 253 ? site : null;
};

/** What is kept for the site of a page's whole address; null where nothing is. */
export const ofSite = <Value>(kept: Readonly<Record<string, Value>>, address: string): Value | null => {
  const site = siteOf(address);
  return site !== null && Object.hasOwn(kept, site) ? (kept[site] ?? null) : null;
};
