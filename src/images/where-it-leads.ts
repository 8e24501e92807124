import {isImageName, isPinnableFile} from './image-file';
import {isOwnGallery, leadsNowhere, readLink} from './link';
import {parseUrl, siteOf} from './parse-url';
import {type Attributes, valueIn} from './sighting';

/** A page of the site's own that does no more than count who follows an advertisement. */
const advertPage = /^[^?#]*\/ads?\//;

/** True for a link of an advertisement. */
export const advertises = (anchor: Attributes | null | undefined): boolean =>
  advertPage.test(valueIn(anchor ?? null, 'href'));

/** True for a link to another site's page; a picture's own file may lie anywhere. */
export const leadsAway = (anchor: Attributes | null, page: string): boolean => {
  const href = valueIn(anchor, 'href');
  const target = /^(?:https?:)?\/\//.test(href) ? parseUrl(href, page) : null;
  return target !== null && !isImageName(target) && siteOf(target.href) !== siteOf(page);
};

const withoutFragment = (url: string): string => url.split('#', 1)[0] ?? '';

/** True for a link to another page, be it of the same site; the page's own gallery is none. */
export const leadsOn = (
  anchor: Attributes | null,
  {page, base}: {readonly page: string; readonly base: string},
): boolean => {
  const href = valueIn(anchor, 'href');
  const target = leadsNowhere(href) ? null : readLink(href, base);
  if (target === null || isImageName(target) || isOwnGallery(target, page)) return false;
  return withoutFragment(target.href) !== withoutFragment(page);
};

/** True where no link is, or one to a picture's file: pages of old show what they are about in full size there. */
export const leadsToNoPage = (anchor: Attributes | null, page: string): boolean => {
  const href = valueIn(anchor, 'href');
  const target = href === '' ? null : parseUrl(href, page);
  return href === '' || (target !== null && isPinnableFile(target));
};
