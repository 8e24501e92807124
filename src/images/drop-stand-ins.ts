import {chosenIn} from './choose';
import type {Address, Group} from './group';
import type {Stage} from './search';

const isOnScreen = ({source}: Address): boolean => source === 'currentSrc' || source === 'src';

/** What an image waits for, and does not show yet; empty where it waits for nothing. */
const awaitedBy = ({addresses}: Group): string =>
  addresses.find(({url, isLazy}) => isLazy && !addresses.some((other) => other.url === url && isOnScreen(other)))
    ?.url ?? '';

/** The addresses that several images show while each waits for another picture. */
const standInsOf = (groups: readonly Group[]): ReadonlySet<string> => {
  const awaited = new Map<string, string>();
  const standIns = new Set<string>();
  for (const group of groups) {
    const wanted = awaitedBy(group);
    for (const {url} of wanted === '' ? [] : group.addresses.filter(isOnScreen)) {
      if ((awaited.get(url) ?? wanted) !== wanted) standIns.add(url);
      awaited.set(url, wanted);
    }
  }
  return standIns;
};

/**
 * Drops what a script shows in the place of many pictures until they are there: a dot, a spinner or a grey square, known
 * by that it stands for more than one. An image that shows nothing else is dropped with it.
 */
export const dropStandIns: Stage = (search) => {
  const standIns = standInsOf(search.groups);
  if (standIns.size === 0) return;
  search.groups = search.groups.flatMap((group) => {
    const addresses = group.addresses.filter(({url}) => !standIns.has(url));
    if (addresses.length === group.addresses.length) return [group];
    return addresses.length === 0 ? [] : [chosenIn({...group, addresses})];
  });
};
