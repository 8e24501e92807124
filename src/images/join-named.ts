import {chosenIn} from './choose';
import {imageIdentity} from './full-size/image-identity';
import {type Address, type Group, NO_SIZE, ORIGINAL_WIDTH} from './group';
import {type PictureName, pictureName} from './picture-name';

const isShaped = ({width, height}: Address['size'], like: Address['size']): boolean =>
  width !== null &&
  height !== null &&
  like.width !== null &&
  like.height !== null &&
  Math.abs((width / height) * (like.height / like.width) - 1) <= 0.02;

/** An address without the ending of its file, whose pictures a program may have converted. */
const withoutEnding = (url: string): string => url.replace(/\.\w+$/, '');

const cutSize = /-\d{2,4}x\d{2,4}$/;

/** What a file was uploaded as, where the address of the one on the page is the same with a size behind the name. */
const isUploadOf = (url: string, cut: string): boolean => {
  const name = withoutEnding(cut);
  return cutSize.test(name) && name.replace(cutSize, '') === withoutEnding(url);
};

/**
 * The picture on the page, agreed to by metadata that name it in another cut: that one is taken only if of its shape, or
 * the file that all cuts are made from.
 */
const agreed = (shown: Group, named: Group): Group => {
  const {url, size} = shown.chosen ?? {url: '', size: NO_SIZE};
  const addresses = named.addresses.flatMap((one) => {
    if (isUploadOf(one.url, url)) return {...one, weight: ORIGINAL_WIDTH};
    return isShaped(one.size, size) ? one : [];
  });
  return chosenIn({
    ...shown,
    isAgreed: shown.isAgreed || named.isAgreed,
    isShared: shown.isShared || named.isShared,
    addresses: [...shown.addresses, ...addresses],
  });
};

const mayBeCut = ({sighting, marks, chosen}: Group): boolean =>
  sighting === null && marks.pinId === null && chosen !== null && chosen.source !== 'pinMeta';

/** True for an image, where the other is no more than an address in an element's attributes. */
const isSeenRather = (group: Group, than: Group): boolean => group.kind === 'image' && than.kind === 'background';

/** By what a server shrinks, where it is asked for another's picture. */
const nameIn = ({chosen}: Group): PictureName | null =>
  chosen === null || chosen.url.startsWith('data:') ? null : pictureName(`https://${imageIdentity(chosen.url)}`);

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
    // A button for sharing names the picture too, mostly before the picture stands there itself.
    else if (name !== '' && !shared.has(name) && (shown === undefined || isSeenRather(group, shown)))
      places.set(name, kept.push(group) - 1);
    else kept.push(group);
  }
  return kept;
};
