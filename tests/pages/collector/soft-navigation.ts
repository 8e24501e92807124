import type {Fixtures} from './fixture';

const page = (url: string, title: string) => `<title>${title}</title><meta property="og:title" content="${title}">
  <meta property="og:url" content="%ORIGIN%${url}"><meta property="og:image" content="/og600x400.jpg">
  <meta property="og:description" content="About ${title}"><link rel="canonical" href="${url}">`;

const data = (url: string) =>
  `<script type="application/ld+json">{"@type": "Product", "url": "%ORIGIN%${url}", "image": "/ld600x400.jpg"}</script>`;

/** A page that has become another one without loading: what it says of itself may be of the page before. */
export const softNavigation: Fixtures = {
  'stale metadata is not believed': {
    html: `${page('/page/', 'Before')}${data('/page/')}<img src="/a600x400.jpg">`,
    afterLoad: `history.pushState(null, '', '/after/'); document.title = 'After';`,
    expected: {
      offered: ['/a600x400.jpg'],
      page: {title: 'After', link: '/after/'},
      each: {description: 'After', link: '/after/'},
    },
  },
  'stale structured data is not believed, even without an address of its own': {
    html: `<script type="application/ld+json">{"@type": "Product", "image": "/ld600x400.jpg"}</script><img src="/a600x400.jpg">`,
    afterLoad: `history.pushState(null, '', '/after/');`,
    expected: {offered: ['/a600x400.jpg']},
  },
  'a page that has only changed its fragment is believed': {
    html: `${page('/page/', 'Here')}<img src="/a600x400.jpg">`,
    afterLoad: `history.pushState(null, '', '#part');`,
    expected: {offered: ['/a600x400.jpg', '/og600x400.jpg'], page: {link: '/page/', title: 'Here'}},
  },
  'nopin of the page before does not hold once it is gone': {
    html: '<meta name="pinterest" content="nopin"><img src="/a600x400.jpg">',
    afterLoad: `history.pushState(null, '', '/after/'); document.querySelector('meta').remove();`,
    expected: {offered: ['/a600x400.jpg'], nopin: null},
  },
};

/** The same, where the page keeps up with itself. */
export const freshNavigation: Fixtures = {
  'metadata whose og:url is the new address is believed': {
    html: `<head>${page('/page/', 'Before')}</head><img src="/a600x400.jpg">`,
    afterLoad: `history.pushState(null, '', '/after/'); document.title = 'After';
      for (const [property, content] of [['og:url', location.href], ['og:title', 'After'], ['og:image', '/new600x400.jpg']])
        document.querySelector('meta[property="' + property + '"]').content = content;`,
    expected: {offered: ['/a600x400.jpg', '/new600x400.jpg']},
  },
  'metadata whose og:title is the new title is believed': {
    html: '<head><title>Before</title></head><img src="/a600x400.jpg">',
    afterLoad: `history.pushState(null, '', '/after/'); document.title = 'After';
      document.head.insertAdjacentHTML('beforeend', '<meta property="og:title" content="After"><meta property="og:image" content="/new600x400.jpg">');`,
    expected: {offered: ['/a600x400.jpg', '/new600x400.jpg']},
  },
  'structured data whose url is the new address is believed': {
    html: `<head>${data('/page/')}</head><img src="/a600x400.jpg">`,
    afterLoad: `history.pushState(null, '', '/after/');
      document.querySelector('script').textContent = JSON.stringify({'@type': 'Product', url: location.href, image: '/new600x400.jpg'});`,
    expected: {offered: ['/a600x400.jpg', '/new600x400.jpg']},
  },
};
