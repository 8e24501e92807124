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

type Origin = {
  readonly source: 'srcset' | 'picture';
  readonly type: string;
  readonly base: Pixels | null;
  /** Pixels of width to expect at a density of 1. */
  readonly usual: number;
};

/** In pixels, the widest window that a `<source>` is for. */
const widest = /max-width\s*:\s*(\d{2,4})(?:\.\d{1,4})?px/;

/** Even at a density of 2, what a smaller window is given is less wide than what this one shows, as a rule. */
const SMALL_WINDOW = 0.49;

/** What smaller windows are given is no wider than they are, either. */
const usualIn = (media: string, {baseWidth}: ShownImage): number => {
  const window = widest.exec(media)?.[1];
  return window === undefined ? baseWidth : Math.min(baseWidth * SMALL_WINDOW, Number(window));
};

const versionOf = (
  version: SrcsetCandidate,
  baseUrl: string,
  shown: ShownImage,
  {source, type, base, usual, isLazy}: Origin & {readonly isLazy: boolean},
): Address | null => {
  const {width, density} = version;
  const [address] = addressIn(version.url, baseUrl, source);
  if (address === undefined || address.url.startsWith('data:') || (width ?? 0) > MAX_WIDTH) return null;
  const isShown = address.url === shown.url;
  return {
    ...address,
    trust: trustIn(address.url, type),
    weight: width ?? (density ?? 1) * usual,
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
  const usual = isForThisWindow ? shown.baseWidth : usualIn(media, shown);
  return setsOf(attributes, baseUrl, shown, {source: 'picture', type, base, usual});
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
  ...setsOf(attributes, baseUrl, shown, {source: 'srcset', type: '', base: shown.base, usual: shown.baseWidth}),
  ...sources.flatMap((source) => sourceVersions(source, baseUrl, shown)),
];
