import type {RuleTable} from './rule-table';
import {rememberingTable} from './shipped-table';
import {splitAddress} from './split-address';

/** Each guess costs a request that may come back empty. */
const MAX_GUESSES = 3;

/** As `largerAddresses`, by the rules of another table. */
export const largerAddressesBy = (table: RuleTable, url: string): readonly string[] => {
  const address = splitAddress(url);
  if (address === null) return [];
  const guesses = new Set<string>();
  for (let variant = 0; variant < MAX_GUESSES; variant++) {
    const guess = table.apply(address, variant);
    // What is the best already has nothing to gain from the next best.
    if (guess === null && variant === 0) return [];
    if (guess !== null) guesses.add(guess.url);
    if (guess?.more === false) break;
  }
  guesses.delete(url);
  return [...guesses];
};

/**
 * Where a larger version of a picture may be, the best first, at most three; empty where no rule knows. Guesses they are:
 * none may be used before it has loaded and been compared. `url` as `URL.href` writes it. A signed address is left alone.
 */
export const largerAddresses = (url: string): readonly string[] => largerAddressesBy(rememberingTable, url);
