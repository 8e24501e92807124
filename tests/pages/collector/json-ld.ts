import type {Expected, Fixture, Fixtures} from './fixture';

const page = (data: unknown, expected: Expected, more = ''): Fixture => ({
  html: `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>${more}`,
  expected,
});

const context = 'https://schema.org';

/** Structured data, as shops, blogs and recipe sites write it. */
export const jsonLd: Fixtures = {
  'an image as a text': page(
    {'@context': context, '@type': 'Product', image: '%ORIGIN%/a900x600.jpg'},
    {
      offered: ['/a900x600.jpg'],
    },
  ),
  'a list of images': page(
    {'@type': 'Recipe', image: ['/a900x900.jpg', '/b1200x900.jpg']},
    {
      offered: ['/a900x900.jpg', '/b1200x900.jpg'],
    },
  ),
  'an image of what names no type': page({name: 'Leeks', image: '/a900x600.jpg'}, {offered: ['/a900x600.jpg']}),
  'an ImageObject, with its size': page(
    {'@type': 'Article', image: {'@type': 'ImageObject', url: '/a.jpg', width: 1200, height: '800px'}},
    {offered: ['/a.jpg'], candidates: {'/a.jpg': {width: 1200, height: 800, isMeasured: false}}},
  ),
  'an ImageObject by its contentUrl': page(
    {'@type': 'ImageObject', contentUrl: '/a900x600.jpg'},
    {
      offered: ['/a900x600.jpg'],
    },
  ),
  'a list that mixes texts and objects': page(
    {'@type': 'Product', image: ['/a900x600.jpg', {'@type': 'ImageObject', url: '/b900x600.jpg'}]},
    {offered: ['/a900x600.jpg', '/b900x600.jpg']},
  ),
  'things in a @graph': page(
    {
      '@context': context,
      '@graph': [
        {'@type': 'WebSite', name: 'Leeks'},
        {'@type': 'Recipe', image: '/a900x600.jpg'},
      ],
    },
    {offered: ['/a900x600.jpg']},
  ),
  'a reference into the @graph': page(
    {
      '@graph': [
        {'@type': 'Article', image: {'@id': '%ORIGIN%/#main'}},
        {'@type': 'ImageObject', '@id': '%ORIGIN%/#main', url: '/a900x600.jpg'},
      ],
    },
    {offered: ['/a900x600.jpg']},
  ),
  'an array at the top': page([{'@type': 'Product', image: '/a900x600.jpg'}, {'@type': 'BreadcrumbList'}], {
    offered: ['/a900x600.jpg'],
  }),
  'several types of one thing': page(
    {'@type': ['Product', 'Thing'], image: '/a900x600.jpg'},
    {
      offered: ['/a900x600.jpg'],
    },
  ),
  'the variants of a product': page(
    {
      '@type': 'ProductGroup',
      hasVariant: [
        {'@type': 'Product', image: '/red900x600.jpg'},
        {'@type': 'Product', image: '/blue900x600.jpg'},
      ],
    },
    {offered: ['/red900x600.jpg', '/blue900x600.jpg']},
  ),
  'the thumbnail of a video': page(
    {'@type': 'VideoObject', thumbnailUrl: ['/a640x360.jpg']},
    {
      offered: ['/a640x360.jpg'],
    },
  ),
  'two scripts': page(
    {'@type': 'Product', image: '/a900x600.jpg'},
    {offered: ['/a900x600.jpg', '/b900x600.jpg']},
    '<script type="application/ld+json">{"@type": "Article", "image": "/b900x600.jpg"}</script>',
  ),
  'an image that the page shows as well is one picture': page(
    {'@type': 'Product', image: '/a900x600.jpg'},
    {
      offered: ['/a900x600.jpg'],
      each: {kind: 'image', altText: 'A leek'},
    },
    '<img src="/a900x600.jpg" alt="A leek">',
  ),
  'a script type in capitals, with a parameter': {
    html: '<script type="Application/LD+JSON; charset=utf-8">{"@type": "Product", "image": "/a900x600.jpg"}</script>',
    expected: {offered: ['/a900x600.jpg']},
  },
  'line breaks within texts, as careless templates write them': page(
    '{"@type": "Recipe", "description": "Leeks\n and more", "image": "/a900x600.jpg"}',
    {offered: ['/a900x600.jpg']},
  ),
};

/** Structured data that names no picture of the page; holds for any engine. */
export const emptyJsonLd: Fixtures = {
  'broken JSON': page('{"@type": "Product", "image": "/a900x600.jpg"', {offered: []}),
  'the logo of the publisher, the portrait of the author': page(
    {
      '@type': 'Article',
      publisher: {'@type': 'Organization', logo: {'@type': 'ImageObject', url: '/logo600x400.png'}},
      author: {'@type': 'Person', name: 'A cook', image: '/cook600x600.jpg'},
    },
    {offered: []},
  ),
  'other JSON': {
    html: '<script type="application/json">{"image": "/a900x600.jpg"}</script>',
    expected: {offered: []},
  },
  'values that are no addresses': page(
    {
      '@type': 'Product',
      image: [null, 7, true, '', {}, [], {url: 3}, 'javascript:alert(1)', 'data:image/gif;base64,AA'],
    },
    {offered: []},
  ),
  'a tree too deep to follow': page(
    `{"image": ${'['.repeat(50_000)}"/x900x600.jpg"${']'.repeat(50_000)}}`,
    {
      offered: ['/a600x400.jpg'],
    },
    '<img src="/a600x400.jpg">',
  ),
  'keys that would reach into our own objects': page(
    '{"__proto__": {"image": "/x.jpg"}, "constructor": {"prototype": {"image": "/y.jpg"}}, "@type": "Thing"}',
    {offered: ['/a600x400.jpg']},
    '<img src="/a600x400.jpg">',
  ),
  'more images than any page has': page(
    {'@type': 'Product', image: Array.from({length: 30_000}, (_, at) => `/many${at}-900x600.jpg`)},
    {among: ['/a600x400.jpg']},
    '<main><article><figure><img src="/a600x400.jpg"></figure></article></main>',
  ),
};
