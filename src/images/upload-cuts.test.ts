import {describe, expect, test} from 'vitest';
import {pictureKey} from './same-picture';

const hash = 'ac392e8a4d667e4726fbafc8a21728d5';

describe('one key for', () => {
  test.each([
    [
      'a number and a size of it',
      'https://img.homes.example/37442043',
      'https://img.homes.example/37442043/Crop320x213',
    ],
    ['sizes of a number', 'https://img.homes.example/37442043/1280x720', 'https://img.homes.example/37442043/640x480'],
    ['sizes of a hash', `https://img.homes.example/a/${hash}/fit-640x480`, `https://img.homes.example/a/${hash}/80x80`],
    [
      'folders called by a size, above a numbered file',
      'https://fotos.homes.example/xl/1001/1001_38604738_1.jpg',
      'https://fotos.homes.example/l/1001/1001_38604738_1.jpg',
    ],
    [
      'sizes by a word in German, in a folder beside a product’s number',
      'https://cdn.shop.example/202092/5/202092559/s1_produktbild_klein_1/leek.jpg',
      'https://cdn.shop.example/202092/5/202092559/s1_produktbild_mittelgross_1/leek.jpg',
    ],
    [
      'sizes of PrestaShop, whatever their format',
      'https://shop.example/16440-home_default/leek.webp',
      'https://shop.example/16440-large_default/leek.jpg',
    ],
    [
      'sizes by a word behind a hash',
      `https://photos.example/161/166_${hash}_standard.jpg`,
      `https://photos.example/161/166_${hash}_large.jpg`,
    ],
    [
      'sizes of a hash in folders, whatever their format',
      `https://media.shop.example/product-images/1024x1024/${hash}.webp`,
      `https://media.shop.example/product-images/200x200/${hash}.jpg`,
    ],
    [
      'a size of a hash and what was uploaded',
      `https://media.shop.example/product-images/1024x1024/${hash}.webp`,
      `https://media.shop.example/product-images/original/${hash}.jpg`,
    ],
    [
      'a cut of Etsy’s and its whole',
      'https://i.etsystatic.com/21/c/1321/1049/0/474/il/a29f31/591/il_75x75.591_2ds7.jpg',
      'https://i.etsystatic.com/21/r/il/a29f31/591/il_794xN.591_2ds7.jpg',
    ],
    [
      'sizes of BigCommerce, whatever the query',
      'https://cdn11.bigcommerce.com/s-4b/images/stencil/500x659/products/12/67/Leek__0.15.png?c=2',
      'https://cdn11.bigcommerce.com/s-4b/images/stencil/1280x1280/products/12/67/Leek__0.15.png?c=2&imbypass=on',
    ],
    [
      'sizes of Scene7, whatever is shown in its stead',
      'https://shop.example/is/image/Shop/A?hei=1379&wid=1200&resMode=sharp2&defaultImage=Shop/B',
      'https://shop.example/is/image/Shop/A?$small$',
    ],
    ['Scene7’s own size', 'https://shop.example/is/image/Shop/A', 'https://shop.example/is/image/Shop/A?wid=90&hei=9'],
    [
      'Squarespace with and without a size',
      'https://static1.squarespace.com/static/5330ff05e4b019aa670599d3/t/5a4ad4fb41920273abab51dc/15/?format=1500w',
      'https://static1.squarespace.com/static/5330ff05e4b019aa670599d3/t/5a4ad4fb41920273abab51dc/15/',
    ],
    [
      'Squarespace’s newer host, with a file’s name',
      'https://images.squarespace-cdn.com/content/v1/53/15/leek.jpg?format=1500w',
      'https://images.squarespace-cdn.com/content/v1/53/15/leek.jpg',
    ],
    [
      'a thumbnail of a paper in Korea, and the photograph on its main host',
      'http://cdn.paper.example/news/thumbnail/201603/243_114_165_v150.jpg',
      'http://www.paper.example/news/photo/201603/243_114_165.jpg',
    ],
    [
      'a thumbnail of Yonhap’s and its photograph on another host',
      'https://img5.yna.co.kr/etc/inner/KR/2025/12/01/AKR2025_03_i_T2.jpg',
      'https://img1.yna.co.kr/etc/inner/KR/2025/12/01/AKR2025_03_i_P2.jpg',
    ],
    [
      'the shapes of what a game is sold with',
      'https://cdn.cloudflare.steamstatic.com/steam/apps/25/header.jpg?t=1',
      'https://cdn.cloudflare.steamstatic.com/steam/apps/25/capsule_616x353.jpg?t=2',
    ],
    [
      'orders of Wagtail, for one number',
      'https://cms.example/images/299302/fill-661x440|format-jpeg|jpegquality-70/',
      'https://cms.example/images/299302/fill-1200x650/',
    ],
    [
      'orders of Wagtail, signed',
      'https://cms.example/images/dDIyy8xuJBbRfOaF0gIZ63XVPuE=/29/width-800%7Cformat-webp/leek.webp',
      'https://cms.example/images/AAAAy8xuJBbRfOaF0gIZ63XVPuE=/29/original/leek.webp',
    ],
    [
      'what Wagtail has made of a photograph, and itself',
      'https://site.example/media/images/leek-tart.2e16d0ba.fill-800x450-c100.format-webp.webp',
      'https://site.example/media/original_images/leek-tart.jpg',
    ],
    [
      'a cut of WordPress that its theme has made',
      'https://shop.example/2018/03/TRENDS-720x720_c.jpg',
      'https://shop.example/2018/03/TRENDS.jpg',
    ],
    [
      'a size by Paperclip',
      'https://house.example/slides/11942/original/leek.jpg?1501001366',
      'https://house.example/slides/11942/medium_thumb/leek.jpg?1501001366',
    ],
  ])('%s', (_, one, two) => {
    expect(pictureKey(one)).toBe(pictureKey(two));
  });
});

describe('another key for', () => {
  test.each([
    [
      'another upload by Paperclip',
      'https://house.example/slides/11942/original/leek.jpg?1501001366',
      'https://house.example/slides/11943/original/leek.jpg?1501001366',
    ],
    [
      'another file of one upload',
      'https://house.example/slides/11942/original/leek.jpg?1501001366',
      'https://house.example/slides/11942/original/kale.jpg?1501001366',
    ],
    [
      'what was changed at another time',
      'https://house.example/slides/11942/red/leek.jpg?1501001366',
      'https://house.example/slides/11942/blue/leek.jpg?1501001367',
    ],
    [
      'a version that is no time',
      'https://house.example/slides/11942/red/leek.jpg?v=01001366',
      'https://house.example/slides/11942/blue/leek.jpg?v=01001366',
    ],
    ['another number', 'https://img.example/37442043/640x480', 'https://img.example/37442044/640x480'],
    ['sizes below a word', 'https://img.example/wallpapers/640x480', 'https://img.example/wallpapers/1280x720'],
    ['sizes below a year', 'https://img.example/2023/640x480', 'https://img.example/2023/1280x720'],
    ['what lies below a number', 'https://img.example/37442043/leek-640x480', 'https://img.example/37442043/640x480'],
    [
      'folders called by a size above a mere name',
      'https://shop.example/l/leek.jpg',
      'https://shop.example/m/leek.jpg',
    ],
    ['another number in such a folder', 'https://shop.example/l/38604738.jpg', 'https://shop.example/m/38604739.jpg'],
    ['sizes of a whole site', 'https://img12345.example/640x480', 'https://img12345.example/1280x720'],
    [
      'another hash',
      `https://photos.example/${hash}_large.jpg`,
      `https://photos.example/${hash.replace('a', 'b')}_large.jpg`,
    ],
    [
      'another picture of a product, in a size by a word in German',
      'https://cdn.shop.example/202092/5/202092559/s1_produktbild_klein_1/leek.jpg',
      'https://cdn.shop.example/202092/5/202092559/s1_produktbild_gross_2/leek.jpg',
    ],
    [
      'a small and a large thing, filed under one number',
      'https://cdn.shop.example/202092559/vase_klein_1/leek.jpg',
      'https://cdn.shop.example/202092559/vase_gross_1/leek.jpg',
    ],
    [
      'another picture of PrestaShop',
      'https://shop.example/16440-home_default/leek.jpg',
      'https://shop.example/16441-home_default/leek.jpg',
    ],
    ['words behind a name', 'https://photos.example/leek_large.jpg', 'https://photos.example/leek_small.jpg'],
    [
      'another word behind a hash',
      `https://photos.example/${hash}_front.jpg`,
      `https://photos.example/${hash}_large.jpg`,
    ],
    [
      'another hash in a folder called by a size',
      `https://media.shop.example/product-images/1024x1024/${hash}.webp`,
      `https://media.shop.example/product-images/1024x1024/${hash.replace('a', 'b')}.webp`,
    ],
    [
      'a hash in another folder',
      `https://media.shop.example/original/${hash}.jpg`,
      `https://media.shop.example/edited/${hash}.jpg`,
    ],
    ['a name in another format', 'https://shop.example/original/leek.jpg', 'https://shop.example/original/leek.png'],
    [
      'another picture of BigCommerce',
      'https://cdn11.bigcommerce.com/s-4b/images/stencil/500x659/products/12/67/Leek__0.15.png?c=2',
      'https://cdn11.bigcommerce.com/s-4b/images/stencil/500x659/products/12/68/Leek__0.15.png?c=2',
    ],
    [
      'layers of Scene7',
      'https://shop.example/is/image/Shop/A?layer=0&src=B&wid=300',
      'https://shop.example/is/image/Shop/A?layer=0&src=C&wid=300',
    ],
    [
      'another picture of Scene7 with the same in its stead',
      'https://shop.example/is/image/Shop/A?wid=300&defaultImage=Shop/N',
      'https://shop.example/is/image/Shop/B?wid=300&defaultImage=Shop/N',
    ],
    [
      'another upload of Squarespace',
      'https://static1.squarespace.com/static/53/t/5a/15/?format=1500w',
      'https://static1.squarespace.com/static/53/t/5a/16/?format=1500w',
    ],
    [
      'a format on another host',
      'https://squarespace.example/static/53/?format=1500w',
      'https://squarespace.example/static/53/?format=900w',
    ],
    [
      'another photograph of a paper',
      'http://cdn.paper.example/news/photo/201603/243_114_165.jpg',
      'http://cdn.paper.example/news/photo/201603/243_115_165.jpg',
    ],
    [
      'what another game is sold with',
      'https://cdn.cloudflare.steamstatic.com/steam/apps/25/header.jpg?t=1',
      'https://cdn.cloudflare.steamstatic.com/steam/apps/26/header.jpg?t=1',
    ],
    [
      'a picture of a game',
      'https://cdn.cloudflare.steamstatic.com/steam/apps/25/header.jpg?t=1',
      'https://cdn.cloudflare.steamstatic.com/steam/apps/25/page_bg.jpg?t=1',
    ],
    [
      'files in a folder that is called like an order',
      'https://site.example/images/2019/width-800/one.jpg',
      'https://site.example/images/2019/width-800/two.jpg',
    ],
    [
      'another number of Wagtail’s',
      'https://cms.example/images/29/fill-6x4/',
      'https://cms.example/images/30/fill-6x4/',
    ],
    [
      'another photograph of Wagtail’s',
      'https://site.example/media/images/leek-tart.width-800.format-webp.webp',
      'https://site.example/media/images/leek-pie.width-800.format-webp.webp',
    ],
    [
      'another letter behind a size of WordPress’s',
      'https://shop.example/2018/03/TRENDS-720x720_d.jpg',
      'https://shop.example/2018/03/TRENDS.jpg',
    ],
  ])('%s', (_, one, two) => {
    expect(pictureKey(one)).not.toBe(pictureKey(two));
  });
});

test('hostile addresses cost no more than their length', () => {
  const started = performance.now();
  for (const part of [
    '1',
    '/12345/1x1',
    '/images/',
    '/images/1/fill-1x1',
    '|a',
    '.width-1',
    '.format-a',
    `${hash}_large.`,
    '/images/stencil/',
    '/is/image/a?scl=1',
    '/news/photo/',
    '/original_images/a',
    'image_max_',
    '/123456-a_default',
  ])
    for (const start of ['https://a.example/', 'https://www.a.example/images/a.width-1.format-a'])
      pictureKey(`${start}${part.repeat(8_000 / part.length)}/12x12!`);
  expect(performance.now() - started).toBeLessThan(1_000);
});
