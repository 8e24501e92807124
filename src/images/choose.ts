import {imageKey} from './address';
import {imageIdentity} from './full-size/image-identity';
import {widthHint} from './full-size/width-hint';
import type {Address, Group, Size} from './group';
import {pictureKey} from './same-picture';

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

/** A file's size as many sites write it into its name: `leeks-1600x1067.jpg`, `50x50_leeks.jpg`. */
const sizeInName = /[-_.](\d{2,5})x(\d{2,5})\.[a-z]|\/(\d{2,4})x(\d{2,4})(?:[_-][^/]*$|\/)/i;

/** A size that was reckoned from proportions misses by some pixels, since those are rounded themselves. */
const differ = (known: number | null, named: number): boolean => Math.abs((known ?? named) - named) > 3;

/** Believes the size in a name where nothing is known, and where it only mends rounding; a measured size stands. */
const withNamedSize = (address: Address): Address => {
  const {width, height, isMeasured} = address.size;
  const [, w, h] = (sizeInName.exec(address.url) ?? []).filter((part) => part !== undefined).map(Number);
  if (isMeasured || !w || !h || differ(width, w) || differ(height, h)) return address;
  return {...address, size: {width: w, height: h, isMeasured}};
};

/** More pixels than any picture has: what a server calls the original is larger than whatever it cuts from it. */
const ORIGINAL_WIDTH = 100_000;

/** Characters of an address that cannot stand in another by chance. */
const MIN_NESTED = 24;

/** True for an address that another carries within it: what a resizing server cuts from. */
const isCutFrom = ({url}: Address, addresses: readonly Address[]): boolean => {
  const bare = url.replace(/^https?:\/\//, '');
  return (
    bare.length >= MIN_NESTED &&
    addresses.some((other) => other.url.length > url.length && other.url.includes(`/${bare}`, 10))
  );
};

/** The proportions that an address names, or that are known of it; null where neither tells. */
const shapeOf = ({url, size: {width, height}}: Address): number | null => {
  const [, w, h] = (sizeInName.exec(url) ?? []).filter((part) => part !== undefined).map(Number);
  if (width !== null && height !== null) return width / height;
  return w && h ? w / h : null;
};

/** How far the proportions of one picture's sizes may lie apart, since pixels are whole. */
const SAME_SHAPE = 0.02;

/** True for an address that is by its name another size, and no other cut, of what the page shows. */
const isSizeOfShown = (address: Address, addresses: readonly Address[]): boolean => {
  const key = pictureKey(address.url);
  const shape = shapeOf(address);
  return addresses.some((other) => {
    if (other === address || other.size.width === null || pictureKey(other.url) !== key) return false;
    const shown = shapeOf(other);
    return shape === null || shown === null || Math.abs(shape / shown - 1) <= SAME_SHAPE;
  });
};

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
      if (size.width === null && isCutFrom(address, addresses)) return [address, ORIGINAL_WIDTH];
      if (size.width !== null) return [address, size.width];
      if (!isOneOfSeveral) return [address, (isSizeOfShown(address, addresses) ? widthHint(url) : null) ?? weight];
      return [address, widthHint(url) ?? (url.endsWith(identity) ? ORIGINAL_WIDTH : weight)];
    }),
  );
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
  const usable = addresses.filter(({fault}) => fault === null);
  if (usable.length > 1) {
    const widths = expectedWidths(usable);
    const widthOf = (address: Address): number => widths.get(address) ?? 0;
    // The sort is stable: among equals what was found first, the stronger rule's.
    usable.sort((a, b) => b.trust - a.trust || widthOf(b) - widthOf(a));
  }
  return {...group, addresses, chosen: usable[0] === undefined ? null : withNamedSize(usable[0])};
};
