import type {Rule} from '../rule';

/** Papers and magazines. */
export const news: readonly Rule[] = [
  {
    id: 'bbc',
    hosts: ['ichef.bbci.co.uk'],
    width: /^\/(?:news|ace\/(?:standard|ws))\/(\d+)\//,
    kind: 'path',
    find: /^\/(news|ace\/standard|ace\/ws)\/\d+(?=\/cpsprodpb\/)/,
    larger: ['/$1/1536', '/$1/1024'],
  },
  {
    // Only the sizes that keep the picture whole; the others are crops.
    id: 'new-york-times',
    hosts: ['static01.nyt.com'],
    width: /-(?:master|videoSixteenByNineJumbo)(\d+)/,
    kind: 'path',
    find: /-(?:articleInline|articleLarge|superJumbo|jumbo|popup|master\d+)(-v\d+)?(?=\.\w+$)/,
    larger: ['-superJumbo$1', '-jumbo$1'],
  },
  {
    id: 'washington-post',
    hosts: ['img.washingtonpost.com'],
    width: /^\/rf\/image_(\d+)/,
    kind: 'path',
    find: /^\/rf\/image_\d+[wx]\d*\//,
    larger: ['/rw/'],
    drop: ['env'],
  },
  {
    id: 'conde-nast',
    gates: ['/w_'],
    width: /^\/photos\/[0-9a-f]{24}\/[^/]+\/w_(\d+)/,
    kind: 'path',
    find: /^(\/photos\/[0-9a-f]{24}\/master\/)w_\d+(?:(?:,|%2C)h_\d+)?(?:,|%2C)c_limit\//,
    larger: ['$1pass/'],
  },
  {
    id: 'msn',
    hosts: ['img-s-msn-com.akamaized.net'],
    path: /^\/tenant\/amp\/entityid\//,
    kind: 'drop',
    drop: '*',
  },
  {id: 'cnn', hosts: ['media.cnn.com'], width: /[?&]q=(?:[^&]*,)?w_(\d+)/, kind: 'drop', drop: ['q']},
  {
    id: 'buzzfeed',
    hosts: ['img.buzzfeed.com'],
    kind: 'drop',
    drop: ['downsize', 'resize', 'output-quality', 'output-format'],
  },
  {
    id: 'food-network',
    hosts: ['sndimg.com'],
    width: /\.rend\.\w+\.(\d+)\./,
    kind: 'path',
    find: /(\.(?:jpe?g|png))\.rend\..*/,
    larger: ['$1'],
  },
  {
    // Weblogs in Spanish. A box that the picture fits into, or a cut.
    id: 'webedia',
    hosts: ['i.blogs.es'],
    width: /\/(\d+)_\d+\.\w+$/,
    kind: 'path',
    find: /^(\/[\da-f]{6}\/[^/]+)\/\d+_\d+(?=\.\w+$)/,
    larger: ['$1/original'],
  },
  {
    id: 'yonhap',
    hosts: ['yna.co.kr'],
    kind: 'path',
    find: /^(\/(?:photo|etc)\/.*)_[PT]\d?(?=\.jpg$)/,
    larger: ['$1_P4', '$1_P2'],
  },
  {
    // The software of most papers in Korea.
    id: 'nd-soft',
    gates: ['/news/thumbnail/'],
    width: /_v(\d+)\.\w+$/,
    kind: 'path',
    find: /\/news\/thumbnail(\/\d{6}\/\d+_\d+_\d+)_v\d+(?=\.\w+$)/,
    larger: ['/news/photo$1'],
  },
];
