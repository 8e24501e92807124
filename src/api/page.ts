import type {PinError} from '../domain/pin-error';
import type {Result} from '../domain/result';

/** What every call takes: a signal that ends it early, also while it waits to try again. */
export type CallOptions = {readonly signal?: AbortSignal | undefined};

/** One page of a list. `bookmark` is the cursor of the next page, null after the last. */
export type Page<Entry> = {readonly items: readonly Entry[]; readonly bookmark: string | null};

/**
 * A list, page by page. Nothing is asked before the first `for await`, leaving the loop asks nothing more, and each new
 * loop starts over. A page that failed is the last.
 */
export type Pages<Entry> = AsyncIterable<Result<Page<Entry>, PinError>>;

/** `pageSize` 1 … 250, 250 unless named; `bookmark` of an earlier page resumes after that page. */
export type ListOptions = CallOptions & {
  readonly pageSize?: number | undefined;
  readonly bookmark?: string | undefined;
};
