import {imageKey} from './address';
import {imageIdentity} from './full-size/image-identity';
import {widthHint} from './full-size/width-hint';
import {type Address, type Group, ORIGINAL_WIDTH, type Size, TRUST} from './group';
import {withinReach} from './reach';
import {pictureKey, unsizedKey} from './same-picture';
import {scaledBy} from './scale-words';
import {mayBeOneCut, sizeInName} from './shape';

/** How much is known of an address's size. */
const knowledge = ({width, height, isMeasured}: Size): number =>
  Number(width !== null) + Number(height !== null) + Number(isMeasured);

const withoutBroken = (isWhole: boolean, fault: Address['fault']): Address['fault'] =>
  isWhole && fault === 'broken' ? null : fault;

/** One address that several rules have found; among equals the rule that comes first has named it. */
const joined = (a: Address, b: Address): Address => {
  const size = knowledge(b.size) > knowledge(a.size) ? b.size : a.size;
  return {
    ...(b.trust > a.trust ? b : a),
    size,
    // What one place shows whole is whole; what has failed in one is not trusted in another that has not tried.
    fault: withoutBroken(size.isMeasured, a.fault) ?? withoutBroken(size.isMeasured, b.fault),
    // A size that is known outweighs one that was only expected.
    weight: (size.isMeasured ? size.width : null) ?? Math.max(a.weight, b.weight),
    isShown: a.isShown || b.isShown,
    isLazy: a.isLazy && b.isLazy,
  };
};

/** A size that was reckoned from proportions misses by some pixels, since those are rounded themselves. */
const differ = (known: number | null, named: number): boolean => Math.abs((known ?? named) - named) > 3;

/** Believes the size in a name where nothing is known, and where it only mends rounding; a measured size stands. */
const withNamedSize = (address: Address): Address => {
  const {width, height, isMeasured} = address.size;
  const named = isMeasured ? null : sizeInName(address.url);
  if (named === null || differ(width, named.width) || differ(height, named.height)) return address;
  return {...address, size: {...named, isMeasured}};
};

/** Characters of an address that cannot stand in another by chance. */
const MIN_NESTED = 24;

/** What its server calls the original, of a picture that is there in other forms, too. */
const original = /\/originals?\/|\._V1_\.\w+$/;

/** True for an address that another carries within it, or bears with a size: what a server cuts from. */
const isCutFrom = ({url}: Address, addresses: readonly Address[]): boolean => {
  const key = pictureKey(url);
  if (addresses.some((other) => unsizedKey(pictureKey(other.url)) === key)) return true;
  // Wix's: an order below a file, each vouched for by a token of its own.
  const below = url.includes('?token=') ? url.replace(/\?.*/, '/v1/') : '';
  if (below !== '' && addresses.some((other) => other.url.startsWith(below))) return true;
  const nested = `/${url.replace(/^https?:\/\//, '')}`;
  return (
    nested.length > MIN_NESTED &&
    addresses.some((other) => other.url.length > url.length && other.url.includes(nested, 10))
  );
};

/**
 * True for an address whose name tells a size to go by: it is another size, and no other cut, of one that is known, or
 * of all of them nothing but the names is known.
 */
const isSizedByName = (address: Address, addresses: readonly Address[]): boolean => {
  const key = pictureKey(address.url);
  const others = addresses.filter((other) => other !== address && pictureKey(other.url) === key);
  const known = others.filter(({size}) => size.width !== null);
  return known.length > 0 ? known.some((other) => mayBeOneCut(address, other)) : others.length > 0;
};

/**
 * Pixels to expect of an address that only a word tells from others of its group: a little more than of the next smaller,
 * a little less than of the next larger. Null where it has no such others.
 */
const widthByWord = ({url}: Address, addresses: readonly Address[]): number | null => {
  const own = scaledBy(url);
  if (own === null) return null;
  const others = addresses.flatMap((other) => {
    const scaled = scaledBy(other.url);
    if (scaled?.rest !== own.rest) return [];
    return {width: (other.size.width ?? other.weight) + own.step - scaled.step, isOther: scaled.step !== own.step};
  });
  return others.some(({isOther}) => isOther) ? Math.max(...others.map(({width}) => width)) : null;
};

/** Where an address only stands in what a page says of itself. */
const isNamed = ({source}: Address): boolean => /^(?:openGraph|twitter|imageSrc|jsonLd|microdata)$/.test(source);

/** One of a set of versions: which of them is shown tells the proportions of all, if not its own pixels. */
const isVersion = ({source}: Address): boolean => source === 'srcset' || source === 'picture';

/** How many times larger a cut must be to be preferred to the whole. */
const MUCH_LARGER = 2;

/**
 * True for a cut that a page names for those who share it, where the picture itself is on the page and about as large:
 * networks like theirs wide and flat, and a person would pin what they have seen.
 */
const isCutForSharing = (address: Address, addresses: readonly Address[], widthOf: (one: Address) => number): boolean =>
  isNamed(address) &&
  addresses.some(
    (shown) =>
      shown.isShown &&
      (shown.size.isMeasured || isVersion(shown)) &&
      !isNamed(shown) &&
      !mayBeOneCut(address, shown) &&
      addresses.some((other) => !isNamed(other) && widthOf(other) * MUCH_LARGER >= widthOf(address)),
  );

/** Pixels of width to expect of each address, where its group holds other sizes of the same picture. */
const expectedWidths = (addresses: readonly Address[]): ReadonlyMap<Address, number> => {
  const identities = new Map(addresses.map((address) => [address, imageIdentity(address.url)]));
  // One address by http and by https is no two sizes.
  const known = new Map<string, Set<string>>();
  for (const [{url}, identity] of identities)
    known.set(identity, (known.get(identity) ?? new Set()).add(imageKey(url)));
  return new Map(
    addresses.map((address) => {
      const {url, size, weight} = address;
      const identity = identities.get(address) ?? '';
      const isOneOfSeveral = (known.get(identity)?.size ?? 0) > 1;
      if (size.width !== null) return [address, size.width];
      const byWord = widthHint(url) === null ? widthByWord(address, addresses) : null;
      if (byWord !== null) return [address, byWord];
      if (isCutFrom(address, addresses)) return [address, ORIGINAL_WIDTH];
      // Many a server cuts from where its originals lie, and is told how wide.
      if (original.test(url)) return [address, widthHint(url) ?? ORIGINAL_WIDTH];
      if (!isOneOfSeveral) return [address, (isSizedByName(address, addresses) ? widthHint(url) : null) ?? weight];
      return [address, widthHint(url) ?? (url.endsWith(identity) ? ORIGINAL_WIDTH : weight)];
    }),
  );
};

/** True for one of BigCommerce's that only tells the box it fits into: that says nothing of its shape. */
const isBox = ({url, size}: Address): boolean => size.height === null && url.includes('/images/stencil/');

/** How many times wider than an original a size must call itself: some themes call the original narrower by a pixel. */
const CLEARLY_WIDER = 1.2;

/** A size for a folder, which may be the box that a picture fits into. */
const sizeFolder = /\/(\d{2,4})x(\d{2,4})(?=\/)/;

/**
 * Pixels of width to expect of an address beside one that has a folder for its size: where it has such a folder too, of
 * the same shape, or is what was uploaded. Null where nothing is known, and for another picture.
 */
const widthBeside = (url: string, named: string): number | null => {
  const [, width = 0, height = 0] = sizeFolder.exec(named)?.map(Number) ?? [];
  if (width * height === 0 || pictureKey(url) !== pictureKey(named)) return null;
  const [, otherWidth = 0, otherHeight = 0] = sizeFolder.exec(url)?.map(Number) ?? [];
  if (otherWidth === 0) return original.test(url) ? ORIGINAL_WIDTH : null;
  return otherWidth * height === otherHeight * width ? otherWidth : null;
};

/**
 * The largest size of what is named as the original, or linked as such, where both tell their widths: a shop's magnifier
 * shows one of the sizes, and the page may hold a larger one for large screens.
 */
const largerThan = (original: Address, addresses: readonly Address[]): Address => {
  const isNamedSo = original.trust === TRUST.full || original.trust === TRUST.linked;
  const own = isNamedSo ? (original.size.width ?? widthHint(original.url)) : null;
  if (own === null) return original;
  const identity = imageIdentity(original.url);
  let [largest, most] = [original, own * CLEARLY_WIDER];
  for (const address of addresses) {
    const {trust, size, url} = address;
    if (trust !== TRUST.plain && trust !== TRUST.full) continue;
    // What is named as the original tells its width in its name; what is a mere size may be called as it likes.
    const beside = size.width === null ? widthBeside(url, original.url) : null;
    const width = size.width ?? beside ?? (trust === TRUST.full ? widthHint(url) : null) ?? 0;
    if (width <= most || (beside === null && imageIdentity(url) !== identity)) continue;
    if (beside !== null || isBox(address) || mayBeOneCut(address, original)) [largest, most] = [address, width];
  }
  return largest;
};

/** A group with each of its addresses once, and the largest that can be pinned chosen. */
export const chosenIn = (group: Group): Group => {
  const [only] = group.addresses;
  // Most have one address, and nothing to choose.
  if (only !== undefined && group.addresses.length === 1)
    return {...group, chosen: only.fault === null ? withNamedSize(only) : null};
  const byUrl = new Map<string, Address>();
  for (const address of group.addresses) {
    const earlier = byUrl.get(address.url);
    byUrl.set(address.url, earlier === undefined ? address : joined(earlier, address));
  }
  const addresses = [...byUrl.values()];
  const usable = [...withinReach(addresses.filter(({fault}) => fault === null))];
  if (usable.length > 1) {
    const widths = expectedWidths(usable);
    const expected = (address: Address): number => widths.get(address) ?? 0;
    const cuts = new Set(usable.filter((address) => isCutForSharing(address, usable, expected)));
    const widthOf = (address: Address): number => (cuts.has(address) ? 0 : expected(address));
    // The sort is stable: among equals what was found first, the stronger rule's.
    usable.sort((a, b) => b.trust - a.trust || widthOf(b) - widthOf(a));
  }
  const [best] = usable;
  return {...group, addresses, chosen: best === undefined ? null : withNamedSize(largerThan(best, usable))};
};
