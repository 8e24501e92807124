import type {UnreadablePage} from '../src/domain/pin-error';

const own = (host: string, names: readonly string[]): boolean =>
  names.some((name) => host === name || host.endsWith(`.${name}`));

const stores = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/** Pinterest's own pages, on any of its country domains and sub-domains: pins are saved there with its own button. */
export const isPinterestHost = (host: string): boolean => /(^|\.)pinterest\.[a-z]{2,3}(\.[a-z]{2})?$/.test(host);

/** What the address alone says: null where a page may well be readable. */
export const unreadableByAddress = (address: string | null): UnreadablePage | null => {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^(https?|file):$/.test(url.protocol)) return 'browserPage';
  if (own(url.hostname, stores)) return 'store';
  if (isPinterestHost(url.hostname)) return 'pinterest';
  return null;
};

/** What the browser's refusal to inject means. The words are Chromium's and Firefox's; anything else is "no access". */
export const unreadableByRefusal = (message: string, address: string | null): UnreadablePage => {
  if (/gallery|store/i.test(message)) return 'store';
  if (/(chrome|edge|brave|about|chrome-extension|moz-extension|devtools|view-source):/i.test(message))
    return 'browserPage';
  if (address !== null && /\.pdf([?#]|$)/i.test(address)) return 'pdf';
  return 'noAccess';
};

/** What a document that was entered turned out to be: null for a page or a picture. */
export const unreadableByContent = (contentType: string): UnreadablePage | null => {
  if (/^(text\/html|application\/xhtml\+xml|image\/)/.test(contentType)) return null;
  return contentType === 'application/pdf' ? 'pdf' : 'notAPage';
};
