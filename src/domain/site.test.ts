import {describe, expect, test} from 'vitest';
import {siteOf} from './site';

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
