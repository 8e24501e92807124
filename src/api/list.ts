import type * as v from 'valibot';
import type {PinError} from '../domain/pin-error';
import {fail, type Result} from '../domain/result';
import {firstProblem, rangeProblem} from './check';
import type {ListOptions, Page, Pages} from './page';
import {request} from './request';
import type {Query, Transport} from './transport';
import {pageSchema} from './wire/page-schema';
import {pagingQuery} from './wire/queries';

const MAX_PAGE_SIZE = 250;
/** 200,000 pins, the most an account holds, are 800 pages of 250; a list that goes on for ever is a faulty server. */
const MAX_PAGES = 10_000;

type List = {
  readonly path: string;
  readonly query?: Query;
  readonly options: ListOptions;
  /** What is wrong with the caller's input: the list then ends with it, and nothing is sent. */
  readonly problem?: PinError | null;
  /** False for the one list that takes no page size. */
  readonly hasPageSize?: boolean;
};

const pages = async function* <Entry>(
  transport: Transport,
  {path, query, options, problem = null, hasPageSize = true}: List,
  entry: v.GenericSchema<unknown, Entry>,
): AsyncGenerator<Result<Page<Entry>, PinError>, void, void> {
  const {pageSize = MAX_PAGE_SIZE, signal} = options;
  const wrong = firstProblem(problem, rangeProblem('pageSize', pageSize, 1, MAX_PAGE_SIZE));
  if (wrong !== null) return yield fail(wrong);
  const seen = new Set<string>();
  let bookmark = options.bookmark ?? null;
  do {
    if (bookmark !== null) seen.add(bookmark);
    const paging = pagingQuery(hasPageSize ? pageSize : null, bookmark);
    const call = {method: 'GET', path, query: {...query, ...paging}, signal} as const;
    const page: Result<Page<Entry>, PinError> = await request(transport, call, pageSchema(entry));
    yield page;
    if (!page.ok) return;
    bookmark = page.value.bookmark;
    if (bookmark === null) return;
    if (seen.has(bookmark)) return yield fail({kind: 'unexpectedResponse', detail: 'the same bookmark came twice'});
  } while (seen.size < MAX_PAGES);
  yield fail({kind: 'unexpectedResponse', detail: `a list of more than ${MAX_PAGES} pages`});
};

/**
 * A list as an iterable of pages, following `bookmark` to its end. A bookmark that comes twice would loop for ever:
 * that, and more than 10,000 pages, is an `unexpectedResponse`.
 */
export const list = <Entry>(
  transport: Transport,
  what: List,
  entry: v.GenericSchema<unknown, Entry>,
): Pages<Entry> => ({[Symbol.asyncIterator]: () => pages(transport, what, entry)});
