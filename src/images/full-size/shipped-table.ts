import type {Rule} from './rule';
import {createRuleTable} from './rule-table';
import {contentSystems} from './rules/content-systems';
import {imageServers} from './rules/image-servers';
import {library} from './rules/library';
import {news} from './rules/news';
import {proxies} from './rules/proxies';
import {shopEngines} from './rules/shop-engines';
import {shops} from './rules/shops';
import {sizeKeys} from './rules/size-keys';
import {social} from './rules/social';
import {stock} from './rules/stock';

/** Every rule that ships. What unwraps comes first: the rest then sees the original. */
export const shippedRules: readonly Rule[] = [
  ...proxies,
  ...contentSystems,
  ...imageServers,
  ...shopEngines,
  ...shops,
  ...social,
  ...stock,
  ...news,
  ...library,
  ...sizeKeys,
];

/** The rules, ready to be asked. */
export const shippedTable = createRuleTable(shippedRules);
