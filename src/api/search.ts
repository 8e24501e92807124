import type {PinError} from '../domain/pin-error';
import {firstProblem, rangeProblem, rejected} from './check';
import type {EveryonesPinsQuery} from './everyones-pins-query';
import {list} from './list';
import type {CallOptions, ListOptions, Pages} from './page';
import type {BoardRecord} from './records/board';
import type {Pin, PinSummary} from './records/pin';
import type {Transport} from './transport';
import {boardSchema} from './wire/board-schema';
import {pinSchema, pinSummarySchema} from './wire/pin-schema';
import {everyonesPinsQuery} from './wire/queries';

/** Pinterest decides how many results a page holds. */
export type PinSearchOptions = CallOptions & {readonly bookmark?: string | undefined};

/** Search does not work on Pinterest's own sandbox host. */
export type SearchCalls = {
  /** Own boards, by words; needs the scope `boards:read_secret` too. */
  readonly boards: (query: string, options?: ListOptions) => Pages<BoardRecord>;
  /** Own pins, by words or by pin ids with commas between. */
  readonly pins: (query: string, options?: PinSearchOptions) => Pages<Pin>;
  /** Everyone's pins: a closed beta at Pinterest, refused to most apps. */
  readonly everyonesPins: (query: EveryonesPinsQuery, options?: PinSearchOptions) => Pages<PinSummary>;
};

const wordsProblem = (field: string, words: string): PinError | null =>
  words.trim() === '' ? rejected(field, 'Nothing to search for.') : null;

export const searchCalls = (transport: Transport): SearchCalls => ({
  boards: (query, options = {}) =>
    list(
      transport,
      {path: '/search/boards', query: {query}, options, problem: wordsProblem('query', query)},
      boardSchema,
    ),
  pins: (query, options = {}) => {
    const problem = wordsProblem('query', query);
    return list(transport, {path: '/search/pins', query: {query}, options, problem, hasPageSize: false}, pinSchema);
  },
  everyonesPins: (search, options = {}) => {
    const problem = firstProblem(
      wordsProblem('term', search.term),
      /^[A-Z]{2}$/.test(search.countryCode) ? null : rejected('countryCode', 'A country is two capital letters: US.'),
      rangeProblem('limit', search.limit, 1, 50),
    );
    const query = everyonesPinsQuery(search);
    return list(
      transport,
      {path: '/search/partner/pins', query, options, problem, hasPageSize: false},
      pinSummarySchema,
    );
  },
});
