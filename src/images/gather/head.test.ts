// @vitest-environment happy-dom
import {expect, test} from 'vitest';
import {itemImagesOf} from './head';

const itemImagesIn = (markup: string): string[] =>
  itemImagesOf(new DOMParser().parseFromString(`<base href="https://kitchen.example/">${markup}`, 'text/html'));

test.each([
  ['<meta itemprop="image" content="/leek">', ['/leek']],
  ['<link itemprop="thumbnailUrl" href="/leek?w=640">', ['/leek?w=640']],
  ['<img itemprop="image" src="/leek">', ['/leek']],
  [
    '<figure itemprop="image" itemscope><a itemprop="contentUrl" href="/photos/leek-7"><img itemprop="thumbnailUrl" src="/leek.jpg"></a></figure>',
    ['/leek.jpg'],
  ],
  ['<a itemprop="contentUrl" href="/photos/leek-large.jpg?v=7">Leeks</a>', ['/photos/leek-large.jpg?v=7']],
  ['<div itemprop="image"><a itemprop="url" href="leek.webp">Leeks</a></div>', ['leek.webp']],
  ['<a itemprop="contentUrl" href="/wiki/File:Leek.jpg">Leeks</a>', []],
  ['<a itemprop="contentUrl" content="/leek" href="/photos/leek">Leeks</a>', ['/leek']],
  ['<a itemprop="contentUrl" href="http://[">Leeks</a>', []],
])('%s names %o', (markup, names) => {
  expect(itemImagesIn(markup)).toEqual(names);
});
