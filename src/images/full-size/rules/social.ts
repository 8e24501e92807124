import type {Rule} from '../rule';

/** Where people share pictures and films. */
export const social: readonly Rule[] = [
  {
    // An original may be a PNG where the smaller ones are JPEG: then the next best is there.
    id: 'pinterest',
    hosts: ['i.pinimg.com'],
    width: /^\/(\d+)x/,
    kind: 'path',
    find: /^\/(?:\d+x\d*(?:_RS)?|originals)(?=(?:\/[0-9a-f]{2}){3}\/)/,
    larger: ['/originals', '/1200x', '/736x'],
  },
  {
    id: 'twitter',
    hosts: ['pbs.twimg.com'],
    width: /[?&]name=(\d+)x/,
    kind: 'query',
    find: /([?&]name=)\w+/,
    larger: ['$1orig', '$14096x4096'],
  },
  {
    id: 'twitter-colon',
    hosts: ['pbs.twimg.com'],
    kind: 'path',
    find: /(\.(?:jpg|png)):\w+$/,
    larger: ['$1:orig'],
  },
  {
    id: 'twitter-face',
    hosts: ['pbs.twimg.com'],
    path: /^\/profile_images\//,
    kind: 'path',
    find: /_(?:normal|bigger|mini|reasonably_small|\d+x\d+)(?=\.\w+$)/,
    larger: [''],
  },
  {
    // `1.jpg` to `3.jpg` are other moments of the film.
    id: 'youtube',
    hosts: ['i.ytimg.com', 'img.youtube.com'],
    kind: 'path',
    find: /^\/(vi|vi_webp)\/([\w-]+)\/(?:(?:mq|hq|sd|maxres)?default|0)(?=\.(?:jpg|webp)$)/,
    larger: ['//i.ytimg.com/$1/$2/maxresdefault', '//i.ytimg.com/$1/$2/sddefault', '//i.ytimg.com/$1/$2/hqdefault'],
    drop: '*',
  },
  {
    id: 'vimeo',
    hosts: ['i.vimeocdn.com'],
    path: /^\/video\//,
    width: /_(\d+)(?:x\d+)?(?:\.\w+)?(?:\?|$)/,
    kind: 'path',
    find: /_\d+(?:x\d+)?(?=(?:\.\w+)?$)/,
    larger: [''],
    drop: '*',
  },
  {
    // Larger than 1,024 pixels, each size has a secret of its own.
    id: 'flickr',
    hosts: ['staticflickr.com', 'static.flickr.com'],
    kind: 'path',
    find: /^((?:\/\d+)+_[0-9a-f]+)(?:_[sqtmnwzcb])?(?=\.jpg$)/,
    larger: ['$1_b', '$1_c', '$1_z'],
  },
  {
    id: 'tumblr',
    hosts: ['media.tumblr.com'],
    path: /\/tumblr_/,
    width: /_(\d+)(?:sq)?\.\w+$/,
    kind: 'path',
    find: /_(?:75sq|100|250|400|500|540|640|1280)(?=\.\w+$)/,
    larger: ['_1280'],
  },
  {
    id: 'imgur',
    hosts: ['i.imgur.com'],
    kind: 'path',
    find: /^\/(\w{7}|\w{5})(?:[sbtmlh]|_d)(?=\.\w+$)/,
    larger: ['/$1'],
    drop: ['maxwidth', 'shape', 'fidelity'],
  },
  {
    id: 'reddit',
    hosts: ['preview.redd.it'],
    shedsSignature: true,
    kind: 'path',
    find: /^\/(?:[\w-]*-v0-)?(\w+\.(?:jpe?g|png|webp|gif))$/,
    larger: ['//i.redd.it/$1'],
    drop: '*',
  },
  {
    id: 'yelp',
    hosts: ['yelpcdn.com'],
    kind: 'path',
    find: /^(\/bphoto\/[\w-]+)\/\w+(?=\.jpg$)/,
    larger: ['$1/o'],
  },
  {
    id: 'tripadvisor',
    hosts: ['media-cdn.tripadvisor.com'],
    kind: 'path',
    find: /^\/media\/photo-[a-z]\//,
    larger: ['/media/photo-o/'],
  },
];
