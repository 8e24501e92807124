import {describe, expect, it} from 'vitest';
import {NO_FILTERS} from '../domain/picture-filters';
import {filtersOfSite, type SiteFilters, withSite} from '../domain/site-filters';
import {siteFilters} from './filter-items';

const tall = {...NO_FILTERS, shape: 'tall'} as const;

describe('the filters by site', () => {
  it('answer for a host, else with the defaults', () => {
    const sites = withSite([], 'a.example', tall);
    expect(filtersOfSite(sites, 'a.example', NO_FILTERS)).toEqual(tall);
    expect(filtersOfSite(sites, 'b.example', NO_FILTERS)).toEqual(NO_FILTERS);
  });

  it('hold each host once, and the hundred latest', () => {
    let sites: readonly SiteFilters[] = [];
    for (let index = 0; index < 120; index++) sites = withSite(sites, `${index}.example`, tall);
    sites = withSite(sites, '60.example', {...tall, minSide: 200});
    expect(sites.length).toBe(100);
    expect(sites[0]).toEqual({host: '60.example', filters: {...tall, minSide: 200}});
    expect(sites.filter(({host}) => host === '60.example').length).toBe(1);
    expect(sites.some(({host}) => host === '19.example')).toBe(false);
    expect(withSite(sites, '60.example', null).length).toBe(99);
  });

  it('are refused when something else is stored in their place', () => {
    const parses = siteFilters.isValid;
    expect(parses([{host: 'a.example', filters: tall}])).toBe(true);
    expect(parses([{host: 'a.example', filters: {...tall, minSide: 123}}])).toBe(false);
    expect(parses({})).toBe(false);
  });
});
