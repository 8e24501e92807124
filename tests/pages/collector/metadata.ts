import type {Fixtures} from './fixture';

/** What a page names for sharing. */
export const metadata: Fixtures = {
  'og:image by property and by name, og:image:url, and secure_url before the plain one': {
    html: `<meta property="og:image" content="/a1200x630.jpg"><meta name="og:image" content="/b1200x630.jpg">
      <meta property="og:image:url" content="/c1200x630.jpg">
      <meta property="og:image" content="http://pictures.example/d.jpg">
      <meta property="og:image:secure_url" content="https://pictures.example/d.jpg">`,
    expected: {offered: ['/a1200x630.jpg', '/b1200x630.jpg', '/c1200x630.jpg', 'https://pictures.example/d.jpg']},
  },
  'several og:image each with a size of its own': {
    html: `<meta property="og:image" content="/a.jpg"><meta property="og:image:width" content="1200">
      <meta property="og:image:height" content="800"><meta property="og:image" content="/b.jpg">`,
    expected: {
      candidates: {'/a.jpg': {width: 1200, height: 800, isMeasured: false}, '/b.jpg': {width: null, height: null}},
    },
  },
  'an og:image too small by its own word is left out': {
    html: `<meta property="og:image" content="/a.jpg"><meta property="og:image:width" content="60">
      <meta property="og:image:height" content="60">`,
    expected: {offered: [], leftOut: ['small /a.jpg']},
  },
  'twitter:image and twitter:image:src, by name and by property': {
    html: `<meta name="twitter:image" content="/a1200x630.jpg"><meta property="twitter:image" content="/b1200x630.jpg">
      <meta name="twitter:image:src" content="/c1200x630.jpg">`,
    expected: {offered: ['/a1200x630.jpg', '/b1200x630.jpg', '/c1200x630.jpg']},
  },
  'one picture under og, twitter and image_src is one': {
    html: `<meta property="og:image" content="/a1200x630.jpg"><meta name="twitter:image" content="%ORIGIN%/a1200x630.jpg">
      <link rel="image_src" href="/a1200x630.jpg">`,
    expected: {offered: ['/a1200x630.jpg']},
  },
  'relative addresses follow <base>': {
    html: '<base href="/shop/"><meta property="og:image" content="a1200x630.jpg"><link rel="image_src" href="b600x400.jpg">',
    expected: {offered: ['/shop/a1200x630.jpg', '/shop/b600x400.jpg']},
  },
  'icons are no pictures of the page': {
    html: `<link rel="icon" href="/a512x512.png"><link rel="apple-touch-icon" sizes="180x180" href="/b180x180.png">
      <link rel="mask-icon" href="/c.svg"><meta name="msapplication-TileImage" content="/d270x270.png">`,
    expected: {offered: []},
  },
  'metadata that is empty, or no address': {
    html: `<meta property="og:image" content=""><meta property="og:image" content=" "><meta property="og:image">
      <meta property="og:image" content="https://"><link rel="image_src" href=""><meta name="twitter:image" content="javascript:alert(1)">`,
    expected: {offered: []},
  },
};

/** Other places in which a page names its pictures. */
export const otherMetadata: Fixtures = {
  'a preloaded image': {
    html: '<link rel="preload" as="image" href="/a900x600.jpg">',
    expected: {offered: ['/a900x600.jpg']},
  },
  'a preloaded set of images, at its largest': {
    html: '<link rel="preload" as="image" href="/a300x200.jpg" imagesrcset="/a300x200.jpg 300w, /a900x600.jpg 900w" imagesizes="300px">',
    expected: {offered: ['/a900x600.jpg']},
  },
  'a preloaded image that the page shows is one picture with it': {
    html: `<link rel="preload" as="image" imagesrcset="/a300x200.jpg 300w, /a900x600.jpg 900w" imagesizes="300px">
      <img src="/a300x200.jpg" srcset="/a300x200.jpg 300w, /a900x600.jpg 900w" sizes="300px" alt="A leek">`,
    expected: {offered: ['/a900x600.jpg'], each: {kind: 'image', altText: 'A leek'}},
  },
  'other preloads are not pictures': {
    html: `<link rel="preload" as="fetch" href="/a600x400.jpg" crossorigin><link rel="prefetch" href="/b600x400.jpg">
      <link rel="preload" as="image" href="/drawing.svg">`,
    expected: {offered: []},
  },
  'microdata: a meta, a link, an image': {
    html: `<div itemscope itemtype="https://schema.org/Recipe"><meta itemprop="image" content="/a900x600.jpg">
      <link itemprop="image" href="/b900x600.jpg"><img itemprop="image" src="/c900x600.jpg"></div>`,
    expected: {offered: ['/a900x600.jpg', '/b900x600.jpg', '/c900x600.jpg']},
  },
  'microdata: an ImageObject within': {
    html: `<div itemscope itemtype="https://schema.org/Article"><span itemprop="image" itemscope
      itemtype="https://schema.org/ImageObject"><meta itemprop="url" content="/a900x600.jpg"><meta itemprop="width" content="900"></span></div>`,
    expected: {offered: ['/a900x600.jpg']},
  },
  'microdata: a thumbnail of a video': {
    html: `<div itemscope itemtype="https://schema.org/VideoObject"><link itemprop="thumbnailUrl" href="/a640x360.jpg"></div>`,
    expected: {offered: ['/a640x360.jpg']},
  },
};
