import {chosenIn} from './choose';
import type {Address, Group} from './group';
import {parseUrl} from './parse-url';
import {remembered} from './remember';

/** Characters of a name that is no mere `image.jpg`. */
const MIN_LENGTH = 6;

/** What servers and programs add to a name for another size or cut. */
const additions =
  /(?:[-_@](?:\d{2,5}x\d{0,5}|\d{3,4}w?|scaled|large|medium|small|thumb(?:nail)?|square|facebook|twitter|og|social|share|hero|full|[1-4]x|\d{1,2}-?\d{1,2}-?ratio))+$/i;

/** The name that a picture's file bears whatever its size: the last part of its address that has an ending. */
const nameOf = remembered((url): string => {
  const path = parseUrl(url)?.pathname ?? '';
  const [file = ''] =
    path
      .split('/')
      .findLast((part) => /\.(?:jpe?g|png|webp|gif|avif)/i.test(part))
      ?.split(/\.(?=jpe?g|png|webp|gif|avif)/i) ?? [];
  const name = file.replace(additions, '').toLowerCase();
  // A number counts as a name, a word such as "header" does not.
  return name.length >= MIN_LENGTH && /\d|[-_].*[-_]/.test(name) ? name : '';
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
    addresses: [...shown.addresses, ...addresses],
  });
};

const mayBeCut = ({sighting, marks, chosen}: Group): boolean =>
  sighting === null && marks.pinId === null && chosen !== null && chosen.source !== 'pinMeta';

/**
 * Takes a picture that only metadata name for another cut of the one on the page whose file bears the same name: pages
 * name their main picture in the shapes that each network likes best, and one tile of it is enough. Cuts that are named
 * only, of which the page shows none, are one picture too.
 */
export const joinNamed = (groups: readonly Group[]): readonly Group[] => {
  const kept: Group[] = [];
  const places = new Map<string, number>();
  for (const group of groups) {
    const name = nameOf(group.chosen?.url ?? '');
    const at = name === '' ? undefined : places.get(name);
    const shown = at === undefined ? undefined : kept[at];
    if (at !== undefined && shown !== undefined && mayBeCut(group)) kept[at] = agreed(shown, group);
    else if (name !== '' && at === undefined) places.set(name, kept.push(group) - 1);
    else kept.push(group);
  }
  return kept;
};
