// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {isInAdvert} from './adverts';

const imageIn = (markup: string): Element | null =>
  new DOMParser().parseFromString(markup, 'text/html').querySelector('img');

describe('a picture in an advertisement', () => {
  it.each([
    ['<div class="sponsored"><p><img></p></div>', true],
    [
      '<div class="sponsored"><div class="ad-slot"><div class="ad-unit"><div class="x"><img></div></div></div></div>',
      true,
    ],
    ['<div><div class="sponsored"></div><img></div>', false],
    ['<div class="sponsored"><h1>Ours</h1><img></div>', false],
    ['<x-page-ad><img width=1200></x-page-ad>', true],
    ['<x-page-ad class="x"><div><img></div></x-page-ad>', true],
    ['<x-page-ad><main><img></main></x-page-ad>', false],
    ['<x-page-ad></x-page-ad><img>', false],
    ['<classified-ad><img></classified-ad>', false],
    ['<img>', false],
  ])('is told of %s by what encloses it: %s', (markup, is) => {
    expect(isInAdvert(imageIn(markup), new Map())).toBe(is);
  });

  it('is known from another in the same place', () => {
    const image = imageIn('<div class="sponsored"><p><img></p></div>');
    const known = new Map<Element, boolean>();
    expect([isInAdvert(image, known), isInAdvert(image?.parentElement ?? null, known)]).toEqual([true, true]);
    expect(known.get(image?.ownerDocument.body ?? document.head)).toBe(false);
  });
});
