import type {Fixture, Fixtures} from './fixture';

const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** A picture that waits while a dot stands in its place. */
const waiting = (attributes: string, offered = '/a900x600.jpg'): Fixture => ({
  html: `<img src="${dot}" width="300" height="200" ${attributes}>`,
  expected: {offered: [offered], leftOut: []},
});

/** Lazy loaders by the attribute that they keep a picture in. None of them runs: the page has not scrolled there yet. */
export const lazyLoaders: Fixtures = {
  'lazysizes, data-src': waiting('class="lazyload" data-src="/a900x600.jpg"'),
  'lazysizes, data-srcset': waiting('data-sizes="auto" data-srcset="/a300x200.jpg 300w, /a900x600.jpg 900w"'),
  'a loader that keeps both, data-src and data-srcset': waiting(
    'data-src="/a300x200.jpg" data-srcset="/a600x400.jpg 600w, /a900x600.jpg 900w"',
  ),
  'WP Rocket, data-lazy-src': waiting('data-lazy-src="/a900x600.jpg"'),
  'WP Rocket, data-lazy-srcset': waiting(
    'data-lazy-src="/a300x200.jpg" data-lazy-srcset="/a300x200.jpg 300w, /a900x600.jpg 900w"',
  ),
  'jQuery Lazy Load, data-original': waiting('data-original="/a900x600.jpg"'),
  'lazysrc without data-': waiting('lazysrc="/a900x600.jpg"'),
  'lazy-src without data-': waiting('lazy-src="/a900x600.jpg"'),
  'Cloudflare, data-cfsrc': waiting('data-cfsrc="/a900x600.jpg" style="display: none; visibility: hidden"'),
  'Ezoic, data-ezsrc': waiting('data-ezsrc="/a900x600.jpg"'),
  'Slick, data-lazy': waiting('data-lazy="/a900x600.jpg"'),
  'Themify, data-tf-src': waiting('data-tf-src="/a900x600.jpg"'),
  'a theme, data-gt-lazy-src': waiting('data-gt-lazy-src="/a900x600.jpg"'),
  'a theme, data-lsrc': waiting('data-lsrc="/a900x600.jpg"'),
  'Unveil, data-src and data-src-retina': waiting('data-src="/a450x300.jpg" data-src-retina="/a900x600.jpg"'),
  'data-img-url': waiting('data-img-url="/a900x600.jpg"'),
  'data-image': waiting('data-image="/a900x600.jpg"'),
  'data-flickity-lazyload': waiting('data-flickity-lazyload="/a900x600.jpg"'),
  'Squarespace, data-image and data-src': waiting('data-image="/a900x600.jpg" data-image-dimensions="900x600"'),
  'an address without an ending, data-src': waiting('data-src="%ORIGIN%/photo/42?w=900"', '/photo/42?w=900'),
  'an image without any src': {
    html: '<img data-src="/a900x600.jpg" alt="A leek">',
    expected: {offered: ['/a900x600.jpg'], candidates: {'/a900x600.jpg': {altText: 'A leek'}}},
  },
  'Jetpack keeps src and puts a dot into srcset': {
    html: `<img src="/a900x600.jpg" srcset="${dot}" data-lazy-src="/a900x600.jpg?is-pending-load=1" width="300" height="200">`,
    expected: {offered: [/^\/a900x600\.jpg/], leftOut: []},
  },
  'WordPress’s own large and original files': {
    html: `<img src="/a300x200.jpg" data-medium-file="/a-300x200.jpg" data-large-file="/a-1024x683.jpg"
      data-orig-file="/a3000x2000.jpg" data-image-title="leek.jpg" data-permalink="%ORIGIN%/leek/">`,
    expected: {offered: ['/a3000x2000.jpg']},
  },
  'Jetpack’s large file where it names no original': {
    html: '<img src="/a300x200.jpg" data-medium-file="/a300x200.jpg" data-large-file="/a1024x683.jpg">',
    expected: {offered: ['/a1024x683.jpg']},
  },
  'Amazon’s old-hires beside the list': {
    html: `<img src="/a300x300.jpg" data-old-hires="/a2000x2000.jpg" data-a-dynamic-image='{"%ORIGIN%/a600x600.jpg":[600,600]}'>`,
    expected: {offered: ['/a2000x2000.jpg']},
  },
  'a blurred preview in src': {
    html: '<img src="/blur40x27.jpg" data-src="/a900x600.jpg" width="300" height="200">',
    expected: {offered: ['/a900x600.jpg'], leftOut: []},
  },
  'a native lazy image far below, which has not loaded': {
    html: '<div style="height: 40000px"></div><img loading="lazy" src="/a900x600.jpg" width="300" height="200">',
    expected: {offered: ['/a900x600.jpg']},
  },
  'a <picture> whose sources wait': {
    html: `<picture><source data-srcset="/a600x400.webp 600w, /a1200x800.webp 1200w" type="image/webp">
      <img src="${dot}" data-src="/a900x600.jpg"></picture>`,
    expected: {offered: ['/a1200x800.webp']},
  },
  'a background in data-bg': {
    html: '<div data-bg="/a900x600.jpg" style="height: 300px"></div>',
    expected: {offered: ['/a900x600.jpg'], candidates: {'/a900x600.jpg': {kind: 'background'}}},
  },
  'a background in data-background-image': {
    html: '<section data-background-image="/a900x600.jpg" style="height: 300px"></section>',
    expected: {offered: ['/a900x600.jpg']},
  },
  'a background set of sizes in data-bgset': {
    html: '<div data-bgset="/a300x200.jpg 300w, /a900x600.jpg 900w" style="height: 300px"></div>',
    expected: {offered: ['/a900x600.jpg']},
  },
  'data-media of a div': {
    html: '<div data-media="/a900x600.jpg" style="width: 300px; height: 200px"></div>',
    expected: {offered: ['/a900x600.jpg']},
  },
  'data-src of a div': {
    html: '<div data-src="/a900x600.jpg" style="width: 300px; height: 200px"></div>',
    expected: {offered: ['/a900x600.jpg']},
  },
  'data-original of a span': {
    html: '<span data-original="/a900x600.jpg" style="display: block; width: 300px; height: 200px"></span>',
    expected: {offered: ['/a900x600.jpg']},
  },
  'a title, an alternative text or an author’s portrait in an attribute is no picture of the image': {
    html: `<img src="/a900x600.jpg" alt="img/b900x600.jpg" title="img/c900x600.jpg" data-title="img/d900x600.jpg"
      data-author-image="/e900x600.jpg" data-hover-src="/f900x600.jpg">`,
    expected: {offered: ['/a900x600.jpg']},
  },
  'a template that no script has filled in is no address': {
    html: '<img src="/a900x600.jpg" data-src="/images/{{ file }}.jpg"><div data-bg="/<%= name %>.jpg"></div>',
    expected: {offered: ['/a900x600.jpg'], leftOut: []},
  },
};
