import {remembered} from './remember';

const ending = /\.(?:jpe?g|png|webp|gif|avif)(?![a-z0-9])/i;

/** True for an attribute whose name says that it holds a picture. */
export const speaksOfPicture = (name: string): boolean => /bg|back|ima?ge?|poster|photo/.test(name);

/**
 * True for an attribute whose picture will lie behind whatever the element holds, be it other pictures. HTML's own
 * `background` is none: where that is still written, it is the pattern of a whole page.
 */
export const speaksOfGround = (name: string): boolean => /-(?:bg|background)/.test(name);

/** True for a value that lists pictures, as a gallery has them for its script: some of them may stand within it already. */
export const isList = (value: string): boolean => /^\s*\[/.test(value);

/** True for a value that names a picture's file, alone or among other data. */
export const namesFile = (value: string): boolean => value.includes('/') && ending.test(value);

/**
 * True when an attribute may hold a picture's address for later, alone or among other data. The value decides; where it
 * lacks a file name's ending, as many image servers have it, the name must speak for it.
 */
export const mayWait = (name: string, value: string): boolean =>
  value.includes('/') && (ending.test(value) || (speaksOfPicture(name) && /^(?:https?:)?\/\/./.test(value)));

const scene = /bg|back|ima?ge?|poster|photo|hero|cover|banner|thumb|slide|visual|picture|parallax|splash|jumbotron/;

/** Attributes by which authors ask not to pin what bears them; there at all is enough, whatever the value. */
export const NOPIN_NAMES: readonly string[] = ['nopin', 'data-pin-nopin', 'data-nopin'];

/** True for an attribute by which authors say how a picture may be pinned. */
export const isPinMark = (name: string): boolean => NOPIN_NAMES.includes(name) || name.startsWith('data-pin-');

/** True for an attribute by which authors name a picture or say how it may be pinned. */
export const isMark = (name: string): boolean => name === 'title' || name === 'aria-label' || isPinMark(name);

/**
 * An anchor is where something is put later: what stands there now is none. Written for lower case, and with words told
 * by what is around them, it is compiled in a fifth of the time, which every page would wait for.
 */
const advert =
  /(?<![^\s_-])(?:advert(?:isement|ising)?s?|sponsored|outbrain|ob-widget|taboola|trc_related\w*|adsbygoogle|ad-(?:slot|unit|container|wrapper|placeholder)|adthrive\S*|mediavine\S*|raptive\S*|ezoic-ad\S*|google-auto-placed)(?![^\s_-]|[\s_-]anchor)/;

/** True for classes by which an element calls itself an advertisement, or the work of those who place them. */
export const nameAdvert = remembered((classes) => advert.test(classes.toLowerCase()));

/** Words in the name of a component that is an advertisement, or the place of one. */
const advertWords = /(?<![^-])(?:advert(?:isement|ising)?s?|sponsored)(?![^-])/;
const adWord =
  /(?<![^-])ads?(?:-(?:slot|unit|container|wrapper|placeholder|banner|block|box|break|creative|feed|frame|label|post|rail|space|video|widget|zone))?$/;

/** Words beside them where people advertise what they sell: there an advertisement shows what one has come to see. */
const offers =
  /(?<![^-])(?:no|non|ad-?block\w*|classifieds?|details?|favou?rites?|galler(?:y|ies)|latest|listings?|lists?|my|private|recent|related|results?|saved|search|sellers?|similar|single|users?|view)(?![^-])/;

/** True for the name of a component, which has a hyphen as HTML's own have not, that calls itself an advertisement. */
export const isAdvertComponent = remembered(
  (name) => name.includes('-') && (advertWords.test(name) || adWord.test(name)) && !offers.test(name),
);

/** True for the classes of an element that shows a picture behind whatever else it holds. */
export const nameScene = remembered((classes) => scene.test(classes.toLowerCase()));
