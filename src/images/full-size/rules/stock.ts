import type {Rule} from '../rule';

/** Portfolios of designers and artists. */
export const stock: readonly Rule[] = [
  {
    id: 'behance',
    hosts: ['mir-s3-cdn-cf.behance.net'],
    kind: 'path',
    find: /^\/project_modules\/\w+\//,
    larger: ['/project_modules/source/', '/project_modules/fs/', '/project_modules/1400/'],
  },
  {
    // Two strokes before a height, one before a width.
    id: 'pixabay',
    hosts: ['cdn.pixabay.com'],
    width: /_(\d{3,4})(?:_720)?\.\w+$/,
    kind: 'path',
    find: /^(\/photo\/.*-\d+)_(?:_?\d{3,4}|960_720)(?=\.\w+$)/,
    larger: ['$1_1280'],
  },
  {
    // Thumbnails and pictures lie on hosts of their own; what is a PNG has no such address.
    id: 'wallhaven',
    hosts: ['th.wallhaven.cc', 'w.wallhaven.cc'],
    kind: 'path',
    find: /^\/(?:small|lg|orig)\/(\w\w)\/(\w{6})(?=\.jpg$)/,
    larger: ['//w.wallhaven.cc/full/$1/wallhaven-$2'],
  },
  {
    id: 'dribbble',
    hosts: ['cdn.dribbble.com'],
    kind: 'drop',
    drop: ['resize', 'compress', 'vertical', 'format'],
  },
  {
    id: 'artstation',
    hosts: ['artstation.com'],
    path: /^\/p\/assets\//,
    kind: 'path',
    find: /\/(?:micro_square|smaller_square|small_square|small|medium|large|4k)(?=\/[^/]+$)/,
    larger: ['/4k', '/large'],
  },
];
