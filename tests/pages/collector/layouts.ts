import type {Fixtures} from './fixture';

const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** Kinds of pages that people pin from, in small. */
export const layouts: Fixtures = {
  'a shop: two products of nearly one name stay two, the colours of one product stay apart': {
    html: `<ul class="wares">
      <li><a href="/p/mug-12"><img src="/media/mug-12-600x600.jpg" alt="Mug, 12 cl"></a></li>
      <li><a href="/p/mug-21"><img src="/media/mug-21-600x600.jpg" alt="Mug, 21 cl"></a></li>
      <li><a href="/p/mug-12?colour=red"><img src="/media/mug-12-red-600x600.jpg" alt="Mug, red"></a></li>
      <li><a href="/p/mug-12?colour=blue"><img src="/media/mug-12-blue-600x600.jpg?v=2" alt="Mug, blue"></a></li></ul>`,
    expected: {
      offered: [
        ...['/media/mug-12-600x600.jpg', '/media/mug-21-600x600.jpg'],
        ...['/media/mug-12-red-600x600.jpg', '/media/mug-12-blue-600x600.jpg?v=2'],
      ],
      candidates: {
        '/media/mug-12-red-600x600.jpg': {link: '/p/mug-12?colour=red', altText: 'Mug, red'},
        '/media/mug-21-600x600.jpg': {link: '/p/mug-21', altText: 'Mug, 21 cl'},
      },
    },
  },
  'a shop: one image server tells products apart by a query only': {
    html: `<img src="/img.php?id=7&file=600x600.jpg"><img src="/img.php?id=8&file=600x600.jpg">`,
    expected: {offered: ['/img.php?id=7&file=600x600.jpg', '/img.php?id=8&file=600x600.jpg']},
  },
  'a shop: thumbnails of a product change its main picture, and are one each': {
    html: `<img class="main" src="/m/front-600x800.jpg" srcset="/m/front-600x800.jpg 600w, /m/front-1200x1600.jpg 1200w">
      <button><img src="/m/back-100x133.jpg" data-large="/m/back-1200x1600.jpg"></button>
      <button><img src="/m/side-100x133.jpg" data-zoom-image="/m/side-1200x1600.jpg"></button>`,
    expected: {offered: ['/m/front-1200x1600.jpg', '/m/back-1200x1600.jpg', '/m/side-1200x1600.jpg']},
  },
  'recipes in a grid, each with its own link': {
    html: `<main>${['leeks', 'tart', 'soup', 'bread']
      .map(
        (name) =>
          `<article><a href="/recipes/${name}"><img src="/r/${name}-480x640.jpg" alt="${name} on a plate"></a><h2>${name}</h2></article>`,
      )
      .join('')}</main>`,
    expected: {
      offered: ['/r/leeks-480x640.jpg', '/r/tart-480x640.jpg', '/r/soup-480x640.jpg', '/r/bread-480x640.jpg'],
      candidates: {'/r/soup-480x640.jpg': {link: '/recipes/soup', altText: 'soup on a plate'}},
    },
  },
  'a masonry wall that has grown as its visitor scrolled': {
    html: `<style>figure {position: absolute; margin: 0; width: 200px}</style><main></main><script>
      const wall = document.querySelector('main');
      let count = 0;
      globalThis.grow = () => {
        for (let at = 0; at < 6; at++, count++) {
          const figure = wall.appendChild(document.createElement('figure'));
          figure.style.transform = 'translate(' + (count % 3) * 220 + 'px,' + Math.floor(count / 3) * 320 + 'px)';
          figure.append(Object.assign(new Image(200), {src: '/wall-' + count + '-200x300.jpg'}));
        }
        return Promise.all([...document.images].map((image) => image.decode())).then(() => null);
      };
      grow();</script>`,
    afterLoad: 'scrollTo(0, document.body.scrollHeight); return grow();',
    expected: {offered: Array.from({length: 12}, (_, at) => `/wall-${at}-200x300.jpg`)},
  },
  'a carousel: the slides out of sight too, and its clones once': {
    html: `<style>.strip {display: flex; overflow: hidden; width: 600px} .away {display: none}</style><div class="strip">
      <img class="copy" src="/s3-600x400.jpg"><img src="/s1-600x400.jpg"><img class="away" src="/s2-600x400.jpg">
      <img src="${dot}" data-src="/s3-600x400.jpg" width="600" height="400"><img class="copy" src="/s1-600x400.jpg"></div>`,
    expected: {offered: ['/s1-600x400.jpg', '/s2-600x400.jpg', '/s3-600x400.jpg']},
  },
  'a social post: versions of one photo, without its maker’s portrait': {
    html: `<article class="qv7"><header><a href="/maker/"><img class="kz1" alt="maker’s profile picture" src="/t/maker-150x150.jpg?sig=1"></a></header>
      <div role="button" class="bd9"><img class="kz2" alt="Photo of leeks" sizes="600px" src="/t/post-640x800.jpg?sig=2"
      srcset="/t/post-1080x1350.jpg?sig=3 1080w, /t/post-640x800.jpg?sig=2 640w, /t/post-320x400.jpg?sig=4 320w"></div></article>`,
    path: '/p/abc/',
    expected: {
      offered: ['/t/post-1080x1350.jpg?sig=3'],
      leftOut: ['decoration /t/maker-150x150.jpg?sig=1'],
      candidates: {'/t/post-1080x1350.jpg?sig=3': {altText: 'Photo of leeks', link: '/p/abc/'}},
    },
  },
  'a market’s listing: cards with a link each, and the carousel of one': {
    html: `<ul class="wt-x1">${[101, 102]
      .map(
        (
          id,
        ) => `<li data-listing="${id}"><a href="/listing/${id}/a-mug?ref=search"><img class="wt-x2" src="/il/${id}/il_300x300.jpg"
        srcset="/il/${id}/il_300x300.jpg 1x, /il/${id}/il_600x600.jpg 2x" alt="Mug ${id}"></a><p>12.00</p></li>`,
      )
      .join(
        '',
      )}</ul><div class="wt-x3"><img data-src-zoom-image="/il/103/il_full-2000x2000.jpg" src="/il/103/il_794x794.jpg"></div>`,
    expected: {
      offered: ['/il/101/il_600x600.jpg', '/il/102/il_600x600.jpg', '/il/103/il_full-2000x2000.jpg'],
      candidates: {'/il/101/il_600x600.jpg': {link: '/listing/101/a-mug?ref=search', altText: 'Mug 101'}},
    },
  },
  'a hero hides no small picture that somebody may want': {
    html: '<main><img src="/hero2400x1600.jpg"><img src="/small130x130.jpg"><img src="/narrow100x150.jpg"></main>',
    expected: {
      offered: ['/hero2400x1600.jpg', '/small130x130.jpg', '/narrow100x150.jpg'],
      first: ['/hero2400x1600.jpg'],
    },
  },
};
