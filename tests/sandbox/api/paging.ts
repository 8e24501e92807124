import {type Answer, json} from '../http/answer';
import {integerOf} from './query';
import {invalidRequest} from './refusals';

const DEFAULT_PAGE_SIZE = 25;
const MAX_PAGE_SIZE = 250;

/** A `+` in front: a client that forgets to percent-encode sends back a space and is found out. */
const PREFIX = 'b+';

const bookmarkAfter = (id: string): string => PREFIX + Buffer.from(`after:${id}`).toString('base64');

const idOf = (bookmark: string): bigint => {
  const text = Buffer.from(bookmark.slice(PREFIX.length), 'base64').toString();
  const id = bookmark.startsWith(PREFIX) ? /^after:(\d+)$/.exec(text)?.[1] : undefined;
  if (id === undefined) throw invalidRequest("'bookmark' is not one that this list gave out");
  return BigInt(id);
};

const pageSizeOf = (query: URLSearchParams): number =>
  integerOf(query, 'page_size', {least: 1, most: MAX_PAGE_SIZE, initial: DEFAULT_PAGE_SIZE});

type Order = 'oldestFirst' | 'newestFirst';

/** Ids only grow, so "after" is a comparison, and what comes or goes between two pages neither repeats nor hides an item. */
const isAfter = (id: string, last: bigint, order: Order): boolean =>
  order === 'oldestFirst' ? BigInt(id) > last : BigInt(id) < last;

/** One page of a list sorted by id: `{items, bookmark}`, the bookmark null on the last page. */
export const page = <Item extends {readonly id: string}>(
  query: URLSearchParams,
  order: Order,
  items: readonly Item[],
  toReply: (item: Item) => unknown,
  size = pageSizeOf(query),
): Answer => {
  const bookmark = query.get('bookmark');
  const last = bookmark === null ? null : idOf(bookmark);
  const rest = last === null ? items : items.filter(({id}) => isAfter(id, last, order));
  const shown = rest.slice(0, size);
  const lastShown = shown.at(-1);
  const hasMore = rest.length > shown.length && lastShown !== undefined;
  return json(200, {items: shown.map(toReply), bookmark: hasMore ? bookmarkAfter(lastShown.id) : null});
};
