import {describe, expect, it} from 'vitest';
import {dressOfAddress} from './decoration';
import {isEmblemForSharing} from './emblem-for-sharing';
import {waitingIn} from './lazy-attributes';
import {pictureName} from './picture-name';
import {pictureKey} from './same-picture';
import {readData} from './structured-data';

const SITE = 'https://shop.example/';

/** Twice as long, these took more than twice as long: a page with one could have kept the worker busy for hours. */
describe('what a page writes to keep us busy is read like anything else', () => {
  it.each(['1', '1x1', 'icon', 'v1', 'thumbnail'])('the name of an emblem made of %s over and over', (part) => {
    expect(isEmblemForSharing(`${SITE}fb-${part.repeat(100)}q.png`)).toBe(false);
    expect(isEmblemForSharing(`${SITE}fb-${part.repeat(100)}.png`)).toBe(true);
  });

  it.each(['_thumb', '_video', '-jumbo', '-1x', '_square_article', '.1'])(
    'a name with %s added over and over',
    (part) => {
      expect(pictureName(`${SITE}leek-and-potato${part.repeat(100)}~.jpg`)).not.toBeNull();
      expect(pictureName(`${SITE}leek-and-potato${part.repeat(100)}.jpg`)?.text).toBe('leek-and-potato');
    },
  );

  it.each(['1', 'a', '-', '100x100', 'a-100x100'])('a folder of a month with %s over and over', (part) => {
    const url = `${SITE}2024/05/${part.repeat(100)}-100x100~.jpg`;
    expect(pictureKey(url)).toBe(url.slice('https://'.length));
    expect(dressOfAddress(url)).toBeNull();
  });

  it('blanks without end around structured data, and in place of an address', () => {
    const blanks = ' '.repeat(200_000);
    expect(readData(`//${blanks}{"image":"${SITE}a.jpg"}${blanks}x`).images).toEqual([]);
    expect(readData(`${blanks}<!--{"image":"${SITE}a.jpg"}${blanks}//${blanks}-->`).images).toMatchObject([
      {url: `${SITE}a.jpg`},
    ]);
    expect(waitingIn({'data-src': `url(${' '.repeat(50_000)}/a`}, SITE, {isImage: true})).toEqual([]);
  });
});
