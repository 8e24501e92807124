import {remembered} from './remember';

/** Hosts that serve nothing but measurements, and nothing but advertisements, without the last part of their name. */
const measuring: ReadonlySet<string> = new Set(
  'scorecardresearch,quantserve,google-analytics,imrworldwide,chartbeat,omtrdc,2o7,krxd,bluekai,demdex,everesttech,dmtracker,hotjar,statcounter,mixpanel,bat.bing,mc.yandex,stats.wp,phar.gu-web'.split(
    ',',
  ),
);
const advertising: ReadonlySet<string> = new Set(
  'doubleclick,googlesyndication,googleadservices,adnxs,amazon-adsystem,taboola,taboolasyndication,outbrain,zergnet,revcontent,criteo,adsrvr,rubiconproject,pubmatic,mgid,adform,smartadserver'.split(
    ',',
  ),
);
/** Hosts that serve nothing but buttons for sharing. */
const sharing: ReadonlySet<string> = new Set('addthis,addtoany,sharethis,bshare,jiathis,shareaholic'.split(','));

/** Hosts that mostly do, yet may be where a site keeps its pictures. */
const measuringNames = /^(?:stats?|pixel|track(?:ing)?|metrics?|beacon|analytics|log|tags?|counter)\d*\./;
const advertisingNames = /^ads?\d*\./;
const portraits =
  /(?:^|\.)gravatar\.com$|^signatures\.mylivesignature\.com$|^graph\.facebook\.com$|^assets\.pinterest\.com$|^(?:avatars?|icons?|logos?)\d*\./;

/**
 * Where image servers keep the portraits of those who write or post, the frames of a film beside each other, and what
 * WordPress.com shows for itself.
 */
const headshots =
  /^miro\.medium\.com\/fit\/c\/|^s\d?\.wp\.com\/i\/|^cdn\.jwplayer\.com\/strips\/|\.(?:cdninstagram\.com|fbcdn\.net)\/v\/t\d+\.\d+-19?\//;

/** Hosts of those who collect donations, among them those of their buttons. */
const ofDonations: ReadonlySet<string> = new Set(['buymeacoffee', 'ko-fi', 'paypalobjects', 'patreon', 'liberapay']);

/**
 * Where they keep their buttons, which writers put into their text. What is given to them is shown elsewhere: on hosts of
 * their own, or below `/cdn/useruploads/`.
 */
const donations =
  /^(?:cdn|img)\.buymeacoffee\.com\/(?:buttons|button-api)(?![^/])|^(?:cdn|storage)\.ko-fi\.com\/cdn\/(?:brandasset\/(?:v\d\/)?)?[^/]+$|^(?:www\.)?paypalobjects\.com\/(?:[a-z]{2}_[a-z]{2}(?:\/[a-z]{2})?\/)?i\/(?:btn|bnr|logo|scr|icon)\/|^c\d+\.patreon\.com\/external\/|^liberapay\.com\/assets\//;

/**
 * What the widespread ad server OpenX, now Revive Adserver, is asked by: views, clicks, and banners that no address
 * names. A site may run it under its own name, so that the host says nothing.
 */
const adServer = /\/delivery\/(?:a(?:[ij]s?|l|vw|fr|pu|spc)|ck|cl|lg)\.php$/;

/** True for the path of an address by which a server of advertisements is asked for one, or told of a click. */
export const isAdServer = (pathname: string): boolean => pathname.includes('/delivery/') && adServer.test(pathname);

/** True for the part of the widespread program Matomo, once Piwik, that counts visits to the site which runs it. */
export const isCounter = (pathname: string): boolean =>
  pathname.endsWith('/matomo.php') || pathname.endsWith('/piwik.php');

/** Services that draw maps on demand, and views of streets: what they draw tells where something is, and is nobody's picture. */
const maps =
  /(?<![^/])(?:maps\.google(?:apis)?\.com\/maps\/(?:api\/(?:staticmap|streetview)|vt)|maps\.gstatic\.com\/(?:mapfiles|tactile)\/|api\.mapbox\.com\/(?:styles\/v1\/[\w./-]{1,80}\/(?:static|tiles)\/|v4\/)|api\.maptiler\.com\/(?:maps\/[\w-]{1,80}\/static|tiles)\/|maps\.geoapify\.com\/v1\/|(?:\w{1,4}\.)?tile\.openstreetmap\.org\/|staticmap\.openstreetmap\.de\/|static-maps\.yandex\.ru\/|snapshot\.apple-mapkit\.com\/|(?:www|open)\.mapquestapi\.com\/static|dev\.virtualearth\.net\/rest\/v1\/imagery\/|atlas\.microsoft\.com\/map\/|api\.tomtom\.com\/map\/|image\.maps(?:\.\w{1,4})?\.(?:here)?api\.(?:here\.)?com\/)/;

/** What no map's address can do without: most pages have none, and the pattern is the dearest of all to compile. */
const mayDrawMap = (address: string): boolean => address.includes('map') || address.includes('virtualearth');

/** Where on earth something lies, as whoever draws a map is told it; a photograph's address says that nowhere. */
const onEarth = [/[?&]lat(?:itude)?=-?\d/, /[?&](?:lng|lon|long|longitude)=-?\d/] as const;

const isDrawnOfPlace = (search: string): boolean =>
  search.includes('lat') && onEarth.every((coordinate) => coordinate.test(search));

/** True for what is drawn to tell where something is: a map, or a view of a street. */
export const isMap = (address: string, search: string): boolean =>
  (mayDrawMap(address) && maps.test(address)) || isDrawnOfPlace(search);

/** The part of a host's name before a last one of two or three letters, and the two before it; empty where it ends otherwise. */
const stemsOf = remembered((host): readonly string[] => {
  const parts = host.split('.');
  const [last = ''] = parts.splice(-1);
  return /^[a-z]{2,3}$/.test(last) ? [parts.slice(-1).join('.'), parts.slice(-2).join('.')] : [];
});

/** True for the address of a host that serves nothing but advertisements: whatever leads there is one. */
export const isAdvertiser = (host: string): boolean =>
  advertisingNames.test(host) || stemsOf(host).some((stem) => advertising.has(stem));

/** True for what Pinterest itself puts on other sites' pages: its buttons. */
export const isPinterestsOwn = (url: string): boolean => /^https?:\/\/assets\.pinterest\.com\//.test(url);

/** True for a button for donations; only an address of those who collect them is looked at closely. */
export const isDonation = (host: string, address: string): boolean =>
  stemsOf(host).some((stem) => ofDonations.has(stem)) && donations.test(address);

const isSharing = (host: string): boolean =>
  /\.(?:com|cn|net)$/.test(host) && stemsOf(host).some((stem) => sharing.has(stem));

/** True for a host that serves nothing but measurements. */
export const isMeasurer = (host: string): boolean => stemsOf(host).some((stem) => measuring.has(stem));

/** True for a host that by its name serves little else. */
export const mayMeasure = (host: string): boolean => measuringNames.test(host);

/** True for a host that serves nothing but portraits, emblems or buttons. */
export const servesDress = (host: string): boolean => portraits.test(host) || isSharing(host);

/** True for the portrait of somebody who writes or posts, and for the frames of a film beside each other. */
export const isHeadshot = (address: string): boolean => headshots.test(address);
