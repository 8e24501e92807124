import type {Fixtures} from './fixture';

const variants = ['red', 'blue'].map((colour) => ({
  attributes: {colour},
  image: {full_src: `/uploads/2023/05/mug-${colour}-glaze-1200x1600.jpg`, title: colour},
}));

const ofMagento = (hash: string, name: string): string =>
  `/media/catalog/product/cache/${hash.repeat(32)}/${name}-900x900.jpg`;

const magentoGallery = {
  '[data-gallery-role=gallery-placeholder]': {
    'mage/gallery/gallery': {
      data: ['chair', 'desk'].map((name) => ({
        ...{thumb: ofMagento('a', name), img: ofMagento('b', name), full: ofMagento('c', name)},
        ...{caption: name, isMain: name === 'chair'},
      })),
    },
  },
};

/** Pages on which what is shown small leads to what is large, each in its own software's way. */
export const galleries: Fixtures = {
  'a light box: the file to open stands on the link around a thumbnail': {
    html: `<div id="lightgallery">${['leek', 'tart']
      .map(
        (name) =>
          `<a class="gallery-item" data-lg-size="1600-2400" data-src="/full/plate-of-${name}-1600x2400.jpg"><img src="/thumbs/plate-of-${name}-240x160.jpg"></a>`,
      )
      .join('')}</div>
      <a href="javascript:;" data-fancybox="soups" data-src="/big/IMG7-1600x1200.jpg"><img src="/small/7-200x150.jpg"></a>
      <a href="/view/8" data-pswp-src="/big/8-2400x1600.jpg" data-pswp-width="2400"><img src="/small/8-300x200.jpg"></a>`,
    expected: {
      offered: [
        ...['/full/plate-of-leek-1600x2400.jpg', '/full/plate-of-tart-1600x2400.jpg'],
        ...['/big/IMG7-1600x1200.jpg', '/big/8-2400x1600.jpg'],
      ],
      candidates: {'/big/8-2400x1600.jpg': {link: '/view/8'}},
    },
  },
  'a light box of tiles: each shows a preview from behind, in a place of its own or in none yet, and opens the file': {
    html: `<a data-fancybox href="/photos/1024/suite_8000.jpg"><div style="width: 300px; height: 200px; background-image: url(/photos/600/suite_8000.jpg)"></div></a>
      <a data-fancybox href="/photos/1024/pool_8001.jpg"><div style="background-image: url(/photos/600/pool_8001.jpg)"></div></a>
      <a href="/photos/1024/terrace_8002.jpg"><div style="width: 300px; height: 200px; background-image: url(/photos/600/garden_8003.jpg)"></div></a>`,
    expected: {
      offered: [
        ...['/photos/1024/suite_8000.jpg', '/photos/1024/pool_8001.jpg'],
        ...['/photos/1024/terrace_8002.jpg', '/photos/600/garden_8003.jpg'],
      ],
    },
  },
  'a cover from behind, of which the script has yet to make room, and a link that opens its file': {
    html: `<div style="background-image: url(/albums/79/front.png)"></div>
      <a href="/albums/79/front.png">Booklet</a>
      <div style="background-image: url(/albums/79/rule.png)"></div>`,
    expected: {offered: ['/albums/79/front.png'], leftOut: ['small /albums/79/rule.png']},
  },
  'a shop’s magnifier: the file to look at closely stands on the frame around the picture': {
    html: `<div class="easyzoom"><a href="#" data-standard="/m/front-600x800.jpg" data-zoom-image="/m/front-1800x2400.jpg"><img src="/m/front-600x800.jpg"></a></div>
      <figure data-zoom-image="/stencil/side-1280x1280.jpg"><div><img src="/stencil/side-500x500.jpg"></div></figure>
      <li data-thumb="/m/back-100x100.jpg"><img src="/m/back-600x800.jpg"></li>
      <div data-zoom="/m/other-1800x2400.jpg"><img src="/m/one-600x800.jpg"><img src="/m/two-600x800.jpg"></div>`,
    expected: {
      offered: [
        ...['/m/front-1800x2400.jpg', '/stencil/side-1280x1280.jpg', '/m/back-600x800.jpg'],
        ...['/m/one-600x800.jpg', '/m/two-600x800.jpg'],
      ],
    },
  },
  'a shop of Magento’s: what its gallery will show, while the page shows one': {
    html: `<main><img class="gallery-placeholder__image" src="${ofMagento('b', 'chair')}" width="500">
      <script type="text/x-magento-init">${JSON.stringify(magentoGallery)}</script>
      <script type="text/x-magento-init">{"*": {"mage/cookies": {"data": "/media/banner-900x900.jpg"}}}</script></main>`,
    expected: {
      offered: [ofMagento('c', 'chair'), ofMagento('c', 'desk')],
      first: [ofMagento('c', 'chair')],
    },
  },
  'a forum: what its readers have attached, by addresses of its own': {
    html: `<article>${['leek', 'tart']
      .map((name, at) => `<a href="/attachments/${name}-jpg.${at}/"><img src="/thumbs/${at}-200x150.jpg"></a>`)
      .join('')}</article>`,
    expected: {offered: ['/attachments/leek-jpg.0/', '/attachments/tart-jpg.1/'], each: {link: '/page/'}},
  },
  'a house for sale: its gallery as a list on the box that shows the first picture': {
    html: `<div class="gallery" data-images='["/h/house-1-1200x800.jpg","/h/house-2-1200x800.jpg","/h/house-3-1200x800.jpg"]'>
      <img src="/h/house-1-1200x800.jpg" width="600"></div>
      <p><a href="/agents/joan"><img src="/agents/joan-200x200.jpg" alt="Joan"></a></p>`,
    expected: {
      offered: ['/h/house-1-1200x800.jpg', '/h/house-2-1200x800.jpg', '/h/house-3-1200x800.jpg'],
      leftOut: ['decoration /agents/joan-200x200.jpg'],
    },
  },
  'a shop: the pictures of its variants, listed for a script on a form of one line': {
    html: `<img src="/uploads/2023/05/mug-red-glaze-1200x1600.jpg" width="300">
      <form style="height: 20px" data-product_variations="${JSON.stringify(variants).replaceAll('"', '&quot;')}"><select></select></form>`,
    expected: {
      offered: ['/uploads/2023/05/mug-red-glaze-1200x1600.jpg', '/uploads/2023/05/mug-blue-glaze-1200x1600.jpg'],
    },
  },
  'an old blog: what stands beside the text by its name only, and leads away': {
    html: `<div id="content"><img src="/leek-600x900.jpg" width="300"></div>
      <div id="sidebar"><div><a href="%OTHER%/shop/7"><img src="/mugs-160x240.jpg"></a></div><img src="/garden-600x900.jpg" width="300"></div>`,
    expected: {
      offered: ['/leek-600x900.jpg', '/garden-600x900.jpg'],
      first: ['/leek-600x900.jpg'],
      leftOut: ['advert /mugs-160x240.jpg'],
    },
  },
  'a list of houses: whose box calls a picture a logo, through the link around it': {
    html: `<div>${['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']
      .map((name) => `<div class="photo"><picture><img src="/houses/${name}-300x200.jpg"></picture></div>`)
      .join(
        '',
      )}<div class="branding-logo"><a href="/agents-of-leeks"><picture><img src="/agents-120x100.gif"></picture></a></div></div>`,
    expected: {
      among: ['/houses/one-300x200.jpg', '/houses/eight-300x200.jpg'],
      leftOut: ['decoration /agents-120x100.gif'],
    },
  },
  'an old blog: what its readers show of late, above the text': {
    html: `<div class="comments recent"><p><img src="/reader-400x400.jpg" width="400" height="400"></p></div>
      <ol class="comment-list"><li><img src="/other-400x400.jpg" width="400" height="400"></li></ol>
      <div><img src="/leek-300x300.jpg" width="300" height="300"></div>`,
    expected: {
      offered: ['/reader-400x400.jpg', '/other-400x400.jpg', '/leek-300x300.jpg'],
      first: ['/leek-300x300.jpg'],
    },
  },
  'an old blog: its text by its name only, and a picture at its head that leads to a page of its own': {
    html: `<div><img src="/garden-500x450.jpg" width="500" height="450"></div>
      <div class="post entry-content"><a href="/2011/leek/attachment/"><img src="/leek-600x400.jpg" width="600" height="400"></a></div>`,
    expected: {
      offered: ['/leek-600x400.jpg', '/garden-500x450.jpg'],
      first: ['/leek-600x400.jpg'],
    },
  },
  'a landing page: a background still to come behind other pictures is one of its own': {
    html: `<section data-bg="/projects/hero-1920x1080.jpg" style="height: 400px"><img src="/award-40x40.png"><img src="/projects/inset-300x200.jpg"></section>
      <section data-background-image="/projects/team-1600x900.jpg" style="height: 300px"><img src="/projects/joan-600x400.jpg"></section>`,
    expected: {
      offered: [
        ...['/projects/hero-1920x1080.jpg', '/projects/team-1600x900.jpg'],
        ...['/projects/inset-300x200.jpg', '/projects/joan-600x400.jpg'],
      ],
    },
  },
  'a recipe: the card’s thumbnail is not to be pinned, the picture above it is, and so is the hidden one for pins': {
    html: `<meta property="og:image" content="/uploads/2024/01/leek-tart-800x1200.jpg"><article>
      <div style="display: none"><img src="/uploads/2024/01/tart-in-spring-1000x1500.jpg" data-pin-description="A tart for spring"></div>
      <figure><img src="/uploads/2024/01/leek-tart-800x1200.jpg" width="400" data-pin-description="Leek tart"></figure>
      <figure><img src="/uploads/2024/01/slicing-leeks-600x900.jpg" width="400"></figure>
      <div class="recipe-card"><img data-pin-nopin="true" src="/uploads/2024/01/leek-tart-200x200.jpg"></div>
      <div class="adthrive-ad"><img src="/spread-300x250.jpg"></div></article>
      <aside><a href="/about/"><img src="/uploads/2020/01/joan-300x300.jpg" alt="Joan"></a>
      <a href="%OTHER%/p/1/"><img src="/feed-320x320.jpg"></a></aside>`,
    path: '/leek-tart',
    expected: {
      offered: [
        ...['/uploads/2024/01/leek-tart-800x1200.jpg', '/uploads/2024/01/slicing-leeks-600x900.jpg'],
        '/uploads/2024/01/tart-in-spring-1000x1500.jpg',
      ],
      first: ['/uploads/2024/01/leek-tart-800x1200.jpg'],
      leftOut: [
        ...['advert /spread-300x250.jpg', 'decoration /uploads/2020/01/joan-300x300.jpg'],
        'advert /feed-320x320.jpg',
      ],
      candidates: {'/uploads/2024/01/tart-in-spring-1000x1500.jpg': {description: 'A tart for spring'}},
    },
  },
  'a list of articles: one file in the place of three that have none of their own is none': {
    html: `<main>${['leek', 'tart', 'soup']
      .map((name) => `<a href="/r/${name}"><img alt="${name}" src="/no-photo-400x300.jpg" width="200"></a>`)
      .join('')}<a href="/r/bread"><img alt="bread" src="/r/bread-400x300.jpg" width="200"></a></main>`,
    expected: {offered: ['/r/bread-400x300.jpg'], leftOut: ['decoration /no-photo-400x300.jpg']},
  },
};
