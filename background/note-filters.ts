import type {PictureFilters} from '../src/domain/picture-filters';
import {withSite} from '../src/domain/site-filters';
import {withLock} from '../src/platform/lock';
import {siteFilters} from '../src/storage/filter-items';
import {readItem, writeItem} from '../src/storage/item';

/** Remembers what the user set on a site; null forgets it. One after the other: each finds what the one before wrote. */
export const noteFilters = (host: string, filters: PictureFilters | null): Promise<void> =>
  withLock('history.siteFilters', async () =>
    writeItem(siteFilters, withSite(await readItem(siteFilters), host, filters)),
  );
