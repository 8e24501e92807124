import {describe, expect, test} from 'vitest';
import {isPartOf, wordsOfAddress} from './title-of-linked';

describe('an address names its page', () => {
  test.each([
    ['/recipes/leek-soup', 'Leek soup'],
    ['/recipes/leek-soup/', 'Leek soup'],
    ['/Leek_Soup.html', 'Leek Soup'],
    ['/products/bloom', 'Bloom'],
    ['/products/leek-lamp-12345?variant=7', 'Leek lamp'],
    ['/film/9499-leek-soup', 'Leek soup'],
    ['/leek-15-pro-max', 'Leek 15 pro max'],
    ['/caf%C3%A9-des-%C3%A9pinards', 'Café des épinards'],
    ['/%E9%9F%AD%E8%91%B1%E6%B1%A4', '韭葱汤'],
    ['/wiki/File:Leek_tart.jpg', 'Leek tart'],
  ])('%s as %s', (path, name) => {
    expect(wordsOfAddress(`https://kitchen.example${path}`)).toBe(name);
  });

  test.each([
    '/',
    '/p/1234',
    '/dp/B00ABC1234',
    '/watch?v=abcdefgh',
    '/recipe?id=7',
    '/product',
    '/index.php',
    '/wiki/File:DSC_0001.jpg',
    '/pin/AbCdefGh',
    '/it/is-it-ok-7/ab-cd',
    '/%E0%A4%A',
  ])('not where that is %s', (path) => {
    expect(wordsOfAddress(`https://kitchen.example${path}`)).toBe('');
  });

  test('and not where it is none', () => {
    expect(wordsOfAddress('leek-soup')).toBe('');
  });
});

describe('a page is part of another', () => {
  test.each([
    ['/leeks', '/leeks/photo/4', true],
    ['/leeks/', '/leeks', true],
    ['/leeks', '/leeks/', true],
    ['/', '/soup', true],
    ['/leeks', '/leeks2', false],
    ['/leeks/soup', '/leeks', false],
  ])('of %s is %s: %s', (page, link, is) => {
    expect(isPartOf(`https://kitchen.example${link}`, `https://kitchen.example${page}`)).toBe(is);
  });
});
