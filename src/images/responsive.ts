import {type Address, addressIn, type Size} from './group';
import {isShownType, trustIn} from './image-file';
import {parseSrcset, type SrcsetCandidate} from './parse-srcset';
import {declaredSizeOf, type Pixels, type ShownImage} from './shown-image';
import {type Attributes, type Sighting, type SourceElement, valueIn} from './sighting';

/** Characters; no honest `srcset` is longer. */
const MAX_LENGTH = 100_000;

/** Pixels; no picture is wider. */
const MAX_WIDTH = 100_000;

/** Conditions other than on the window's size: they choose another picture rather than another size of it. */
const otherConditions = /print|speech|prefers|color|contrast|hover|pointer|scripting|not\b/i;

/**
 * The pixels of a version: its descriptor tells the width, and the proportions of what is known its height. Measured
 * they are only for a density of 1, where the browser divides by nothing.
 */
const sizeOf = ({width, density}: SrcsetCandidate, known: Pixels | null, isShown: boolean): Size => {
  const pixels = width ?? (known && Math.round(known.width * (density ?? 1)));
  const height = known && pixels && Math.round((pixels * known.height) / known.width);
  return {width: pixels, height, isMeasured: isShown && width === null && (density ?? 1) === 1};
};

type Origin = {readonly source: 'srcset' | 'picture'; readonly type: string; readonly base: Pixels | null};

const versionOf = (
  version: SrcsetCandidate,
  baseUrl: string,
  shown: ShownImage,
  {source, type, base, isLazy}: Origin & {readonly isLazy: boolean},
): Address | null => {
  const {width, density} = version;
  const [address] = addressIn(version.url, baseUrl, source);
  if (address === undefined || address.url.startsWith('data:') || (width ?? 0) > MAX_WIDTH) return null;
  const isShown = address.url === shown.url;
  return {
    ...address,
    trust: trustIn(address.url, type),
    weight: width ?? (density ?? 1) * shown.baseWidth,
    size: sizeOf(version, (isShown && shown.natural) || base, isShown && shown.natural !== null),
    fault: address.fault ?? (isShown && shown.isBroken ? 'broken' : null),
    isShown,
    isLazy,
  };
};

/** Reads `srcset` and whichever other attributes end in that name, as lazy loaders keep them. */
const setsOf = (attributes: Attributes, baseUrl: string, shown: ShownImage, origin: Origin): Address[] => {
  const found: Address[] = [];
  for (const name of Object.keys(attributes)) {
    const set = name.endsWith('srcset') ? valueIn(attributes, name) : '';
    if (set === '' || set.length > MAX_LENGTH) continue;
    const from = {...origin, isLazy: name !== 'srcset'};
    for (const version of parseSrcset(set)) {
      const address = versionOf(version, baseUrl, shown, from);
      if (address !== null) found.push(address);
    }
  }
  return found;
};

/** A condition that only small windows fulfil. */
const forSmallWindows = /^(?=.*\bmax-(?:device-)?width)(?!.*\bmin-(?:device-)?width)/i;

/** Of what is made for a smaller window than this, and of no width that the page tells, half the pixels are expected. */
const SMALL_WINDOW = 0.49;

/** One `<source>`. A window of another shape may be given another cut of the picture, with proportions of its own. */
const sourceVersions = (
  {attributes, isForThisWindow}: SourceElement,
  baseUrl: string,
  shown: ShownImage,
): Address[] => {
  const type = valueIn(attributes, 'type').trim().toLowerCase();
  const media = valueIn(attributes, 'media');
  if (!isShownType(type) || (!isForThisWindow && otherConditions.test(media))) return [];
  const base = declaredSizeOf(attributes) ?? (isForThisWindow ? shown.base : null);
  const found = setsOf(attributes, baseUrl, shown, {source: 'picture', type, base});
  if (isForThisWindow || !forSmallWindows.test(media)) return found;
  return found.map((address) =>
    address.size.width === null ? {...address, weight: address.weight * SMALL_WINDOW} : address,
  );
};

/**
 * Every version that an `<img>` and the `<picture>` around it offer; the image's own, which are JPEG or PNG for the
 * oldest browsers' sake, come first. `media` and `type` rule out only what this visitor would never see, so that the
 * largest is found and not just the one for this window.
 */
export const versionsOf = (
  {attributes, sources}: Pick<Sighting, 'attributes' | 'sources'>,
  baseUrl: string,
  shown: ShownImage,
): readonly Address[] => [
  ...setsOf(attributes, baseUrl, shown, {source: 'srcset', type: '', base: shown.base}),
  ...sources.flatMap((source) => sourceVersions(source, baseUrl, shown)),
];
