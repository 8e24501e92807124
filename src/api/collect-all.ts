import type {PinError} from '../domain/pin-error';
import {ok, type Result} from '../domain/result';
import type {Pages} from './page';

/** All entries of a list, or the failure of the page that failed: nothing partial is ever passed off as the whole. */
export const collectAll = async <Entry>(list: Pages<Entry>): Promise<Result<readonly Entry[], PinError>> => {
  const entries: Entry[] = [];
  for await (const page of list) {
    if (!page.ok) return page;
    for (const entry of page.value.items) entries.push(entry);
  }
  return ok(entries);
};
