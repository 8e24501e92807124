import {isMark, namesFile} from '../attribute-names';
import {mayNameImage} from '../css-image';
import {parseUrl} from '../parse-url';
import type {Shown} from '../sighting';
import {
  attributeOf,
  baseOf,
  boxOf,
  currentSrcOf,
  findAll,
  findFirst,
  has,
  isComplete,
  nameOf,
  naturalHeightOf,
  naturalWidthOf,
  parentOf,
  previousOf,
  textOf,
} from './dom';
import {MAX_ENTRIES, readLink} from './head';
import {addSighting, attributesOf, type Look, type Visit} from './look';
import {pictures} from './visit-other';

/** Pixels on a side; a smaller frame can hold no picture worth naming. */
const MIN_FRAME_SIDE = 90;

/** Characters of one `<noscript>` and of one text of structured data. */
const MAX_TEXT = 300_000;

/** Characters of an address. */
const MAX_URL = 8_192;

const sourcesOf = (look: Look, image: Element) => {
  const picture = parentOf(image);
  if (picture === null || nameOf(picture) !== 'picture') return [];
  return findAll(picture, 'source').map((source) => ({
    attributes: attributesOf(look, source, (name) => name !== 'sizes'),
    isForThisWindow: matchMedia(attributeOf(source, 'media')).matches,
  }));
};

/** What an image shows. An embedded picture stands in its attributes already, and once is enough. */
const shownOf = (element: Element): Shown | null => {
  if (!(element instanceof HTMLImageElement)) return null;
  const url = currentSrcOf(element);
  return {
    url: url.length > MAX_URL ? '' : url,
    width: naturalWidthOf(element),
    height: naturalHeightOf(element),
    isComplete: isComplete(element),
  };
};

const visitImage: Visit = (look, tree, element) => {
  look.hasItems ||= has(element, 'itemprop');
  // An image that shows nothing itself may be the frame of a background.
  if (mayNameImage(attributeOf(element, 'style'))) look.styled.push(element);
  addSighting(look, tree, element, {shown: shownOf(element), sources: sourcesOf(look, element)});
};

const visitShowing: Visit = (look, tree, element) => {
  addSighting(look, tree, element);
};

/** What a page holds for browsers without scripts: often the picture whose place a loader's stand-in keeps. */
const visitNoscript: Visit = (look, tree, element) => {
  const markup = textOf(element, MAX_TEXT);
  if (!/<img\b/i.test(markup) || markup.length > look.room) return;
  look.room -= markup.length;
  const before = previousOf(element);
  const image = before && (nameOf(before) === 'img' ? before : findAll(before, 'img').at(-1));
  const place = parentOf(element) ?? element;
  addSighting(look, tree, element, {
    markup,
    attributes: {},
    box: boxOf(place),
    twin: image ? look.elements.lastIndexOf(image) : -1,
  });
};

/** Structured data, or what Magento's gallery will show. */
const visitScript: Visit = (look, _, element) => {
  const [kind, isMagento] = /^\s*application\/ld\+json|(x-magento-init)/i.exec(attributeOf(element, 'type')) ?? [];
  if (kind === undefined) return;
  const text = textOf(element, MAX_TEXT);
  if (text.length > look.room || (isMagento !== undefined && !text.includes('mage/gallery'))) return;
  look.room -= text.length;
  look.structured.push(text);
};

/** A frame, told by its address: to ask for its document costs milliseconds. */
const visitFrame: Visit = (look, tree, element) => {
  const url = parseUrl(attributeOf(element, 'src') || attributeOf(element, 'data-src'), baseOf(element));
  if (url === null || !/^http/.test(url.protocol) || url.origin === location.origin) return;
  const {width, height} = boxOf(element);
  if (Math.min(width, height) >= MIN_FRAME_SIDE) look.closedFrames.push({url: url.href, width, height});
  addSighting(look, tree, element);
};

/** A link of the document's own head, or a part of an item that it describes. */
const visitLink: Visit = (look, {host}, element) => {
  look.hasItems ||= has(element, 'itemprop');
  if (host !== null || look.links.length >= MAX_ENTRIES) return;
  const link = readLink(element);
  if (link !== null) look.links.push(link);
};

const visitMeta: Visit = (look, _, element) => {
  look.hasItems ||= has(element, 'itemprop');
};

const visitInput: Visit = (look, tree, element) => {
  if (attributeOf(element, 'type').toLowerCase() === 'image') addSighting(look, tree, element);
};

/** A link in words to a picture's file. */
const visitAnchor: Visit = (look, tree, element) => {
  const href = attributeOf(element, 'href');
  if (!namesFile(href) || findFirst(element, `svg,${pictures}`) !== null) return;
  addSighting(look, tree, element, {
    attributes: attributesOf(look, element, (name) => name === 'href' || isMark(name)),
  });
};

const visits = new Map<string, Visit>(
  Object.entries({
    img: visitImage,
    'amp-img': visitImage,
    'amp-anim': visitImage,
    video: visitShowing,
    'amp-video': visitShowing,
    'amp-youtube': visitShowing,
    'lite-youtube': visitShowing,
    image: visitShowing,
    canvas: visitShowing,
    input: visitInput,
    iframe: visitFrame,
    embed: visitShowing,
    object: visitShowing,
    noscript: visitNoscript,
    script: visitScript,
    a: visitAnchor,
    link: visitLink,
    meta: visitMeta,
  }),
);

/** Elements that can carry a shadow tree without being components. */
const hosts = new Set(
  'div,span,section,article,main,aside,header,footer,nav,p,h1,h2,h3,h4,h5,h6,blockquote'.split(','),
);

/** Elements that pages give a background picture to, where a class tells of it. */
const rooms = new Set('div,section,a,header,figure,span,article,main,aside,footer,body'.split(','));

/** Elements of text, of drawings and of the head: they show no picture, whatever their attributes. */
const idle = new Set(
  'br,b,em,strong,small,sup,sub,code,pre,hr,wbr,time,label,option,select,style,source,title,g,path,use,circle,rect,defs,symbol,thead,tbody,tr'.split(
    ',',
  ),
);

/** What an element's name tells of how to look at it. */
export type Kind = {
  /** For an element of a special kind; null for any other. */
  readonly visit: Visit | null;
  /** True where any attribute may hold a picture, or a style that names one. */
  readonly isOpen: boolean;
  /** True for what can carry a shadow tree without being a component. */
  readonly isHost: boolean;
  /** True for a component by its name, which carries a shadow tree as a rule. */
  readonly isComponent: boolean;
  /** True for what a sheet may well give a picture to. */
  readonly isRoom: boolean;
};

/** How an element of this name is looked at. */
export const kindOf = (name: string): Kind => {
  const visit = visits.get(name) ?? null;
  return {
    visit,
    isOpen: (visit === null || name === 'a') && !idle.has(name),
    isHost: hosts.has(name),
    isComponent: name.includes('-'),
    isRoom: rooms.has(name),
  };
};
