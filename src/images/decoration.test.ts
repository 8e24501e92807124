import {describe, expect, test} from 'vitest';
import {dressOfAddress, dressOfNames, isTitled} from './decoration';

const by = (url: string) => {
  const found = dressOfAddress(url);
  return found === null
    ? null
    : `${found.dress}${{certain: '', small: ' if small', likely: '?', possible: '??'}[found.hold]}`;
};

describe('an address tells', () => {
  test.each([
    ['https://shop.example/img/sprite.png', 'decoration'],
    ['https://shop.example/img/sprites2.png', 'decoration'],
    ['https://shop.example/users/avatar/7.jpg', 'decoration'],
    ['https://shop.example/btn-buy.png', 'decoration'],
    ['https://secure.gravatar.com/5f0c', 'decoration'],
    ['https://avatars1.shop.example/u/7', 'decoration'],
    ['https://graph.facebook.com/7/picture?type=square', 'decoration'],
    ['https://pbs.twimg.com/profile_images/7/leek.jpg', 'decoration'],
    ['https://shop.example/img/noimage.jpg?m=7', 'decoration'],
    ['https://shop.example/img/throbber.gif', 'decoration'],
    ['https://shop.example/img/noAvatar.gif', 'decoration'],
    ['https://shop.example/assets/loaders/small-5ec6.gif', 'decoration'],
    ['https://shop.example/img/print1.gif', 'decoration'],
    ['https://shop.example/static/android-chrome-512x512.png', 'decoration'],
    ['https://s0.wp.com/i/blank.jpg', 'decoration'],
    ['https://shop.example/img/buyit.png', 'decoration if small'],
    ['https://shop.example/catalog/view/theme/leek/image/7.jpg', 'decoration??'],
    ['https://shop.example/media/marque/leek.jpg', 'decoration??'],
    ['https://shop.example/wp-content/uploads/2019/02/cropped-leek.jpg', 'decoration??'],
    ['https://shop.example/cropped-leeks/leek.jpg', null],
    ['https://shop.example/img/leek_profile_lg.gif', 'decoration'],
    ['https://shop.example/CapchaImage.aspx', 'decoration'],
    ['https://shop.example/img/PinExt.png', 'decoration if small'],
    ['https://shop.example/img/pin-it.png', 'decoration if small'],
    ['https://shop.example/img/icon_leek_helmet_pink.jpg', 'decoration?'],
    ['https://shop.example/img/icon_leek_helmet_pink_and_yellow.png', 'decoration?'],
    ['https://shop.example/icons/leek_helmet_pink_and_yellow.jpg', 'decoration?'],
    ['https://shop.example/img/icon_leek_helmet_pink_and_yellow.jpg', null],
    ['https://shop.example/img/rating_on.gif', 'decoration'],
    ['https://shop.example/img/trust_mark.png', 'decoration?'],
    ['https://shop.example/img/closeBtn.gif', 'decoration?'],
    ['https://shop.example/img/scroll_to_top.png', 'decoration if small'],
    ['https://shop.example/img/back-to-top.png', 'decoration if small'],
    ['https://shop.example/img/trans.gif', 'decoration'],
    ['https://shop.example/thumb/default_images/leek.jpg', 'decoration?'],
    ['https://assets.pinterest.com/images/PinExt.png', 'decoration'],
    ['https://miro.medium.com/fit/c/96/96/leek.jpg', 'decoration'],
    ['https://scontent-fra3-1.cdninstagram.com/v/t51.2885-19/4401_n.jpg?stp=dst-jpg_s150x150&oh=00_a', 'decoration'],
    ['https://scontent.xx.fbcdn.net/v/t39.30808-1/4401_n.jpg?oh=00_a', 'decoration'],
    ['https://shop.example/logo.png', 'decoration?'],
    ['https://shop.example/logos/leek.png', 'decoration?'],
    ['https://shop.example/icons/leek.png', 'decoration?'],
    ['https://shop.example/privacy-seal/seal?rid=7', 'decoration?'],
    ['https://shop.example/partners/leek.png', 'decoration??'],
    ['https://shop.example/wp-content/themes/leek/top.jpg', 'decoration??'],
    ['https://shop.example/wp-content/plugins/leek/top.jpg', 'decoration??'],
    ['https://shop.example/leek-promo.png', 'decoration if small'],
    ['https://shop.example/social.png', 'decoration if small'],
    ['https://shop.example/arrow-left.gif', 'decoration'],
    ['https://stats.shop.example/a.gif', 'tracker'],
    ['https://b.scorecardresearch.com/p', 'tracker'],
    ['https://shop.example/t.gif', 'tracker'],
    ['https://shop.example/1.gif', 'tracker'],
    ['https://shop.example/stats/track.gif?page=leeks', 'tracker'],
    ['https://shop.example/my_ads/leek.jpg', 'advert??'],
    ['https://shop.example/leek-ad.jpg', 'advert??'],
    ['https://shop.example/a-great-food-blog-logo.png', 'decoration?'],
    ['https://shop.example/tr?id=7', 'tracker'],
    ['https://shop.example/akam/13/pixel_129d66ff?a=1', 'tracker'],
    ['https://shop.example/img/icon-user-default_v2.png', 'decoration'],
    ['https://shop.example/img/default-profile.jpg', 'decoration'],
    ['https://shop.example/a/analytics', 'tracker if small'],
    ['https://shop.example/clear.gif', 'tracker'],
    ['https://shop.example/clear.png', 'tracker if small'],
    ['https://ad.doubleclick.net/leek.jpg', 'advert'],
    ['https://ads.shop.example/leek.jpg', 'advert'],
    ['https://shop.example/banner/leek.jpg', 'advert??'],
    ['https://shop.example/sponsored/leek.jpg', 'advert??'],
    ['https://img.example/?src=https%3A%2F%2Fshop.example%2Flogo.png', 'decoration?'],
    ['https://shop.example/siteLogo.png', 'decoration?'],
    ['https://shop.example/filteringBusy.gif', 'decoration?'],
    ['https://shop.example/loading.gif', 'decoration'],
    ['https://shop.example/_next/image?url=%2Fimages%2Ficons%2Ftime%2F30.png&w=96', 'decoration?'],
    ['https://cdn.jwplayer.com/strips/LRf920H5-120.jpg', 'decoration'],
    ['https://shop.example/iconShare.png', 'decoration?'],
    ['https://shop.example/IconOnlyMarker.png', 'decoration?'],
    ['https://static.bshare.cn/frame/more.jpg', 'decoration'],
    ['https://shop.example/img/1x1.gif', 'decoration'],
    ['https://shop.example/img/icn-play.png', 'decoration?'],
    ['https://shop.example/img/FollowButton.png', 'decoration if small'],
    ['https://shop.example/wp-content/plugins/stars/star_on.gif', 'decoration'],
    ['https://shop.example/img/facebook.png', 'decoration?'],
    ['https://archive.example/web/20221217161500im_/https://mc.yandex.ru/watch/7', 'tracker'],
    ['https://archive.example/wayback/20221217161500/https://shop.example/img/logo.png', 'decoration?'],
    ['https://signatures.mylivesignature.com/54489/47/44C5.png', 'decoration'],
    [
      'https://shop.example/static/version1695696274/frontend/Leek/kale/en_US/Leek_SocialShare/images/cc.png',
      'decoration??',
    ],
    ['https://shop.example/img/gastro-lockup-e0cc.png', 'decoration?'],
    ['https://shop.example/img/logotype.png', 'decoration?'],
    ['https://shop.example/files/field_logo/2018/02/leek_800x450.jpg', 'decoration if small'],
    ['https://shop.example/files/field_logo/2018/02/leek-logo.png', 'decoration?'],
    ['https://shop.example/2021/03/3-Year-Warranty.jpg', 'decoration?'],
    ['https://cdn.buymeacoffee.com/buttons/v2/default-yellow.png', 'decoration'],
    ['https://img.buymeacoffee.com/button-api/?text=Buy%20me%20a%20coffee', 'decoration'],
    ['https://storage.ko-fi.com/cdn/kofi3.png?v=3', 'decoration'],
    ['https://www.paypalobjects.com/en_US/i/bnr/horizontal_solution_PPeCheck.gif', 'decoration'],
    ['https://c5.patreon.com/external/become_a_patron.png', 'decoration'],
    ['https://r1.shop.example/ox/www/delivery/avw.php?zoneid=75&n=33cb', 'advert'],
    ['https://shop.example/delivery/ai.php?filename=leek.jpg', 'advert'],
    ['https://shop.example/stats/matomo.php?idsite=1&rec=1', 'tracker'],
    ['https://shop.example/2019/headshot-square.jpg', 'decoration?'],
    ['https://shop.example/img/leek_biopic.jpg', 'decoration?'],
    ['https://shop.example/img/Bio-Pic-1.jpg', 'decoration?'],
    ['https://shop.example/img/book-for-sidebar.jpg', 'decoration??'],
    ['https://maps.googleapis.com/maps/api/staticmap?size=575x242&center=45,-122', 'decoration'],
    ['https://maps.googleapis.com/maps/api/streetview?size=575x242&location=45,-122', 'decoration'],
    ['https://maps.google.com/maps/api/staticmap?center=7', 'decoration'],
    ['https://api.mapbox.com/styles/v1/mapbox/streets-v11/static/-122,45,9/600x400?access_token=k', 'decoration'],
    ['https://a.tile.openstreetmap.org/9/81/183.png', 'decoration'],
    ['https://static-maps.yandex.ru/1.x/?ll=37,55', 'decoration'],
    ['https://media.homes.example/map/_generate?width=768&latitude=51.38&longitude=-2.36', 'decoration'],
    ['https://homes.example/plot?lng=-2.36&lat=51.38', 'decoration'],
    ['https://image.maps.ls.hereapi.com/mia/1.6/mapview?c=52,13', 'decoration'],
    [
      'https://shop.example/_next/image?url=https%3A%2F%2Fmaps.googleapis.com%2Fmaps%2Fapi%2Fstaticmap&w=640',
      'decoration',
    ],
  ])('%s: %s', (url, dress) => {
    expect(by(url)).toBe(dress);
  });

  test.each([
    'https://shop.example/leeks_1x1.jpg',
    'https://shop.example/ShirtWithButtonDown.jpg',
    'https://shop.example/lexicon.jpg',
    'https://shop.example/leekLogotherapy.jpg',
    'https://shop.example/aBicon.jpg',
    'https://shop.example/iconic.jpg',
    'https://shop.example/brands/leek-tart-7.jpg',
    'https://shop.example/img/buy-leek.png',
    'https://i0.wp.com/i/leek.jpg',
    'https://scontent-fra3-1.cdninstagram.com/v/t51.29350-15/4401_n.jpg?oh=00_a',
    'https://scontent.xx.fbcdn.net/v/t39.30808-6/4401_n.jpg?oh=00_a',
    'https://shop.example/logography/leek.jpg',
    'https://shop.example/badger.jpg',
    'https://shop.example/buttonhole.jpg',
    'https://shop.example/00chernobyl-promo/reactor.jpg',
    'https://shop.example/social/crowd.jpg',
    'https://shop.example/closeness.jpg',
    'https://shop.example/back-to-top-of-the-hill.jpg',
    'https://shop.example/adrian.jpg',
    'https://shop.example/roads.jpg',
    'https://upload.wikimedia.org/wikipedia/commons/0/0b/Mozilla_logo.png',
    'https://shop.example/leek.gif',
    'https://shop.example/m7.gif',
    'https://shop.example/files/field_image/2018/02/leek.jpg',
    'https://shop.example/clockup.jpg',
    'https://shop.example/lockups.jpg',
    'https://shop.example/leather-3-year-warranty.jpg',
    'https://storage.ko-fi.com/cdn/useruploads/display/leek.png',
    'https://cdn.buymeacoffee.com/uploads/project_updates/leek.jpg',
    'https://www.paypalobjects.com/digitalassets/leek.jpg',
    'https://c10.patreonusercontent.com/external/leek.jpg',
    'https://archive.example/logo/20221217161500im_/https://shop.example/leek.jpg',
    'https://shop.example/frontend/leek/kale.jpg',
    'https://shop.example/frontend/leek/kale/de/leek.jpg',
    'https://shop.example/delivery/van.php',
    'https://shop.example/delivery/leek.jpg',
    'https://shop.example/matomo.jpg',
    'https://shop.example/what-ad-blocking-means-for-readers-2.jpg',
    'https://shop.example/0318-leek-wins-a-boxing-prize-promo-1.jpg',
    'https://shop.example/field_banner_image/leek.jpg',
    'https://shop.example/leek~watermark.jpg',
    'https://shop.example/hamburger.jpg',
    'https://shop.example/birthday-banner.jpg',
    'https://shop.example/partners/leek.jpg',
    'https://shop.example/kitchen-counter.jpg',
    'https://shop.example/bullet-journal.webp',
    'https://shop.example/plus-size-dress-with-buttons.png',
    'https://shop.example/leek-close-up.jpg',
    'https://pixel.shop.example/leek.jpg',
    'https://shop.example/profile_images/artists/7/col2',
    'https://shop.example/casino-imagery.jpg',
    'https://shop.example/maps/api/staticmap.jpg',
    'https://shop.example/maps/treasure-map.jpg',
    'https://shop.example/leek.jpg?plate=1&lat=51',
    'https://shop.example/leek.jpg?lng=en&lon=2&late=3',
    'https://notmaps.googleapis.com/maps/api/staticmap',
    'https://lh3.googleusercontent.com/p/leek=w600',
    'https://www.mapbox.com/styles/v1/leek/static/poster.jpg',
    'https://maps.google.com/leek.jpg',
    'data:image/png;base64,logo',
    'no address',
  ])('nothing: %s', (url) => {
    expect(by(url)).toBeNull();
  });

  test('by a sub-domain of a measuring host, not by a host that ends like one', () => {
    expect(by('https://a.b.hotjar.com/x.jpg')).toBe('tracker');
    expect(by('https://nothotjar.com/x.jpg')).toBeNull();
  });
});

test('a file of Wikimedia’s is named after what it shows', () => {
  expect(isTitled('https://upload.wikimedia.org/a/Logo.png')).toBe(true);
  expect(isTitled('https://wikimedia.org.example/a/Logo.png')).toBe(false);
  expect(isTitled('')).toBe(false);
});

describe('names of elements tell', () => {
  test.each([
    ['commenter-pic', 'decoration'],
    ['site-logo', 'decoration'],
    ['byline', 'decoration'],
    ['author-avatar', 'decoration'],
    ['authorImage', 'decoration'],
    ['icon icon-plus', 'decoration'],
    ['slider_providerLogo', 'decoration'],
    ['ad slot', 'advert'],
    ['adblock-image', 'advert'],
    ['shop_ads', 'advert'],
  ])('%s: %s', (names, dress) => {
    expect(dressOfNames(names)).toEqual({dress, hold: 'possible'});
  });

  test.each([
    '',
    'image-placeholder',
    'lazy-loader',
    'button',
    'close-up',
    'transparent',
    'gallery',
    'lexicon',
    'shadow',
    'header adjacent',
    'lead',
  ])('nothing: %j', (names) => {
    expect(dressOfNames(names)).toBeNull();
  });
});

test('hostile names cost no more than their length', () => {
  const started = performance.now();
  for (const text of ['ad'.repeat(50_000), '-author'.repeat(20_000), '_ads'.repeat(20_000), 'a_'.repeat(50_000)]) {
    dressOfNames(text);
    dressOfAddress(`https://shop.example/${text}`);
  }
  expect(performance.now() - started).toBeLessThan(2_000);
});
