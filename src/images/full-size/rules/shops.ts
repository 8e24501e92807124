import type {Rule} from '../rule';

/** Shops and markets with picture servers of their own. */
export const shops: readonly Rule[] = [
  {
    // IMDb's and Goodreads' covers lie on the same servers.
    id: 'amazon',
    hosts: ['media-amazon.com', 'ssl-images-amazon.com', 'images-amazon.com', 'gr-assets.com'],
    width: /_[A-Z]*(?:S[LRSX]|U[LSX])(\d+)[_,]/,
    kind: 'path',
    find: /\._[^/.]+_(?=\.\w+$)/,
    larger: [''],
  },
  {
    id: 'etsy',
    hosts: ['etsystatic.com'],
    width: /\/il_(\d+)x/,
    kind: 'path',
    find: /\/il_(?:\d+x(?:\d+|N)|fullxfull)(?=\.)/,
    larger: ['/il_fullxfull'],
  },
  {
    id: 'ebay',
    hosts: ['ebayimg.com'],
    width: /\/s-l(\d+)\./,
    kind: 'path',
    find: /^(?:\/thumbs)?(\/images\/g\/[^/]+)\/s-l\d+(?=\.\w+$)/,
    larger: ['$1/s-l1600'],
  },
  {
    id: 'ali-express',
    hosts: ['alicdn.com', 'aliexpress-media.com'],
    width: /\.\w+_(\d+)x\d+/,
    kind: 'path',
    find: /(\.(?:jpe?g|png|webp))_\w{0,16}\.\w{3,4}(?:_\.\w{3,4})?$/i,
    larger: ['$1'],
  },
  {
    id: 'walmart',
    hosts: ['walmartimages.com'],
    kind: 'drop',
    drop: ['odnHeight', 'odnWidth', 'odnBg'],
  },
  {id: 'ikea', hosts: ['ikea.com'], path: /\/images\//, kind: 'drop', drop: ['f', 'imwidth']},
  {
    id: 'home-depot',
    hosts: ['images.thdstatic.com'],
    width: /_(\d+)\.jpg$/,
    kind: 'path',
    find: /_(?:65|100|145|300|400|600|1000)(?=\.jpg$)/,
    larger: ['_1000'],
  },
  {
    id: 'allegro',
    hosts: ['allegroimg.com'],
    kind: 'path',
    find: /^\/(?:s\d+|original)\//,
    larger: ['/original/'],
  },
  {
    id: 'rakuten',
    hosts: ['image.rakuten.co.jp', 'r10s.jp'],
    width: /[?&]fitin=(\d+):/,
    kind: 'drop',
    drop: ['_ex', 'fitin', 'downsize'],
  },
  {
    id: 'airbnb',
    hosts: ['a0.muscache.com'],
    kind: 'drop',
    drop: ['im_w', 'im_q', 'im_format', 'aki_policy'],
  },
  {
    id: 'zillow',
    hosts: ['photos.zillowstatic.com'],
    width: /-(?:cc_ft|uncropped_scaled_within)_(\d+)[._]/,
    kind: 'path',
    find: /-cc_ft_\d+(?=\.\w+$)/,
    larger: ['-cc_ft_1536'],
  },
  {
    id: 'rightmove',
    hosts: ['media.rightmove.co.uk'],
    kind: 'path',
    find: /^\/dir(?:\/crop\/[\d:-]+)?(\/.+)_max_\d+x\d+(?=\.\w+$)/,
    larger: ['$1'],
  },
];
