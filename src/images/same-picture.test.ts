import {describe, expect, test} from 'vitest';
import {pictureKey} from './same-picture';

const sign = 'nAMdBzIE1ogVw5bOBZBaiJCt3Ro';
const other = '1JaRRjqhoGxDVkFxTRRWkZgyK2Q';
const guardian = 'https://i.guim.co.uk/img/media/05cb692c634cd90e5411aab92ca3e649474ff786';

describe('one key for', () => {
  test.each([
    [
      'the shapes of a signing server, on any of its numbered hosts',
      `https://img1.shop.example/img/${sign}=/570x0/2014/leek.jpg`,
      `https://img3.shop.example/img/${other}=/670x503/2014/leek.jpg`,
    ],
    [
      'one file on the hosts that share a load',
      'http://p-fst1.stills.example/548f22db697ab045cd00d59b/leek.png',
      'http://p-fst2.stills.example/548f22db697ab045cd00d59b/leek.png',
    ],
    [
      'its filters and fits',
      `https://img.shop.example/${sign}=/fit-in/300x200/smart/filters:format(webp)/2014/leek.jpg`,
      `https://img.shop.example/${other}=/0x0:10x20/30x40/2014/leek.jpg`,
    ],
    [
      'the shapes of a server without signatures',
      'https://duet.shop.example/thumbor/0x0:2040x1360/2400x1600/filters:focal(1x1:2x2)/cdn.shop.example/leek.jpg',
      'https://a.shop.example/thumbor/0x0:2040x1360/2400x2400/cdn.shop.example/leek.jpg',
    ],
    [
      'crops of the New York Times',
      'https://static01.nyt.com/images/2016/leek/leek-videoSixteenByNineJumbo1600.jpg',
      'https://static01.nyt.com/images/2016/leek/leek-thumbStandard-v2.jpg?quality=100&auto=webp',
    ],
    [
      'crops of the New York Times on its earlier hosts',
      'http://graphics8.nytimes.com/images/2013/leek/leek-articleLarge.jpg',
      'http://www.nytimes.com/images/2013/leek/leek-thumbStandard.jpg',
    ],
    [
      'cuts of Houzz',
      'https://st.hzcdn.com/fimgs/9bd1a9d801a2c4d6_6237-w640-h427-b0-p0--leek.jpg',
      'https://st.hzcdn.com/fimgs/9bd1a9d801a2c4d6_6237-w500-h666-b1-p0--leek.jpg',
    ],
    [
      'cuts of Tripadvisor',
      'https://dynamic-media-cdn.tripadvisor.com/media/photo-o/1b/4b/5d/c8/caption.jpg?w=1400&h=-1&s=1',
      'https://dynamic-media-cdn.tripadvisor.com/media/photo-o/1b/4b/5d/c8/caption.jpg?w=1200&h=-1&s=1&cx=9&cy=6&chk=v1_2ed8',
    ],
    [
      'cuts of the Guardian',
      `${guardian}/0_320_4800_2880/master/4800.jpg?width=1200&s=1`,
      `${guardian}/0_0_4800_3200/500.jpg`,
    ],
    [
      'a drawing at several sizes',
      'https://upload.wikimedia.org/wikipedia/commons/thumb/3/3e/Leek.svg/1200px-Leek.svg.png',
      'https://upload.wikimedia.org/wikipedia/commons/thumb/3/3e/Leek.svg/lang-de-250px-Leek.svg.png',
    ],
    [
      'a WordPress square, whatever its folder',
      'https://media.shop.example/2015/03/leek-150x150.jpg',
      'https://media.shop.example/2015/03/leek.jpg',
    ],
    [
      'cuts of the Telegraph',
      'https://www.shop.example/news/TELEMMGLPICT1-xlarge_trans_NvBQ-Zc.jpeg',
      'https://www.shop.example/news/TELEMMGLPICT1_trans_NvBQ-Zc.jpeg',
    ],
    [
      'a numbered photograph in two of WordPress’s sizes',
      'https://media.shop.example/2015/03/leek11-150x150.jpg',
      'https://media.shop.example/2015/03/leek11-1280x960.jpg',
    ],
    [
      'what a signing server has from another host, and its original',
      `https://cdn.shop.example/thumbor/${sign}=/0x0:23x14/30x20/filters:focal(1x1:2x2)/img.shop.example/up/leek.0.jpg`,
      'https://img.shop.example/up/leek.0.jpg',
    ],
    [
      'a photograph of the Washington Post, whomever it was made for',
      'https://img.washingtonpost.com/rw/2015/leek.jpg?env=A',
      'https://img.washingtonpost.com/rf/image_606w/2015/leek.jpg',
    ],
    [
      'cuts of a magazine, however it writes its commas',
      'https://assets.shop.example/photos/0123456789abcdef01234567/1:1/w_2560%2Cc_limit/leek-tart.jpg',
      'https://assets.shop.example/photos/0123456789abcdef01234567/16:9/w_1280,c_limit/leek-tart.jpg',
    ],
    [
      'sizes that are a folder each',
      'https://img.shop.example/leeks/549118/400x266/leek-tart.jpg',
      'https://img.shop.example/leeks/549118/620x465/leek-tart.jpg',
    ],
    [
      'cuts that are a folder each',
      'https://img.shop.example/leeks/549118/crop-960x720/leek-tart.jpg',
      'https://img.shop.example/leeks/549118/crop-600x400/leek-tart.jpg',
    ],
    [
      'Cookpad’s cuts, by the name of the recipe or of none',
      'https://img-global.cpcdn.com/recipes/53658f5fc0aa6c30/400x400cq70/photo.jpg',
      'https://img-global.cpcdn.com/recipes/53658f5fc0aa6c30/1360x964cq70/leek-tart-recipe-main-photo.webp',
    ],
    [
      'sizes that are a folder each, signed, of a file that is called by a UUID',
      'https://s100.ads.example/photo/neda/post/d-t5lZ-mqP8NbUeozWGf4A/15097217-9227-45f7-9c7a-5c51904e8b49.jpg',
      'https://s100.ads.example/photo/neda/webp_thumbnail/_MC6rIdxImuGqmeH6ugtgQ/15097217-9227-45f7-9c7a-5c51904e8b49.webp',
    ],
    [
      'Tilda’s blurred previews',
      'https://s.example/tild6538-3166-4232-b162-616333656561/-/resizeb/20x/leek.jpg',
      'https://s.example/tild6538-3166-4232-b162-616333656561/leek.jpg',
    ],
    [
      'what ASOS asks Scene7 for',
      'https://images.asos-media.com/products/leek/203179162-2?$n_320w$&wid=317&fit=constrain',
      'https://images.asos-media.com/products/leek/203179162-2?$n_1920w$&wid=1926&fit=constrain',
    ],
    [
      'sizes that are two folders each',
      'https://img.shop.example/thumbnail/4800/0/www.shop.example/leek.jpg',
      'https://img.shop.example/thumbnail/150/90/www.shop.example/leek.jpg',
    ],
    [
      'what any server shrinks, and its original',
      'https://asset.shop.example/scaler/?url=http%3A%2F%2Fpictures.shop.example%2Fprod%2Fleek.jpg&preset=small',
      'https://pictures.shop.example/prod/leek.jpg',
    ],
    [
      'a signing server’s, with its sign in a folder',
      `https://media1.shop.example/files/thumbor/${sign}/fit-in/728x1024/filters:format_auto()/2016/leek_TALL.jpg`,
      `https://media1.shop.example/files/thumbor/${other}/fit-in/2048x3072/2016/leek_TALL.jpg`,
    ],
    [
      'cuts that a plugin names',
      'https://shop.example/2016/11/leek-1200x630-c-default.jpg',
      'https://shop.example/2016/11/leek-1024x512-c-default.jpg',
    ],
    [
      'cuts by orders in the path, however it writes its commas',
      'https://shop.example/_/recipeimage/w_2880%2Ch_1620%2Cc_fill%2Cg_xy_center/recipeimage/leek.png',
      'https://shop.example/_/recipeimage/w_1080,h_1080,c_fill,g_xy_center/recipeimage/leek.png',
    ],
    [
      'cuts by a place in the name',
      'https://assets.shop.example/recipe/36725_w648h414c1cx1455cy2180.jpg',
      'https://assets.shop.example/recipe/36725_w1024h768c1cx1455cy2180.jpg',
    ],
    [
      'shapes of the Zeit',
      'https://img.zeit.de/wochenmarkt/2021-08/leek/wide__1300x731',
      'https://img.zeit.de/wochenmarkt/2021-08/leek/super',
    ],
    [
      'cuts by one order behind another',
      'https://shop.example/uploads/2020/04/leek-scaled-1920x1080-c-default.jpg',
      'https://shop.example/uploads/2020/04/leek-scaled-1200x0-c-default-1024x0-c-default.webp',
    ],
    [
      'an upload and what was converted from it',
      'https://shop.example/uploads/2022/05/leek-tart.jpg',
      'https://shop.example/uploads/2022/05/leek-tart.webp',
    ],
    [
      'an upload and what was converted from it, with both endings',
      'https://shop.example/uploads/2022/05/leek-tart.png',
      'https://shop.example/uploads/2022/05/leek-tart.png.webp',
    ],
    [
      'a publisher’s orders before the path',
      `https://www.gannett-cdn.com/-mm-/${'52b638de8e'.repeat(4)}/r=x117&c=155x114/local/-/media/2013/1374004191000-leek.jpg`,
      `https://www.gannett-cdn.com/-mm-/${'ac1394dbdc'.repeat(4)}/r=x404&c=534x401/local/-/media/2013/1374004191000-leek.jpg`,
    ],
    [
      'the same publisher’s shapes',
      'https://www.gannett-cdn.com/media/2013/06/06/1370537518000-leek-1306061613_1_1_rx153_c150x150.jpg?d193237678bf1dd4',
      'https://www.gannett-cdn.com/media/2013/06/06/1370537518000-leek-1306061613_3_4_r537_c0-0-534-712.jpg?ce8801b31498',
    ],
    [
      'sizes in folders of Fox News',
      'https://a57.foxnews.com/static.foxnews.com/foxnews.com/content/uploads/2020/01/660/371/leek.jpg?ve=1',
      'https://a57.foxnews.com/static.foxnews.com/foxnews.com/content/uploads/2020/01/0/0/leek.jpg',
    ],
    [
      'sizes by a letter behind a number',
      'https://i.paper.example/multimedia/archive/02562/leek_2562654b.jpg',
      'https://i.paper.example/multimedia/archive/02562/leek_2562654k.jpg',
    ],
    [
      'sizes of ABC News by a word',
      'https://a.abcnews.com/images/Health/ht_leek_130605_wg.jpg',
      'https://abcnews.go.com/images/Health/ht_leek_130605_wmain.jpg',
    ],
    [
      'shapes and sizes of ABC News',
      'https://s.abcnews.com/images/US/leek-210101_1609523445374_hpMain_16x9_992.jpg',
      'https://s.abcnews.com/images/US/leek-210101_1609523445374_hpMain_1x1_144.jpg',
    ],
    [
      'a photograph of the Times of India',
      'https://static.toiimg.com/thumb/71330969.cms?width=1200&height=900',
      'https://static.toiimg.com/thumb/msid-71330969,width-1070,resizemode-75/71330969,pt-32,y_pad-40/71330969.jpg',
    ],
    [
      'a style of a site around another',
      'https://shop.example/sites/default/files/styles/large/public/styles/teaser/public/leek.jpg?itok=a',
      'https://shop.example/sites/default/files/styles/teaser/public/leek.jpg',
    ],
    [
      'sizes that are a folder each, behind a word',
      'https://img.shop.example/leeks/max1024x768/412.jpg?v=1',
      'https://img.shop.example/leeks/square200/412.jpg?v=1',
    ],
    [
      'sizes that are a folder each, behind a word and with one side',
      'https://img.shop.example/leeks/thumb_300/2014/leek-tart.jpg',
      'https://img.shop.example/leeks/max2000/2014/leek-tart.jpg',
    ],
    [
      'a photograph of Booking, whatever vouches for its size',
      'https://cf.bstatic.com/xdata/images/hotel/max1024x768/412345601.jpg?k=ab12&o=',
      'https://q-cf.bstatic.com/xdata/images/hotel/square60/412345601.webp?k=cd34&o=&hp=1',
    ],
    [
      'a photograph of Booking in its earlier folders',
      'https://r-cf.bstatic.com/images/hotel/840x460/412/4123456.jpg',
      'https://r-cf.bstatic.com/images/hotel/max300/412/4123456.jpg',
    ],
    [
      'a photograph of Wayfair, whatever the number before its size',
      'https://assets.wfcdn.com/im/12345678/resize-h600-w600%5Ecompr-r85/1987/198765432/Amity+Sofa.jpg',
      'https://assets.wfcdn.com/im/87654321/resize-h56-w56%5Ecompr-r50/1987/198765432/Amity+Sofa.jpg',
    ],
    [
      'a photograph of Zillow by a number and by a letter',
      'https://photos.zillowstatic.com/fp/aaaa0123456789ab-cc_ft_576.webp',
      'https://photos.zillowstatic.com/fp/aaaa0123456789ab-p_e.jpg',
    ],
    [
      'a photograph of Zillow by letters and by a box',
      'https://photos.zillowstatic.com/fp/aaaa0123456789ab-p_d.jpg',
      'https://photos.zillowstatic.com/fp/aaaa0123456789ab-uncropped_scaled_within_1344_1008.jpg',
    ],
    [
      'a photograph of eBay, whatever its ending',
      'https://i.ebayimg.com/images/g/aB~cAAOSw/s-l140.jpg',
      'https://i.ebayimg.com/images/g/aB~cAAOSw/s-l1600.webp',
    ],
    ['both schemes', 'http://shop.example/leek.jpg', 'https://shop.example/leek.jpg'],
    [
      'what an archive has saved, as a file and as a page',
      'https://web.archive.example/web/20220929002532im_/https://leeks.example/uploads/2022/09/leek-450x300.jpg',
      'https://web.archive.example/web/20220929002533/http:/leeks.example/uploads/2022/09/leek.jpg',
    ],
    [
      'what an archive has saved, and what lies where it was',
      'https://web.archive.example/web/20220929002532im_/https://leeks.example/uploads/2022/09/leek-450x300.jpg',
      'https://leeks.example/uploads/2022/09/leek.jpg',
    ],
  ])('%s', (_, one, two) => {
    expect(pictureKey(one)).toBe(pictureKey(two));
  });
});

describe('another key for', () => {
  test.each([
    [
      'what lies behind an address in a path, where no archive saved it',
      'https://leeks.example/shot/20220929/https://leeks.example/leek.jpg',
      'https://leeks.example/leek.jpg',
    ],
    [
      'short names on numbered hosts',
      'https://img1.shop.example/20140101/1.jpg',
      'https://img2.shop.example/20140101/1.jpg',
    ],
    [
      'other hosts',
      'https://a1.shop.example/548f22db697ab045cd00d59b/leek.png',
      'https://b1.shop.example/548f22db697ab045cd00d59b/leek.png',
    ],
    ['another file', `https://a.example/${sign}=/5x5/leek.jpg`, `https://a.example/${sign}=/5x5/carrot.jpg`],
    ['another site', `https://a.example/${sign}=/5x5/leek.jpg`, `https://b.example/${sign}=/5x5/leek.jpg`],
    ['another folder', 'https://a.example/2015/03/leek-150x150.jpg', 'https://a.example/2015/04/leek-150x150.jpg'],
    ['centimetres', 'https://a.example/posters/leek-150x150.jpg', 'https://a.example/posters/leek-150x200.jpg'],
    ['small centimetres', 'https://a.example/2015/03/leek-50x70.jpg', 'https://a.example/2015/03/leek-70x90.jpg'],
    [
      'an advertisement’s shapes',
      'https://a.example/2015/03/sale-728x90.jpg',
      'https://a.example/2015/03/sale-970x90.jpg',
    ],
    [
      'what bears a size for a name',
      'https://a.example/2015/03/1-300x200.jpg',
      'https://a.example/2015/03/1-600x400.jpg',
    ],
    ['another number', 'https://a.example/2015/03/leek1-150x150.jpg', 'https://a.example/2015/03/leek2-150x150.jpg'],
    ['another month', 'https://a.example/2015/13/leek-150x150.jpg', 'https://a.example/2015/13/leek.jpg'],
    [
      'another picture of a newspaper',
      'https://static01.nyt.com/leek-1/leek-1-jumbo.jpg',
      'https://static01.nyt.com/leek-2/leek-2-jumbo.jpg',
    ],
    ['a short name', 'https://a.example/banners/300x250/1.jpg', 'https://a.example/banners/728x250/1.jpg'],
    ['small sizes', 'https://a.example/frames/20x30/oak-frame.jpg', 'https://a.example/frames/30x40/oak-frame.jpg'],
    [
      'another photograph of a magazine',
      'https://a.example/photos/0123456789abcdef01234567/1:1/w_9,c_limit/leek-tart.jpg',
      'https://a.example/photos/0123456789abcdef01234568/1:1/w_9,c_limit/leek-tart.jpg',
    ],
    [
      'another picture that a server shrinks',
      'https://a.example/?url=https%3A%2F%2Fb.example%2Fleek1.jpg',
      'https://a.example/?url=https%3A%2F%2Fb.example%2Fleek2.jpg',
    ],
    [
      'another photograph of a newspaper',
      'https://i.paper.example/multimedia/archive/02562/leek_2562654b.jpg',
      'https://i.paper.example/multimedia/archive/02562/leek_2562655b.jpg',
    ],
    [
      'another photograph of ABC News',
      'https://s.abcnews.com/images/US/leek-210101_1609523445374_hpMain_16x9_992.jpg',
      'https://s.abcnews.com/images/US/leek-210101_1609523445375_hpMain_16x9_992.jpg',
    ],
    ['a drawing', 'https://a.example/2022/05/leek.png', 'https://a.example/2022/05/leek.webp'],
    [
      'two sides of what is called by a UUID',
      'https://s.example/front/15097217-9227-45f7-9c7a-5c51904e8b49.jpg',
      'https://s.example/back/15097217-9227-45f7-9c7a-5c51904e8b49.jpg',
    ],
    [
      'another UUID in the folder of a size',
      'https://s.example/small/15097217-9227-45f7-9c7a-5c51904e8b49.jpg',
      'https://s.example/small/15097217-9227-45f7-9c7a-5c51904e8b4a.jpg',
    ],
    [
      'another file of Tilda’s under the same name',
      'https://s.example/tild6538-3166-4232-b162-616333656561/-/resizeb/20x/leek.jpg',
      'https://s.example/tild6538-3166-4232-b162-616333656562/leek.jpg',
    ],
    [
      'another recipe of Cookpad',
      'https://img-global.cpcdn.com/recipes/53658f5fc0aa6c30/400x400cq70/photo.jpg',
      'https://img-global.cpcdn.com/recipes/53658f5fc0aa6c31/400x400cq70/photo.jpg',
    ],
    [
      'another photograph of the Times of India',
      'https://static.toiimg.com/thumb/71330969.cms',
      'https://static.toiimg.com/thumb/71330970.cms',
    ],
    ['a short name behind a size', 'https://a.example/max300/1.jpg?v=2', 'https://a.example/max500/1.jpg?v=2'],
    ['a year behind a word', 'https://a.example/fit2023/leek-tart.jpg', 'https://a.example/fit2024/leek-tart.jpg'],
    ['a mere number', 'https://a.example/thumb12/leek-tart.jpg', 'https://a.example/thumb13/leek-tart.jpg'],
    ['a longer word', 'https://a.example/climax300/leek-tart.jpg', 'https://a.example/climax500/leek-tart.jpg'],
    ['another number in a size', 'https://a.example/leeks/max300/412.jpg', 'https://a.example/leeks/max500/413.jpg'],
    [
      'another photograph of Booking',
      'https://cf.bstatic.com/xdata/images/hotel/max300/412345601.jpg?k=ab12&o=',
      'https://cf.bstatic.com/xdata/images/hotel/max300/412345602.jpg?k=ab12&o=',
    ],
    [
      'another kind of Booking’s',
      'https://cf.bstatic.com/xdata/images/hotel/max300/412345601.jpg?k=ab12&o=',
      'https://cf.bstatic.com/xdata/images/xphoto/max300/412345601.jpg?k=ab12&o=',
    ],
    [
      'a query on another host',
      'https://a.example/images/max300/412.jpg?k=ab',
      'https://a.example/images/max300/412.jpg?k=cd',
    ],
    [
      'another photograph of Wayfair',
      'https://assets.wfcdn.com/im/12345678/resize-h600-w600%5Ecompr-r85/1987/198765432/Amity+Sofa.jpg',
      'https://assets.wfcdn.com/im/12345678/resize-h600-w600%5Ecompr-r85/1987/198765433/Amity+Sofa.jpg',
    ],
    [
      'another name of Wayfair’s',
      'https://assets.wfcdn.com/im/12345678/resize-h600-w600%5Ecompr-r85/1987/198765432/Amity+Sofa.jpg',
      'https://assets.wfcdn.com/im/12345678/resize-h600-w600%5Ecompr-r85/1987/198765432/Other+Sofa.jpg',
    ],
    [
      'another photograph of Zillow',
      'https://photos.zillowstatic.com/fp/aaaa0123456789ab-p_e.jpg',
      'https://photos.zillowstatic.com/fp/aaaa0123456789ac-p_e.jpg',
    ],
    [
      'another photograph of eBay',
      'https://i.ebayimg.com/images/g/aB~cAAOSw/s-l140.jpg',
      'https://i.ebayimg.com/images/g/aB~dAAOSw/s-l140.jpg',
    ],
    ['another query', 'https://a.example/photo?id=1', 'https://a.example/photo?id=2'],
  ])('%s', (_, one, two) => {
    expect(pictureKey(one)).not.toBe(pictureKey(two));
  });
});

test('hostile addresses cost no more than their length', () => {
  const started = performance.now();
  for (const part of [
    '=/5x5/',
    '/thumbor/5x5/',
    '-150x150',
    '_trans_',
    '/2015/03/',
    'a=/fit-in/',
    '/crop-300x300',
    '/photos/',
    '/max300',
    '/max300/',
    '/images/hotel/max300/1',
  ])
    pictureKey(`https://static01.nyt.com/${part.repeat(800)}.svg/`);
  expect(performance.now() - started).toBeLessThan(1_000);
});
