import {rewrite} from './rewrite';
import {rememberingTable} from './shipped-table';
import {joinAddress, splitAddress} from './split-address';

/** True where a rule knows a larger picture that its server has for sure. `url` as `URL.href` writes it. */
export const hasSureLarger = (url: string): boolean => {
  const address = splitAddress(url);
  if (address === null) return false;
  return rememberingTable.rulesFor(address).some((rule) => {
    const larger = rule.isSure === true ? rewrite(address, rule, 0) : null;
    return larger !== null && joinAddress(larger) !== joinAddress(address);
  });
};
