import {describe, expect, test} from 'vitest';
import {isEmblemForSharing, isSiteIcon} from './emblem-for-sharing';
import {NO_SIZE} from './group';

describe('the file that a site names for any page of its own', () => {
  test.each([
    'og-image.png',
    'ogp.png',
    'share.png',
    'fb_landscape_share.png',
    'fbico_ogp_600x600.png',
    'social-card.png',
    'twitter-default.png',
    'default_image.gif',
    'facebook.png',
    'default_fb_share.jpg',
    '64a9_opengraph.png',
    '64a1b2c3d4e5f60718293a4b_og-image.png',
    'opengraph.jpg',
    'open-graph-preview.png',
    'og-image.jpg',
    'og-image-1200x630.jpg',
    'shop-share-image.jpg',
    'social-share.png',
    'social-share.jpeg',
    'teaser-og-image-sm.jpg',
    'shop-share3.jpg',
  ])('is called after that: %s', (name) => {
    expect(isEmblemForSharing(`https://shop.example/img/${name}`)).toBe(true);
  });

  test.each([
    'leek-share.png',
    'og-leek.png',
    'dog.png',
    'shared-kitchen.png',
    'share.jpg',
    'image-1.png',
    'share',
    'ogre.png',
    'card-7.png',
    '1200x630.png',
    '64a9_leeks.png',
    'leek-share-image.jpg',
    'opengraph-leeks.jpg',
    'og-image-7.jpg',
    'share_7.jpg',
    'facade_share.jpg',
    'cafe_share.png',
    'social.jpg',
    'preview.png',
    'open.jpg',
    'shop.png',
    'teaser-leek-sm.png',
    'teaser.png',
  ])('and what is shown is called something else: %s', (name) => {
    expect(isEmblemForSharing(`https://shop.example/img/${name}`)).toBe(false);
  });
});

describe('a site’s icon', () => {
  const at = (path: string, width: number | null = null, height = width) =>
    isSiteIcon({url: `https://kitchen.example/wp-content/uploads/${path}`, size: {...NO_SIZE, width, height}});

  test('is what was cut square for the site’s looks', () => {
    expect(at('2013/08/cropped-leek.png?fit=512%2C512&ssl=1')).toBe(true);
    expect(at('2013/08/cropped-leek-270x270.jpg')).toBe(true);
    expect(at('2013/08/cropped-leek.png', 512)).toBe(true);
  });

  test('is no photograph that was cut in another shape, or is only called so', () => {
    expect(at('2013/08/cropped-leek.jpg')).toBe(false);
    expect(at('2013/08/cropped-leek.jpg', 1200, 280)).toBe(false);
    expect(at('2013/08/cropped-leek-1200x280.jpg')).toBe(false);
    expect(at('2013/08/cropped-leek.png?fit=512%2C5120')).toBe(false);
    expect(at('2013/08/leek-cropped-270x270.jpg')).toBe(false);
    expect(at('cropped-leeks/leek-270x270.jpg')).toBe(false);
  });
});
