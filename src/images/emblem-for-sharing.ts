import type {Size} from './group';
import {partsOf} from './parse-url';
import {remembered} from './remember';

/** Words in the name of the picture that a site gives to whatever page of it is shared, and those that go with them. */
const forSharing =
  /(?:^|[-_.\d])(?:ogp?|open[-_]?graph|fb|facebook|twitter|sns|shar(?:e|ing)|social|default)(?![a-z]|$)|^(?:fb|sns|og)ico/;
const sharingWords =
  /^(?:ogp?|open|graph|preview|fb|facebook|twitter|sns|shar(?:e|ing)|social|default|site|page|image|img|icon?|logo|card|thumb(?:nail)?|landscape|square|large|small|banner|teaser|new|sm|md|lg|[vx])*$/;

/** Names that say so twice: whoever calls a photograph no more than that has made it for every page. */
const cards =
  /default|open[-_]?graph|(?:^|[-_])(?:ogp?|shar(?:e|ing)|social)[-_]?(?:image|img|card|shar(?:e|ing)|preview)/;

/** True for a photograph's name that says so, and has no number save a size: of several cards, each is one page's own. */
const isCard = (name: string): boolean => cards.test(name) && !/\d/.test(name.replace(/\d{3,4}x\d{3,4}/, ''));

/** An id, or a part of one, that a file's server has put before its name: a number with letters up to F. */
const leadingId = /^(?=[a-f]*\d)[\da-f]{4,}[-_]/;

/** Words in the name of a site's server, its own among them: it may sign its card. */
const ownWords = (hostname: string): readonly string[] => hostname.split('.').slice(0, -1).join('-').split('-');

const isSiteName = (word: string, own: readonly string[]): boolean =>
  word.length > 2 && own.includes(word) && !sharingWords.test(word);

/**
 * True for the drawing that a site names for any page of its own that is shared, since a page must name something; and
 * for a photograph that calls itself the default, the image for sharing and nothing more, or the site's own for that.
 */
export const isEmblemForSharing = remembered((url): boolean => {
  const {pathname = '', hostname = ''} = partsOf(url) ?? {};
  const [, written = '', ending] = /([^/]*)\.(png|gif|jpe?g)$/.exec(pathname.toLowerCase()) ?? [];
  const name = written.replace(leadingId, '');
  if (!forSharing.test(`${name}.`)) return false;
  const [own, called] = [ownWords(hostname), name.split(/[-_.\d]+/)];
  // A photograph that bears the site's name as well shows none of its pages.
  if (ending?.startsWith('j') === true && !isCard(name) && !called.some((word) => isSiteName(word, own))) return false;
  return called.every((word) => sharingWords.test(word) || own.includes(word));
});

/** What WordPress writes before the name of what was cut on its page for a site's looks: the icon, the emblem, the header. */
const cutForLooks = '/cropped-';

/** True for the path of such a file. */
export const isCutForLooks = (pathname: string): boolean =>
  pathname.lastIndexOf(cutForLooks) === pathname.lastIndexOf('/');

/** Sides of one length, as such an address tells them: `cropped-leek-192x192.png`, `cropped-leek.png?fit=512%2C512`. */
const namedSquare = /-(\d{2,4})x\1\.\w+$|[?&]fit=(\d{2,4})(?:,|%2C)\2(?!\d)/i;

/**
 * True for the icon of a site, which some of WordPress's plugins name for sharing where a page has no picture. It is
 * square; what else was cut for a site's looks may be a photograph.
 */
export const isSiteIcon = ({url, size: {width, height}}: {readonly url: string; readonly size: Size}): boolean => {
  if (!url.includes(cutForLooks)) return false;
  const {pathname = '', search = ''} = partsOf(url) ?? {};
  return isCutForLooks(pathname) && ((width !== null && width === height) || namedSquare.test(pathname + search));
};
