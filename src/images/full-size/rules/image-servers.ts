import type {Rule} from '../rule';

/** One transformation of Cloudinary's that changes size or format only: no crop at a place, no overlay, no effect. */
const sizing = '(?:c|w|h|q|f|g|dpr|ar|fl)_[^/,]+';

/** What Scene7 is asked for that is size, format or sharpness only, or a set of such under a name of the site's own. */
const scene7Order =
  '(?:(?:wid|hei|fmt|qlt|fit|resMode|op_sharpen|op_usm|scl|icc|iccEmbed|bgc|jpegSize|pscan|cache|dpr|network|bfc)=[^&]*|\\$[^&=$]+\\$)';

/** A query of nothing else. */
const scene7Orders = new RegExp(`^\\?(?:${scene7Order}(?:&|$))+$`);

/** Servers that make a size on demand, from what stands in the path or the query. */
export const imageServers: readonly Rule[] = [
  {
    id: 'cloudinary',
    gates: ['/image/upload/'],
    kind: 'path',
    find: new RegExp(`/image/upload/(?:${sizing}(?:,${sizing})*/)+`),
    larger: ['/image/upload/'],
  },
  {
    id: 'thumbor-own',
    gates: ['/unsafe/'],
    kind: 'path',
    find: /\/unsafe\/(?:fit-in\/)?\d+x\d+\/(?:smart\/)?/,
    larger: ['/unsafe/'],
  },
  {
    // The size, and the format wanted, as a name below that of the file itself: `/leek.jpg/720x540.webp`.
    id: 'size-below',
    gates: ['.jpg/', '.jpeg/', '.png/'],
    width: /\/(\d+)x\d+(?:\.\w+)?(?:$|\?)/,
    kind: 'path',
    find: /(\.(?:jpe?g|png))\/\d{2,4}x\d{2,4}(?:\.(?:jpe?g|png|webp|avif))?$/,
    larger: ['$1'],
  },
  {
    id: 'ipx',
    gates: ['/_ipx/'],
    kind: 'path',
    find: /\/_ipx\/(?:[a-z]+_[^/]+|_)\//,
    larger: ['/_ipx/_/'],
  },
  {
    id: 'imgix',
    hosts: [
      'imgix.net',
      'images.unsplash.com',
      'images.pexels.com',
      'images.prismic.io',
      'www.datocms-assets.com',
      'cdn.sanity.io',
    ],
    kind: 'drop',
    drop: ['w', 'h', 'width', 'height', 'max-w', 'max-h', 'fit', 'crop', 'ar', 'dpr', 'q', 'auto', 'fm', 'cs', 'dl'],
  },
  {
    id: 'contentful',
    hosts: ['images.ctfassets.net'],
    kind: 'drop',
    drop: ['w', 'h', 'fit', 'f', 'q', 'fm', 'fl'],
  },
  {
    // Without a size it answers with 400 pixels; `scl=1` is one pixel of the original for each. Only where nothing but
    // sizes stands in the query: layers and sources there make other pictures.
    id: 'scene7',
    gates: ['/is/image/'],
    kind: 'query',
    find: scene7Orders,
    larger: ['?scl=1'],
  },
  {
    // The same under a path of its own.
    id: 'asos',
    hosts: ['images.asos-media.com'],
    kind: 'query',
    find: scene7Orders,
    larger: ['?scl=1'],
  },
  {
    // The picture to show where there is none by the name asked for: without it, another may come.
    id: 'scene7-default',
    gates: ['/is/image/'],
    kind: 'query',
    find: new RegExp(`^\\?(?:${scene7Order}&)*(defaultImage=[^&]*)(?:&${scene7Order})*$`),
    larger: ['?scl=1&$1'],
  },
  {
    id: 'iiif',
    gates: ['/full/'],
    width: /\/full\/!?(\d+),/,
    kind: 'path',
    find: /\/full\/(?:!?\d*,\d*|pct:[\d.]+|full|max)\/0\/default(?=\.(?:jpg|png|webp)$)/,
    larger: ['/full/max/0/default', '/full/full/0/default'],
  },
];
