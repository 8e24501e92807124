import type {Address, Group, Size} from './group';

/** How much is known of an address's size. */
const knowledge = ({width, height, isMeasured}: Size): number =>
  Number(width !== null) + Number(height !== null) + Number(isMeasured);

/** One address that several rules have found; among equals the rule that comes first has named it. */
const joined = (a: Address, b: Address): Address => {
  const size = knowledge(b.size) > knowledge(a.size) ? b.size : a.size;
  return {
    ...(b.trust > a.trust ? b : a),
    size,
    // What one place shows whole is whole; what has failed in one is not trusted in another that has not tried.
    fault: size.isMeasured ? null : (a.fault ?? b.fault),
    // A size that is known outweighs one that was only expected.
    weight: (size.isMeasured ? size.width : null) ?? Math.max(a.weight, b.weight),
    isShown: a.isShown || b.isShown,
    isLazy: a.isLazy && b.isLazy,
  };
};

/** Pixels by which a size reckoned from proportions may miss: those it was reckoned from are rounded themselves. */
const ROUNDING = 3;

/**
 * Many sites write a file's size into its name, `leeks-1600x1067.jpg`. Believed where nothing better is known, and
 * where it only mends the rounding of a size that was reckoned; a measured size stands.
 */
const withNamedSize = (address: Address): Address => {
  const {width, height, isMeasured} = address.size;
  const named = isMeasured ? null : /[-_.](\d{2,5})x(\d{2,5})\.[a-z]{3,4}(?:[?#]|$)/i.exec(address.url.slice(0, 8_192));
  if (named === null) return address;
  const size = {width: Number(named[1]), height: Number(named[2]), isMeasured};
  const isNear = Math.abs((width ?? size.width) - size.width) <= ROUNDING;
  return isNear && Math.abs((height ?? size.height) - size.height) <= ROUNDING ? {...address, size} : address;
};

/** A group with each of its addresses once, and the largest that can be pinned chosen. */
export const chosenIn = (group: Group): Group => {
  const byUrl = new Map<string, Address>();
  for (const address of group.addresses) {
    const earlier = byUrl.get(address.url);
    byUrl.set(address.url, earlier === undefined ? address : joined(earlier, address));
  }
  const addresses = [...byUrl.values()];
  // The sort is stable: among equals what was found first, the stronger rule's.
  const usable = addresses.filter(({fault}) => fault === null).sort((a, b) => b.trust - a.trust || b.weight - a.weight);
  return {...group, addresses, chosen: usable[0] === undefined ? null : withNamedSize(usable[0])};
};
