import type {Rule} from '../rule';

/** Servers that fetch a picture from elsewhere and shrink it: the original's address stands inside theirs. */
export const proxies: readonly Rule[] = [
  {
    id: 'next',
    gates: ['/_next/image', '/_vercel/image', '/.netlify/images', '/_image'],
    path: /\/(?:_next\/image|_vercel\/image|\.netlify\/images|_image)\/?$/,
    kind: 'unwrap',
    part: 'query',
    find: /[?&](?:url|href)=([^&]+)/,
    inner: '',
  },
  {
    id: 'photon',
    hosts: ['i0.wp.com', 'i1.wp.com', 'i2.wp.com', 'i3.wp.com'],
    kind: 'unwrap',
    part: 'path',
    find: /^\/((?:[\w-]+\.)+[a-z]{2,}\/.+)/,
    inner: '//',
  },
  {
    id: 'weserv',
    hosts: ['images.weserv.nl', 'wsrv.nl'],
    kind: 'unwrap',
    part: 'query',
    find: /[?&]url=(?:(?:https?|ssl)(?::|%3A)(?:\/\/|%2F%2F)?)?((?:[\w-]+\.)+[a-z]{2,}(?:\/|%2F)[^&]+)/i,
    inner: '//',
  },
  {
    id: 'duckduckgo',
    hosts: ['external-content.duckduckgo.com'],
    path: /^\/iu\//,
    kind: 'unwrap',
    part: 'query',
    find: /[?&]u=(https?[^&]+)/,
    inner: '',
  },
  {
    // Thumbor without a key, Cloudflare, Cloudinary: a whole address after what is to be done with it.
    id: 'whole-inside',
    gates: ['/unsafe/', '/cdn-cgi/image/', '/image/fetch/'],
    kind: 'unwrap',
    part: 'path',
    find: /\/(https?(?::\/\/|%3A%2F%2F).+)/i,
    inner: '',
  },
  {
    id: 'cloudflare-own',
    gates: ['/cdn-cgi/image/'],
    kind: 'path',
    find: /\/cdn-cgi\/image\/[^/]+\/(?!https?(?::|%3A)|\/)/,
    larger: ['/'],
  },
  {
    // Signed, but the signature is for the order and not for what it is about.
    id: 'aol',
    hosts: ['o.aolcdn.com'],
    path: /^\/images\/dims$/,
    kind: 'unwrap',
    part: 'query',
    find: /[?&]image_uri=(http[^&]+)/,
    inner: '',
    shedsSignature: true,
  },
  {
    id: 'short-pixel',
    hosts: ['cdn.shortpixel.ai'],
    kind: 'unwrap',
    part: 'path',
    find: /^\/(?:client|spai\d*)\/[^/]+\/(?:https?:\/\/)?((?:[\w-]+\.)+[a-z]{2,}\/.+)/,
    inner: '//',
  },
  {
    id: 'yahoo',
    hosts: ['s.yimg.com'],
    path: /\/api\/res\//,
    kind: 'unwrap',
    part: 'path',
    find: /\/(https?:\/\/.+)/,
    inner: '',
  },
];
