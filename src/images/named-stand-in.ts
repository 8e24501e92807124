import type {Address} from './group';
import {partsOf} from './parse-url';

/** A file's own name, without the ending. */
const file = /\/([^/]+)\.(?:gif|png|jpe?g|webp)$/i;

/**
 * Words of which such a name is made, beside numbers, sizes and what parts them; within a longer name each may be a
 * title's. None of them is made of others, so that no name can be read in more than one way.
 */
const words =
  /^(?:x|blank|spacer|placeholder|pixel|trans|transparent|gr[ae]y|white|empty|clear|dot|lazy|load|loaded|loader|loading|image|img|thumb)+$/i;

const isMadeOfWords = (name: string): boolean =>
  name.split(/[-_.\d]+/).every((part) => part === '' || words.test(part));

/** What no such name can do without. Of numbers and of plain words alone pictures' names are made, too. */
const telling = /blank|spacer|placeholder|pixel|trans|empty|clear|lazy|load|\/1x1\b/i;

const isNamedStandIn = ({url}: Address): boolean => {
  if (!telling.test(url)) return false;
  const [, name] = file.exec(partsOf(url)?.pathname ?? '') ?? [];
  return name !== undefined && isMadeOfWords(name);
};

/**
 * Without the files that an image shows while its own waits for a script, where they bear the name of that. Servers that
 * scale whatever they are asked for make such a dot as large as the picture, so that its size tells nothing.
 */
export const withoutNamedStandIns = (addresses: readonly Address[]): readonly Address[] => {
  if (addresses.length < 2 || !addresses.some(({isLazy}) => isLazy)) return addresses;
  const own = addresses.filter((address) => address.isLazy || !isNamedStandIn(address));
  return own.length === addresses.length ? addresses : own;
};
