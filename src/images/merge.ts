import {imageKey} from './address';
import {chosenIn} from './choose';
import type {Group, Marks} from './group';
import type {Stage} from './search';

const keysOf = ({addresses}: Group): readonly string[] => addresses.map(({url}) => imageKey(url));

/** What a picture is known by: the address chosen for it, or the unusable one that is all it has. */
const mainKey = ({chosen, addresses}: Group): string => imageKey((chosen ?? addresses[0])?.url ?? '');

/**
 * Without the addresses that several different pictures keep beside their own, or show while their own waits to be
 * loaded. Such a stand-in says nothing about what a picture is, and following it would make two products one.
 */
const withoutStandIns = (groups: readonly Group[]): readonly Group[] => {
  const standsFor = new Map<string, Set<string>>();
  const standInsOf = ({addresses, chosen}: Group) =>
    addresses.filter(({isShown, url}) => url !== chosen?.url && (!isShown || chosen?.isLazy));
  for (const group of groups) {
    for (const {url} of standInsOf(group)) standsFor.set(url, (standsFor.get(url) ?? new Set()).add(mainKey(group)));
  }
  return groups.map((group) => {
    const standIns = new Set(standInsOf(group).filter(({url}) => (standsFor.get(url)?.size ?? 0) > 1));
    return {...group, addresses: group.addresses.filter((address) => !standIns.has(address))};
  });
};

const differ = (a: string | null, b: string | null): boolean => (a && b ? a !== b : false);

/** False where their author tells two pictures apart although they look the same. */
const canJoin = ({marks: a}: Group, {marks: b}: Group): boolean => !differ(a.link, b.link) && !differ(a.pinId, b.pinId);

const joinedMarks = (a: Marks, b: Marks): Marks => ({
  isNopin: a.isNopin || b.isNopin,
  link: a.link || b.link,
  description: a.description || b.description,
  pinId: a.pinId ?? b.pinId,
});

const shownArea = ({sighting}: Group): number => (sighting === null ? -1 : sighting.box.width * sighting.box.height);

/** One picture that stands in two places: the larger one speaks for it. */
const joined = (a: Group, b: Group): Group => {
  const [main, other] = shownArea(b) > shownArea(a) ? [b, a] : [a, b];
  return chosenIn({
    ...main,
    order: Math.min(a.order, b.order),
    kind: main.kind === 'image' || other.kind === 'page' ? main.kind : other.kind,
    addresses: [...main.addresses, ...other.addresses],
    marks: joinedMarks(main.marks, other.marks),
    isAgreed: a.isAgreed || b.isAgreed,
    leadsTo: main.leadsTo || other.leadsTo,
    isTarget: a.isTarget || b.isTarget,
  });
};

/** Joins groups that have chosen the same address, and those whose address another knows as a smaller one of its own. */
const joinEqual = (groups: readonly Group[]): readonly Group[] => {
  const joinedGroups: Group[] = [];
  const places = new Map<string, number>();
  // What knows most addresses comes first, so that the others find theirs in it.
  for (const group of [...groups].sort((a, b) => b.addresses.length - a.addresses.length)) {
    let at = places.get(mainKey(group)) ?? joinedGroups.length;
    const known = joinedGroups[at];
    if (known === undefined || !canJoin(known, group)) at = joinedGroups.push(group) - 1;
    else joinedGroups[at] = joined(known, group);
    for (const key of keysOf(group)) places.set(key, places.get(key) ?? at);
  }
  return joinedGroups.sort((a, b) => a.order - b.order);
};

/** Rejects, with a picture that its author marked nopin, every other appearance of it. */
const spreadNopin = (groups: readonly Group[]): Group[] => {
  const refused = new Set(groups.flatMap((group) => (group.marks.isNopin ? keysOf(group) : [])));
  return groups.map((group) =>
    keysOf(group).some((key) => refused.has(key)) ? {...group, marks: {...group.marks, isNopin: true}} : group,
  );
};

/**
 * Makes one group of each picture. Only the exact same address joins two groups: a duplicate is a blemish, but two
 * products made one is a picture lost.
 */
export const merge: Stage = (search) => {
  search.groups = spreadNopin(joinEqual(withoutStandIns(search.groups)));
};
