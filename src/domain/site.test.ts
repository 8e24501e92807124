import {describe, expect, test} from 'vitest';
import {ofSite, siteOf} from './site';

describe('siteOf', () => {
  test.each([
    ['kitchen.example', 'kitchen.example'],
    [' Kitchen.Example ', 'kitchen.example'],
    ['https://www.kitchen.example/leeks?page=2#top', 'kitchen.example'],
    ['www.kitchen.example', 'kitchen.example'],
    ['www.example', 'www.example'],
    ['kitchen.example:8080/leeks', 'kitchen.example:8080'],
    ['http://localhost:3000', 'localhost:3000'],
    ['küche.example', 'xn--kche-0ra.example'],
    ['http://[::1]:80/', '[::1]'],
  ])('finds the site in %j', (typed, site) => {
    expect(siteOf(typed)).toBe(site);
  });

  test.each(['', ' ', 'two words', 'ftp://kitchen.example', 'javascript:alert(1)', 'https://', 'chrome://extensions'])(
    'finds none in %j',
    (typed) => {
      expect(siteOf(typed)).toBeNull();
    },
  );
});

describe('ofSite', () => {
  test('answers with what is kept for the site of a page, and for no other', () => {
    const kept = {'kitchen.example': 'Recipes'};
    expect(ofSite(kept, 'https://www.kitchen.example/leeks?id=1')).toBe('Recipes');
    expect(ofSite(kept, 'https://garden.example/')).toBeNull();
    expect(ofSite(kept, 'about:blank')).toBeNull();
    expect(ofSite({}, 'https://constructor/')).toBeNull();
  });
});
