import {type CssOption, parseCssImages} from './css-image';
import {embedIn} from './embeds';
import {widthHint} from './full-size/width-hint';
import {type Address, addressIn, addressOf, type Group, groupOf, NO_SIZE, ORIGINAL_WIDTH, TRUST} from './group';
import {isPinnableFile, isShownType, trustIn} from './image-file';
import {waitingIn} from './lazy-attributes';
import {marksOf} from './marks';
import {parseUrl} from './parse-url';
import {nameIn} from './picture-name';
import {linkedFileOf, readImage, statedIn} from './read-image';
import {declaredSizeOf} from './shown-image';
import {type Sighting, valueIn} from './sighting';

/** Makes of a place on the page the pictures that it shows or names. */
export type Read = (sighting: Sighting, base: string) => readonly Group[];

const groupAt = (kind: Group['kind'], sighting: Sighting, base: string, addresses: readonly Address[]): Group =>
  groupOf(kind, addresses, {sighting, marks: marksOf(sighting, base)});

/** A `<video>`: its poster, also one that waits in an attribute. The film itself is not ours to pin. */
const readVideo: Read = (sighting, base) => [
  groupAt('video', sighting, base, [
    ...statedIn(sighting, base),
    ...addressIn(valueIn(sighting.attributes, 'poster'), base, 'poster', {weight: 2, isShown: true}),
    ...waitingIn(sighting.attributes, base, {isImage: false}).map((one) => addressOf(one, 'poster', {isLazy: true})),
  ]),
];

const readEmbed: Read = (sighting, base) => {
  const embed = embedIn(sighting, base);
  if (embed === null) return [];
  const group = groupAt('video', sighting, base, addressIn(embed.image, base, 'embed'));
  return [{...group, leadsTo: embed.link}];
};

const isFile = (address: string, base: string): boolean => {
  const url = parseUrl(address, base);
  return url !== null && isPinnableFile(url);
};

/** Elements that show a file and know nothing of its size: SVG's `<image>`, `<input type=image>`, `<embed>`, `<object>`. */
const readPlain: Read = (sighting, base) => {
  const {attributes, tag} = sighting;
  const names = tag === 'image' ? ['href', 'xlink:href'] : ['src', 'data'];
  const address = names.map((name) => valueIn(attributes, name)).find((value) => value !== '') ?? '';
  if (tag !== 'image' && tag !== 'input' && !isFile(address, base)) return readEmbed(sighting, base);
  const size = {...NO_SIZE, ...declaredSizeOf(attributes)};
  const shown = addressIn(address, base, 'src', {size, isShown: true});
  return [groupAt('image', sighting, base, [...statedIn(sighting, base), ...shown])];
};

const readCanvas: Read = (sighting, base) => {
  const {pixels, shown} = sighting;
  const size = {width: shown?.width ?? null, height: shown?.height ?? null, isMeasured: true};
  return [groupAt('image', sighting, base, addressIn(pixels, base, 'canvas', {size, isShown: true}))];
};

/** Pixels of width to expect where a link in words leads: `Download` leads to the original, unless its address is a size's. */
const widthBehind = (address: string): number => widthHint(address) ?? ORIGINAL_WIDTH;

/** A link in words to a picture that the page itself does not show, or not in that size. */
const readLink: Read = (sighting, base) => {
  const address = valueIn(sighting.attributes, 'href');
  if (!isFile(address, base)) return [];
  const files = addressIn(address, base, 'link').map((file) => ({...file, weight: widthBehind(file.url)}));
  return [groupAt('image', sighting, base, files)];
};

const backgroundAddresses = (layer: readonly CssOption[], base: string): Address[] =>
  layer.flatMap(({url, density, type}) => {
    // What a style sheet embeds is an icon or a pattern.
    if (url.startsWith('data:') || !isShownType(type)) return [];
    return addressIn(url, base, 'css', {weight: density, trust: trustIn(url, type), isShown: layer.length === 1});
  });

const fileOf = ({url}: Address): string => url.replace(/[?#].*/s, '').replace(/^.*\//s, '');

/**
 * The file that a gallery's tile leads to, which shows its preview as the background of its own style: the same picture
 * in its full size. A link may hold several such, so that only a file of the same name is believed.
 */
const openedFrom = (sighting: Sighting, shown: readonly Address[], base: string): readonly Address[] => {
  if (sighting.isFromSheet) return [];
  const opened = addressIn(linkedFileOf(sighting, '', base), base, 'link', {trust: TRUST.linked});
  return opened.filter((file) =>
    shown.some((preview) => fileOf(preview) === fileOf(file) || nameIn(preview) === nameIn(file)),
  );
};

const readBackground: Read = (sighting, base) =>
  parseCssImages(sighting.css).map((layer) => {
    const shown = backgroundAddresses(layer, base);
    return groupAt('background', sighting, base, [...shown, ...openedFrom(sighting, shown, base)]);
  });

/**
 * Pictures that wait in the attributes of an element that will show them as its background, or hand them to a gallery:
 * the sizes of one picture stand in attributes of their own, a list of pictures in one attribute, each with its sizes.
 */
const readWaiting: Read = (sighting, base) => {
  const {attributes} = sighting;
  const own = addressIn(valueIn(attributes, 'background'), base, 'css', {isShown: true});
  const waiting = waitingIn(attributes, base, {isImage: false});
  const addresses = waiting
    .filter(({entry}) => entry === null)
    .map((one) => addressOf(one, 'css', {weight: one.width ?? one.rank, isLazy: true}));
  // What a list holds is shown by a script, wherever it likes: this place tells nothing of its size.
  const listed = new Map<string, Address[]>();
  for (const {entry, width, ...read} of waiting) {
    if (entry === null) continue;
    const address = addressOf(read, 'lazy', {weight: width ?? 1, size: {...NO_SIZE, width}, isLazy: true});
    const sizes = listed.get(entry);
    if (sizes === undefined) listed.set(entry, [address]);
    else sizes.push(address);
  }
  return [
    groupAt('background', sighting, base, [...statedIn(sighting, base), ...own, ...addresses]),
    ...[...listed.values()].map((sizes) => groupAt('background', sighting, base, sizes)),
  ];
};

const readAnchor: Read = (sighting, base) => [...readLink(sighting, base), ...readWaiting(sighting, base)];

const readers = new Map<string, Read>(
  Object.entries({
    img: (sighting, base) => [readImage(sighting, base)],
    'amp-img': (sighting, base) => [readImage(sighting, base)],
    'amp-anim': (sighting, base) => [readImage(sighting, base)],
    video: readVideo,
    'amp-video': readVideo,
    'amp-youtube': readEmbed,
    'lite-youtube': readEmbed,
    iframe: readEmbed,
    image: readPlain,
    input: readPlain,
    embed: readPlain,
    object: readPlain,
    canvas: readCanvas,
    a: readAnchor,
  } satisfies Readonly<Record<string, Read>>),
);

/** The pictures at a place: none, one, or the layers of a background. */
export const readPlace: Read = (sighting, base) =>
  (sighting.css === '' ? (readers.get(sighting.tag) ?? readWaiting) : readBackground)(sighting, base);
