import {chosenIn} from './choose';
import type {Address, Group} from './group';
import {partsOf} from './parse-url';
import {remembered} from './remember';

/** Characters of a name that is no mere `image.jpg`. */
const MIN_LENGTH = 6;

const ending = /\.(?:jpe?g|png|webp|gif|avif)/i;

/** What servers and programs add to a name, in lower case, for another size or cut. */
const additions =
  /(?:\.\d{1,2}|[-_@](?:\d{2,5}x\d{0,5}|\d{3,4}w?|scaled|x?large|medium|small|thumb\w*|square\w*|\w*jumbo\w*|video\w*|article\w*|master\d*|promo\w*|lead|(?:dbl)?big|wide|facebook|twitter|og|social|share|hero|full|[1-4]x|\d{1,2}-?\d{1,2}-?ratio|[\da-f]{16,40}))+$/;

/** A file's name that says nothing but which size or cut it is. */
const sizeOnly =
  /^(?:\d{2,5}(?:x\d{2,5})?|original|thumb\w*|lead\w*|hero|facebook|twitter|og|social|share|large|medium|small)$/i;

/** A number that bears no sense but to be another for every upload. */
const uploadNumber = /\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{32}|[\da-f]{40})\//i;

type Name = {
  readonly text: string;
  /** True for a file's own name. Only what bears one name on the page is known by that of its folder. */
  readonly isOwn: boolean;
};

/** The name that a picture's file bears whatever its size: the last part of its address that has an ending, or its folder. */
const nameOf = remembered((url): Name | null => {
  const {host = '', pathname: path = ''} = partsOf(url) ?? {};
  const parts = path.split('/');
  const [file = ''] = parts.findLast((part) => ending.test(part))?.split(/\.(?=jpe?g|png|webp|gif|avif)/i) ?? [];
  const name = file.toLowerCase().replace(additions, '');
  // A number counts as a name, a word such as "header" does not.
  if (name.length >= MIN_LENGTH && /\d|[-_].*[-_]/.test(name)) return {text: name, isOwn: true};
  const number = uploadNumber.exec(path)?.[1];
  if (number !== undefined) return {text: number, isOwn: false};
  if (sizeOnly.test(file) && parts.length > 3) return {text: parts.slice(0, -1).join('/'), isOwn: false};
  // A server that takes its orders in the query keeps one picture under one path.
  return file === '' && (parts.at(-1) ?? '').length >= MIN_LENGTH ? {text: `${host}${path}`, isOwn: false} : null;
});

const isShaped = ({width, height}: Address['size'], like: Address['size']): boolean =>
  width !== null &&
  height !== null &&
  like.width !== null &&
  like.height !== null &&
  Math.abs((width / height) * (like.height / like.width) - 1) <= 0.02;

/** The picture on the page, agreed to by metadata that name it in another cut: that one is taken only if of its shape. */
const agreed = (shown: Group, named: Group): Group => {
  const size = shown.chosen?.size;
  const addresses = size === undefined ? [] : named.addresses.filter((one) => isShaped(one.size, size));
  return chosenIn({
    ...shown,
    isAgreed: shown.isAgreed || named.isAgreed,
    isShared: shown.isShared || named.isShared,
    addresses: [...shown.addresses, ...addresses],
  });
};

const mayBeCut = ({sighting, marks, chosen}: Group): boolean =>
  sighting === null && marks.pinId === null && chosen !== null && chosen.source !== 'pinMeta';

const nameIn = ({chosen}: Group): Name | null => nameOf(chosen?.url ?? '');

/** Names of folders in which the page shows several pictures: they tell none of them. */
const sharedFolders = (groups: readonly Group[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const group of groups) {
    const name = group.sighting === null ? null : nameIn(group);
    if (name === null || name.isOwn) continue;
    if (seen.has(name.text)) shared.add(name.text);
    seen.add(name.text);
  }
  return shared;
};

/**
 * Takes a picture that only metadata name for another cut of the one on the page whose file bears the same name: pages
 * name their main picture in the shapes that each network likes best, and one tile of it is enough. Cuts that are named
 * only, of which the page shows none, are one picture too.
 */
export const joinNamed = (groups: readonly Group[]): readonly Group[] => {
  // On most pages none is left to take, and names need not be read.
  if (!groups.some(mayBeCut)) return groups;
  const kept: Group[] = [];
  const places = new Map<string, number>();
  const shared = sharedFolders(groups);
  for (const group of groups) {
    const name = nameIn(group)?.text ?? '';
    const at = places.get(name);
    const shown = at === undefined ? undefined : kept[at];
    if (at !== undefined && shown !== undefined && mayBeCut(group)) kept[at] = agreed(shown, group);
    else if (name !== '' && at === undefined && !shared.has(name)) places.set(name, kept.push(group) - 1);
    else kept.push(group);
  }
  return kept;
};
