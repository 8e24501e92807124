import type {Address} from './group';
import {partsOf} from './parse-url';

/** Words of which such a file's whole name is made, with numbers and sizes; within a longer name each may be a title's. */
const name =
  /\/(?:(?:\d+(?:x\d+)?|blank|spacer|placeholder|pixel|trans(?:parent)?|gr[ae]y|white|empty|clear|dot|lazy(?:-?load(?:ed|er|ing)?)?|load(?:er|ing)?|image|img|thumb)[-_.]*)+\.(?:gif|png|jpe?g|webp)$/i;

/** What no such name can do without. Of numbers and of plain words alone pictures' names are made, too. */
const telling = /blank|spacer|placeholder|pixel|trans|empty|clear|lazy|load|\/1x1\b/i;

const isNamedStandIn = ({url}: Address): boolean => {
  if (!telling.test(url)) return false;
  return name.test(partsOf(url)?.pathname ?? '');
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
