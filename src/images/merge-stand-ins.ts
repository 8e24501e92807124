import {imageKey} from './address';
import type {Address, Group} from './group';
import {mainKey} from './picture-sets';

/** True for what an image shows while the picture that it waits for is another. */
const isShownInstead = ({isShown, url}: Address, {chosen}: Group): boolean =>
  isShown && url !== chosen?.url && chosen?.isLazy === true;

/** True for an address that a group keeps beside its own picture's. */
const isBeside = (address: Address, group: Group): boolean =>
  isShownInstead(address, group) || (!address.isShown && address.url !== group.chosen?.url);

/** The files, by `imageKey`, that several different pictures have in the way that `isMeant` tells. */
const sharedBy = (
  groups: readonly Group[],
  isMeant: (address: Address, group: Group) => boolean,
): ReadonlySet<string> => {
  const standsFor = new Map<string, string>();
  const shared = new Set<string>();
  for (const group of groups) {
    if (group.addresses.length === 1 && group.chosen !== null) continue;
    const key = mainKey(group);
    for (const address of group.addresses) {
      if (!isMeant(address, group)) continue;
      const file = imageKey(address.url);
      const other = standsFor.get(file);
      if (other === undefined) standsFor.set(file, key);
      else if (other !== key) shared.add(file);
    }
  }
  return shared;
};

/**
 * Without the addresses that several different pictures keep beside their own, or show while their own waits to be
 * loaded. Such a stand-in says nothing about what a picture is, and following it would make two products one.
 */
export const withoutStandIns = (groups: readonly Group[]): readonly Group[] => {
  const shared = sharedBy(groups, isBeside);
  if (shared.size === 0) return groups;
  return groups.map((group) => {
    const own = group.addresses.filter((address) => !(isBeside(address, group) && shared.has(imageKey(address.url))));
    return own.length === group.addresses.length ? group : {...group, addresses: own};
  });
};

/**
 * The test for images that show nothing but what a script shows in the place of many until they are there: a dot, a
 * spinner or a grey square. What the user pointed at is none.
 */
export const spinnersAmong = (groups: readonly Group[]): ((group: Group) => boolean) => {
  const shown = sharedBy(groups, isShownInstead);
  return ({addresses, isTarget}) => shown.size > 0 && !isTarget && addresses.every(({url}) => shown.has(imageKey(url)));
};

/** A picture that is none, to be told of as what it is. */
export const asDecoration = (group: Group): Group => ({
  ...group,
  addresses: group.addresses.map((address) => ({...address, fault: 'decoration'})),
  chosen: null,
});
