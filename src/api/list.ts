import type * as v from 'valibot';
import type {PinError} from '../domain/pin-error';
import {fail, ok, type Result} from '../domain/result';
import {type Call, request, type Transport} from './request';
import {pageSchema} from './schemas';

const PAGE_SIZE = 250;
/** An account holds at most 2,000 boards; a list that goes on for ever is a faulty server. */
const MAX_PAGES = 100;

/**
 * All entries of a list, following `bookmark` to its end. A bookmark that comes twice would loop for ever: that, and
 * more than 100 pages, is an `unexpectedResponse`. Nothing partial is ever passed off as the whole.
 */
export const listAll = async <Entry>(
  transport: Transport,
  {path, signal}: {path: string; signal?: AbortSignal | undefined},
  entry: v.GenericSchema<unknown, Entry>,
): Promise<Result<readonly Entry[], PinError>> => {
  const entries: Entry[] = [];
  const seen = new Set<string>();
  let bookmark: string | null = null;
  do {
    const query: NonNullable<Call['query']> = {page_size: PAGE_SIZE, bookmark};
    const page: Result<{items: Entry[]; bookmark: string | null}, PinError> = await request(
      transport,
      {method: 'GET', path, query, signal},
      pageSchema(entry),
    );
    if (!page.ok) return page;
    entries.push(...page.value.items);
    bookmark = page.value.bookmark;
    if (bookmark === null) return ok(entries);
    if (seen.has(bookmark)) return fail({kind: 'unexpectedResponse', detail: 'the same bookmark came twice'});
    seen.add(bookmark);
  } while (seen.size < MAX_PAGES);
  return fail({kind: 'unexpectedResponse', detail: `a list of more than ${MAX_PAGES} pages`});
};
