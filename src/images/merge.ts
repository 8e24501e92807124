import {imageKey} from './address';
import {chosenIn} from './choose';
import type {Group, Marks} from './group';
import {joinNamed} from './join-named';
import {asDecoration, spinnersAmong, withoutStandIns} from './merge-stand-ins';
import {keysOf, setsOf} from './picture-sets';
import type {Stage} from './search';
import {isMereLink} from './sighting';
import {withStatedApart} from './stated-files';

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
const isRefused = (a: Group, b: Group): boolean => {
  if (!a.marks.isNopin && !b.marks.isNopin) return false;
  const [one, other] = [chosenIn(a), chosenIn(b)];
  return (
    (one.marks.isNopin && !isMeantDespite(other, filesOf([one]))) ||
    (other.marks.isNopin && !isMeantDespite(one, filesOf([other])))
  );
};

const joinedMarks = ({marks: a}: Group, {marks: b}: Group): Omit<Marks, 'isNopin'> => ({
  link: a.link || b.link,
  description: a.description || b.description,
  pinId: a.pinId ?? b.pinId,
});

/** A link that leads to a picture without showing it says less of its place than any that does. */
const shownArea = ({sighting}: Group): number => {
  if (sighting === null) return -2;
  return isMereLink(sighting) ? -1 : sighting.box.width * sighting.box.height;
};

/**
 * One picture that stands in two places: the larger one speaks for it. Which of its addresses is chosen remains to be
 * found: a set of many would be looked through anew with each of them.
 */
const joined = (a: Group, b: Group): Group => {
  const [main, other] = shownArea(b) > shownArea(a) ? [b, a] : [a, b];
  return {
    ...main,
    order: Math.min(a.order, b.order),
    copies: [...main.copies, ...other.copies, ...(other.sighting?.isVisible === true ? [other.sighting.box] : [])],
    others: [...main.others, ...other.others, ...(other.sighting === null ? [] : [other.sighting])],
    kind: main.kind === 'image' || other.kind === 'page' ? main.kind : other.kind,
    addresses: [...main.addresses, ...other.addresses],
    // Whoever marks the thumbnail in a recipe's card means that one, and not the picture above that they want pinned.
    marks: {...joinedMarks(main, other), isNopin: isRefused(a, b)},
    isAgreed: a.isAgreed || b.isAgreed,
    isShared: a.isShared || b.isShared,
    leadsTo: main.leadsTo || other.leadsTo,
    isTarget: a.isTarget || b.isTarget,
  };
};

/** Joins the groups of one set, save those that their author tells apart. */
const joinAll = (set: readonly Group[]): readonly Group[] => {
  if (set.length === 1) return set;
  const pictures: Group[] = [];
  const grown = new Set<number>();
  for (const group of set) {
    const at = pictures.findIndex((one) => canJoin(one, group));
    const known = pictures[at];
    if (known === undefined) pictures.push(group);
    else {
      pictures[at] = joined(known, group);
      grown.add(at);
    }
  }
  return pictures.map((group, at) => (grown.has(at) ? chosenIn(group) : group));
};

/** Joins the groups of each set. */
const joinEqual = (groups: readonly Group[]): readonly Group[] => {
  const sets = setsOf(groups);
  // Where nothing is joined, the order is that of the groups.
  return sets.length === groups.length ? groups : sets.flatMap(joinAll).sort((a, b) => a.order - b.order);
};

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

/** Without what shows a spinner alone: where a picture has it beside others, it is none of its sizes. */
const withoutFiles = (groups: readonly Group[], files: ReadonlySet<string>): readonly Group[] => {
  if (files.size === 0) return groups;
  return groups.map((group) => {
    const own = group.addresses.filter(({url}) => !files.has(imageKey(url)));
    return own.length === 0 || own.length === group.addresses.length ? group : chosenIn({...group, addresses: own});
  });
};

/**
 * Makes one group of each picture. Only the same address joins two groups, or two that the servers' own rules call sizes
 * of one: a duplicate is a blemish, but two products made one is a picture lost.
 */
export const merge: Stage = (search) => {
  const isSpinner = spinnersAmong(search.groups);
  const spinners = settled(search.groups.filter(isSpinner));
  const pictures = withoutFiles(withStatedApart(search.groups.filter((group) => !isSpinner(group))), filesOf(spinners));
  const all = [...joinNamed(settled(pictures)), ...spinners.map(asDecoration)];
  search.groups = spreadNopin(all.sort((a, b) => a.order - b.order));
};
