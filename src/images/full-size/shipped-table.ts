import {remembered} from '../remember';
import type {Rule} from './rule';
import {createRuleTable, type RuleTable} from './rule-table';
import {communities} from './rules/communities';
import {contentSystems} from './rules/content-systems';
import {imageServers} from './rules/image-servers';
import {library} from './rules/library';
import {news} from './rules/news';
import {proxies} from './rules/proxies';
import {shopEngines} from './rules/shop-engines';
import {shops} from './rules/shops';
import {shopsByCountry} from './rules/shops-by-country';
import {sizeKeys} from './rules/size-keys';
import {social} from './rules/social';
import {stock} from './rules/stock';
import {joinAddress, splitAddress} from './split-address';

/** Every rule that ships. What unwraps comes first: the rest then sees the original. */
export const shippedRules: readonly Rule[] = [
  ...proxies,
  ...contentSystems,
  ...imageServers,
  ...shopEngines,
  ...shopsByCountry,
  ...shops,
  ...social,
  ...communities,
  ...stock,
  ...news,
  ...library,
  ...sizeKeys,
];

/** The rules, ready to be asked. */
export const shippedTable = createRuleTable(shippedRules);

const best = remembered((url) => {
  const address = splitAddress(url);
  return address === null ? null : shippedTable.apply(address, 0);
});

/**
 * The same, with a memory of its best answers: what the sizes of one picture have in common, and where a larger one is,
 * are two questions that begin alike, and both are asked of every picture.
 */
export const rememberingTable: RuleTable = {
  ...shippedTable,
  apply: (address, variant) => (variant === 0 ? best(joinAddress(address)) : shippedTable.apply(address, variant)),
};
