import * as v from 'valibot';
import type {Page} from '../page';
import {text} from './common';

/** One page of a list; an empty bookmark is as good as none. */
export const pageSchema = <Entry>(entry: v.GenericSchema<unknown, Entry>) =>
  v.pipe(
    v.object({items: v.array(entry), bookmark: text}),
    v.transform(({items, bookmark}): Page<Entry> => ({items, bookmark: bookmark || null})),
  );
