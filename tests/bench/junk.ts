import type {Identity} from './identity';
import {sizeHint} from './size-hints';

/** Words in an address, standing alone, of what nobody pins. */
const NAMES =
  /(?:^|[/_.\-=?&])(?:sprites?|spacer|pixel|blank|tracking|tracker|beacon|favicon|logos?|icons?|ico|avatars?|alphatars?|gravatar|badges?|buttons?|btn|emoji|smileys?|placeholder|loader|spinner|arrow|bullet|share|social|facebook|twitter|rss|1x1|apple-touch-icon)(?=[/_.\-=?&\d]|$)/i;
const TRACKERS =
  /^https?:\/\/[^/]*(?:doubleclick|scorecardresearch|quantserve|google-analytics|facebook\.com\/tr|imrworldwide|chartbeat|omtrdc|2o7\.net|adsystem|adnxs|taboola|outbrain|gravatar\.com|bat\.bing|pixel\.|sb\.|secure-\w+\.imrworldwide|metric|stats\.wp\.com|adserver|beacon|krxd\.net|zergnet|b\.scorecard)/i;

/**
 * True for an address that by its looks is no picture to pin: a tracker, an icon, a drawing of the page’s own, and what
 * MediaWiki draws of a formula, whose path and not its ending tells that it is SVG.
 */
export const isJunkAddress = (url: string): boolean => {
  if (!/^https?:/.test(url)) return true;
  const {hostname, pathname} = new URL(url);
  return (
    /\.svgz?$|\/math\/render\/svg\//i.test(pathname) ||
    TRACKERS.test(url) ||
    NAMES.test(pathname) ||
    /^(?:logo|icons?|avatars?|pixel)\./i.test(hostname)
  );
};

const SMALL_PX = 100;

/** The largest side lengths that the page gives anywhere for a picture. */
const largestSaid = ({addresses, sightings}: Identity) => {
  const hints = addresses.map(({url}) => sizeHint(url));
  const widths = [...addresses, ...sightings, ...hints].flatMap(({width}) => width ?? []);
  const heights = [...addresses, ...sightings, ...hints].flatMap(({height}) => height ?? []);
  return {
    width: widths.length === 0 ? null : Math.max(...widths),
    height: heights.length === 0 ? null : Math.max(...heights),
  };
};

/** A rule of thumb where no person has judged: by name, or known to be under 100 px, or a strip. */
export const isJunk = (identity: Identity): boolean => {
  if (identity.addresses.some(({url, how}) => how !== 'meta' && isJunkAddress(url))) return true;
  if (identity.addresses.every(({url}) => isJunkAddress(url))) return true;
  const {width, height} = largestSaid(identity);
  const isSmall = (width !== null && width < SMALL_PX) || (height !== null && height < SMALL_PX);
  const isStrip = width !== null && height !== null && width > 4 * height;
  return isSmall || isStrip;
};
