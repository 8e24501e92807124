import {imageKey} from './address';
import {chosenIn} from './choose';
import type {Group, Marks} from './group';
import {joinNamed} from './join-named';
import {asDecoration, mainKey, spinnersAmong, withoutStandIns} from './merge-stand-ins';
import {pictureKey, unsizedKey} from './same-picture';
import type {Stage} from './search';

const keysOf = ({addresses}: Group): readonly string[] => addresses.map(({url}) => pictureKey(url));

const differ = (a: string | null, b: string | null): boolean => (a && b ? a !== b : false);

/** False where their author tells two pictures apart although they look the same. */
const canJoin = ({marks: a}: Group, {marks: b}: Group): boolean => !differ(a.link, b.link) && !differ(a.pinId, b.pinId);

/** True for a picture whose author says how it should be pinned, right where it stands. */
const isInvited = ({marks: {isNopin, link, description, pinId}, addresses}: Group): boolean =>
  !isNopin &&
  (link !== '' || description !== '' || pinId !== null || addresses.some(({source}) => source === 'pinMedia'));

const filesOf = (groups: readonly Group[]): ReadonlySet<string> =>
  new Set(groups.flatMap(({addresses}) => addresses.map(({url}) => imageKey(url))));

/** True where an author says how to pin one file of a picture and refuses others; the same file stays refused. */
const isMeantDespite = (group: Group, refused: ReadonlySet<string>): boolean =>
  isInvited(group) && group.chosen !== null && !refused.has(imageKey(group.chosen.url));

/** True where either is marked nopin, unless the other is meant all the same. */
const isRefused = (a: Group, b: Group): boolean =>
  (a.marks.isNopin && !isMeantDespite(b, filesOf([a]))) || (b.marks.isNopin && !isMeantDespite(a, filesOf([b])));

const joinedMarks = ({marks: a}: Group, {marks: b}: Group): Omit<Marks, 'isNopin'> => ({
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
    // Whoever marks the thumbnail in a recipe's card means that one, and not the picture above that they want pinned.
    marks: {...joinedMarks(main, other), isNopin: isRefused(a, b)},
    isAgreed: a.isAgreed || b.isAgreed,
    isShared: a.isShared || b.isShared,
    leadsTo: main.leadsTo || other.leadsTo,
    isTarget: a.isTarget || b.isTarget,
  });
};

/**
 * Sets of groups that are one picture: each has chosen an address that another of its set knows, so that a chain leads
 * from any to any. Which sets there are does not depend on the order of the groups.
 */
const setsOf = (groups: readonly Group[]): readonly (readonly Group[])[] => {
  const known = new Set(groups.flatMap(keysOf));
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
  const choosers = new Map<string, number>();
  groups.forEach((group, at) => {
    const key = within(mainKey(group));
    parents[rootOf(at)] = rootOf(choosers.get(key) ?? at);
    choosers.set(key, at);
  });
  groups.forEach((group, at) => {
    for (const key of keysOf(group)) parents[rootOf(at)] = rootOf(choosers.get(within(key)) ?? at);
  });
  const sets = new Map<number, Group[]>();
  groups.forEach((group, at) => {
    const set = sets.get(rootOf(at));
    if (set === undefined) sets.set(rootOf(at), [group]);
    else set.push(group);
  });
  return [...sets.values()];
};

/** Joins the groups of each set, save those that their author tells apart. */
const joinEqual = (groups: readonly Group[]): readonly Group[] =>
  setsOf(groups)
    .flatMap((set) => {
      const pictures: Group[] = [];
      for (const group of set) {
        const at = pictures.findIndex((one) => canJoin(one, group));
        const known = pictures[at];
        if (known === undefined) pictures.push(group);
        else pictures[at] = joined(known, group);
      }
      return pictures;
    })
    .sort((a, b) => a.order - b.order);

/** Falls with every round that changes something: a group fewer, or an address fewer in one. */
const countOf = (groups: readonly Group[]): number =>
  groups.reduce((sum, {addresses}) => sum + addresses.length, groups.length);

/** More rounds than any page has needed. */
const MAX_ROUNDS = 8;

/** Joins until nothing changes: what has been joined may show that an address was a stand-in. */
const settled = (groups: readonly Group[]): readonly Group[] => {
  // Where two are as large, the one found first speaks for both: in whatever order they come, the same.
  let now: readonly Group[] = [...groups].sort((a, b) => a.order - b.order);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = countOf(now);
    now = joinEqual(withoutStandIns(now));
    if (countOf(now) === before) break;
  }
  return now;
};

/** Rejects, with a picture that its author marked nopin, every other appearance of it that they say nothing of. */
const spreadNopin = (groups: readonly Group[]): Group[] => {
  const marked = groups.filter(({marks}) => marks.isNopin);
  if (marked.length === 0) return [...groups];
  const [refused, files] = [new Set(marked.flatMap(keysOf)), filesOf(marked)];
  return groups.map((group) =>
    !isMeantDespite(group, files) && keysOf(group).some((key) => refused.has(key))
      ? {...group, marks: {...group.marks, isNopin: true}}
      : group,
  );
};

/**
 * Makes one group of each picture. Only the same address joins two groups, or two that the servers' own rules call sizes
 * of one: a duplicate is a blemish, but two products made one is a picture lost.
 */
export const merge: Stage = (search) => {
  const isSpinner = spinnersAmong(search.groups);
  const spinners = settled(search.groups.filter(isSpinner));
  const pictures = search.groups.filter((group) => !isSpinner(group));
  const all = [...joinNamed(settled(pictures)), ...spinners.map(asDecoration)];
  search.groups = spreadNopin(all.sort((a, b) => a.order - b.order));
};
