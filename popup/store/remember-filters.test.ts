import {describe, expect, it} from 'vitest';
import {NO_FILTERS} from '../../src/domain/picture-filters';
import {ok} from '../../src/domain/result';
import {siteFilters} from '../../src/storage/filter-items';
import {fakeWorld, settled} from './fake-world';
import {createPopupStore} from './popup-store';
import {candidate, collection} from './sample-page';

const onHost = (host: string) => {
  const found = collection([candidate('a'), candidate('b', {width: 100, height: 300})]);
  return {'page/collect': () => ok({...found, page: {...found.page, host}})};
};

const open = async (host: string, kept = new Map<string, unknown>(), isPrivate = false) => {
  const store = createPopupStore(fakeWorld(onHost(host), {kept, isPrivate}).ports);
  await store.open();
  await settled();
  return {store, kept, filters: store.pictures.filters};
};

const large = {...NO_FILTERS, minSide: 600} as const;

describe('the filters of a site', () => {
  it('are there again on the next visit, and on that site only', async () => {
    const {filters, kept} = await open('page.example');
    filters.change({minSide: 600});
    await settled();
    expect((await open('page.example', kept)).filters.shown.value.length).toBe(1);
    expect((await open('other.example', kept)).filters.shown.value.length).toBe(2);
  });

  it('are not written for a mere visit', async () => {
    const {kept} = await open('page.example');
    expect(kept.has(siteFilters.key)).toBe(false);
  });

  it('forget the site when they are reset', async () => {
    const {filters, kept} = await open(
      'page.example',
      new Map([[siteFilters.key, [{host: 'page.example', filters: large}]]]),
    );
    filters.reset();
    await settled();
    expect(kept.get(siteFilters.key)).toEqual([]);
  });

  it('lose no step of two that follow at once', async () => {
    const {filters, kept} = await open('page.example');
    filters.change({minSide: 600});
    filters.change({shape: 'tall'});
    await settled();
    expect(kept.get(siteFilters.key)).toEqual([{host: 'page.example', filters: {...large, shape: 'tall'}}]);
  });

  it('leave nothing behind from a private window, nor what was searched for', async () => {
    const {filters, kept} = await open('page.example', new Map(), true);
    filters.change({minSide: 600});
    await settled();
    expect(kept.has(siteFilters.key)).toBe(false);
    const {filters: visible, kept: keptOpenly} = await open('page.example');
    visible.search('leeks');
    await settled();
    expect(keptOpenly.has(siteFilters.key)).toBe(false);
  });
});
