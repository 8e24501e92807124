import {remembered} from '../remember';
import type {RuleTable} from './rule-table';
import {rememberingTable} from './shipped-table';
import {joinAddress, splitAddress} from './split-address';

/** As `imageIdentity`, by the rules of another table. */
export const imageIdentityBy = (table: RuleTable, url: string): string => {
  const address = splitAddress(url);
  if (address === null) return url;
  const best = table.apply(address, 0)?.url ?? joinAddress(address);
  return best.slice(best.indexOf('//') + 2);
};

const identities = remembered((url) => imageIdentityBy(rememberingTable, url));

/**
 * A key under which all sizes of one picture agree and two pictures never do: the best address that the rules make of
 * it, without scheme and fragment. Where no rule knows the address the key is the address. `url` as `URL.href` writes it;
 * what is not http(s) is its own key.
 */
export const imageIdentity = (url: string): string => identities(url);
