import type {Group} from './group';
import {pictureKey, unsizedKey} from './same-picture';

/** What each of a picture's addresses is known by. */
export const keysOf = ({addresses}: Group): readonly string[] => addresses.map(({url}) => pictureKey(url));

/** What a picture is known by: the address chosen for it, or the unusable one that is all it has. */
export const mainKey = ({chosen, addresses}: Group): string => pictureKey((chosen ?? addresses[0])?.url ?? '');

/**
 * Sets of groups that are one picture: each has chosen an address that another of its set knows, so that a chain leads
 * from any to any. Which sets there are does not depend on the order of the groups.
 */
export const setsOf = (groups: readonly Group[]): readonly (readonly Group[])[] => {
  const keys = groups.map(keysOf);
  const known = new Set(keys.flat());
  const within = (key: string): string => {
    const unsized = unsizedKey(key);
    return unsized !== null && known.has(unsized) ? unsized : key;
  };
  const parents = groups.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[at] = root;
    return root;
  };
  let isAnyJoined = false;
  const choosers = new Map<string, number>();
  const joinToChooser = (key: string, at: number): void => {
    const chooser = choosers.get(key);
    if (chooser === undefined || chooser === at) return;
    parents[rootOf(at)] = rootOf(chooser);
    isAnyJoined = true;
  };
  groups.forEach((group, at) => {
    const key = within(mainKey(group));
    joinToChooser(key, at);
    choosers.set(key, at);
  });
  keys.forEach((all, at) => {
    for (const key of all) joinToChooser(within(key), at);
  });
  if (!isAnyJoined) return groups.map((group) => [group]);
  const sets = new Map<number, Group[]>();
  groups.forEach((group, at) => {
    const set = sets.get(rootOf(at));
    if (set === undefined) sets.set(rootOf(at), [group]);
    else set.push(group);
  });
  return [...sets.values()];
};
