import {assert, constantFrom, property, shuffledSubarray, webUrl} from 'fast-check';
import {describe, expect, it} from 'vitest';
import {normalLink} from './normal-link';

describe('normalLink', () => {
  it.each([
    ['the scheme', 'http://shop.example/a', 'https://shop.example/a'],
    ['www.', 'https://www.shop.example/a', 'https://shop.example/a'],
    ['a slash at the end', 'https://shop.example/a/', 'https://shop.example/a'],
    ['a host’s own slash', 'https://shop.example/', 'https://shop.example'],
    ['capitals of the host', 'https://SHOP.example/a', 'https://shop.example/a'],
    ['a place on the page', 'https://shop.example/a#reviews', 'https://shop.example/a'],
    ['campaign parameters', 'https://shop.example/a?utm_source=x&UTM_Medium=y&id=3', 'https://shop.example/a?id=3'],
    ['click ids', 'https://shop.example/a?fbclid=x&gclid=y&epik=z', 'https://shop.example/a'],
    ['the order of parameters', 'https://shop.example/a?b=2&a=1', 'https://shop.example/a?a=1&b=2'],
    ['www. twice', 'https://www.www.shop.example/a', 'https://shop.example/a'],
    ['a place named like a route', 'https://shop.example/a#b#/c', 'https://shop.example/a'],
    ['a route without a name', 'https://shop.example/a#/', 'https://shop.example/a'],
    ['a bare question mark', 'https://shop.example/a?', 'https://shop.example/a'],
  ])('does not heed %s', (_, one, other) => {
    expect(normalLink(one)).toBe(normalLink(other));
  });

  it.each([
    ['the path', 'https://shop.example/a', 'https://shop.example/b'],
    ['capitals of the path', 'https://shop.example/a', 'https://shop.example/A'],
    ['the port', 'https://shop.example:8443/a', 'https://shop.example/a'],
    ['a parameter', 'https://shop.example/a?id=3', 'https://shop.example/a?id=4'],
    ['a parameter’s presence', 'https://shop.example/a?id=3', 'https://shop.example/a'],
    ['a word that sites use for themselves', 'https://shop.example/a?ref=x', 'https://shop.example/a'],
    ['a route', 'https://shop.example/#/chairs', 'https://shop.example/#/tables'],
    ['a route with an exclamation mark', 'https://shop.example/#!chairs', 'https://shop.example/'],
    ['a www. within', 'https://a.www.shop.example/a', 'https://a.shop.example/a'],
    ['another www', 'https://www2.shop.example/a', 'https://shop.example/a'],
  ])('heeds %s', (_, one, other) => {
    expect(normalLink(one)).not.toBe(normalLink(other));
  });

  it('leaves alone what is no web address', () => {
    expect(normalLink('')).toBe('');
    expect(normalLink('file:///home/a/')).toBe('file:///home/a/');
    expect(normalLink('xhttp://a.example/b/?c=1')).toBe('xhttp://a.example/b/?c=1');
    expect(normalLink('not an address')).toBe('not an address');
  });

  it('is an address without scheme and bare question mark', () => {
    expect(normalLink('https://www.shop.example/a/?utm_source=x#reviews')).toBe('shop.example/a');
  });

  it('says the same of its own answer, whatever the address', () => {
    assert(
      property(webUrl({withQueryParameters: true, withFragments: true}), (address) => {
        const normal = normalLink(address);
        expect(normalLink(`https://${normal}`)).toBe(normal);
      }),
    );
  });

  it('gives one answer for every order of the parameters and whatever trackers stand between', () => {
    const parts = ['a=1', 'b=2', 'c', 'd=%20'];
    const noise = constantFrom('', '&utm_campaign=spring', '&fbclid=IwAR0', '&_gl=1*a*b', '&');
    assert(
      property(shuffledSubarray(parts, {minLength: parts.length}), noise, (order, between) => {
        const address = `http://www.shop.example/chair/?${order.join(`${between}&`)}${between}#top`;
        expect(normalLink(address)).toBe('shop.example/chair?a=1&b=2&c&d=%20');
      }),
    );
  });
});
