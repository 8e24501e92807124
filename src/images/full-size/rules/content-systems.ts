import type {Rule} from '../rule';

/** Engines that keep the sizes of an upload beside it, whatever site they run. */
export const contentSystems: readonly Rule[] = [
  {
    // Three digits on a side at least: `poster-50x70.jpg` names centimetres, and beside it hangs another poster.
    // A name with two sizes is left alone: which of them WordPress has written cannot be told.
    id: 'wordpress',
    gates: ['/uploads/'],
    kind: 'path',
    find: /(?<!-\d{2,4}x\d{2,4})-(?:\d{3,4}x\d{2,4}|\d{2}x\d{3,4}|scaled)(?:@2x|_c)?(?=\.(?:jpe?g|png|webp|gif|avif)(?:\.webp)?$)/i,
    larger: ['', '-scaled'],
  },
  {
    id: 'wordpress-com',
    hosts: ['files.wordpress.com'],
    kind: 'drop',
    drop: ['w', 'h', 'crop', 'resize', 'fit', 'quality', 'strip', 'zoom'],
  },
  {
    id: 'media-wiki',
    gates: ['/thumb/'],
    width: /\/(?:[\w-]*-)?(\d+)px-/,
    kind: 'path',
    find: /\/thumb(\/[0-9a-f]\/[0-9a-f]{2}\/[^/]+\.(?:jpe?g|png|gif|webp))\/(?:[\w-]*-)?\d+px-[^/]+$/i,
    larger: ['$1'],
  },
  {
    // What is no photograph has no file of pixels but those the server makes, and it makes only some widths.
    id: 'wikimedia-drawing',
    hosts: ['upload.wikimedia.org'],
    path: /\/thumb\/[0-9a-f]\/[0-9a-f]{2}\/[^/]+\.(?:svg|pdf|tiff?|djvu)\//i,
    kind: 'path',
    find: /\/(?<part>(?:[a-z][a-z\d-]*-)?)\d{1,3}px-(?=[^/]+\.(?:png|jpg)$)/,
    larger: ['/$<part>1280px-'],
  },
  {
    // What it makes of a photograph stands beside the folder of the photographs themselves.
    id: 'wagtail',
    gates: ['.fill-', '.max-', '.min-', '.width-'],
    width: /\.(?:fill|max|min|width)-(\d+)/,
    kind: 'path',
    find: /\/images\/([^/]+?)(?:\.[\da-f]{8})?\.(?:(?:fill|max|min)-\d+x\d+(?:-c\d+)?|width-\d+)(?:\.jpegquality-\d+)?(?=\.(?:jpe?g|png|gif)$)/,
    larger: ['/original_images/$1'],
  },
  {
    // Ruby's, for whatever is uploaded: the upload's number in threes, the size in a word, the file's own name.
    id: 'paperclip',
    gates: ['/system/'],
    kind: 'path',
    find: /(\/000(?:\/\d{3}){2})\/(?!original\/)[a-z][a-z_]*(?=\/[^/]+\.(?:jpe?g|png|gif|webp)$)/i,
    larger: ['$1/original'],
  },
  {
    // Tilda, which lays a blurred picture of twenty pixels behind each until its script has run.
    id: 'tilda',
    gates: ['/tild'],
    kind: 'path',
    find: /(\/tild[\da-f]{4}(?:-[\da-f]{4}){3}-[\da-f]{12})\/-\/(?:[^/]+\/)+(?=[^/]+$)/,
    larger: ['$1/'],
  },
  {
    id: 'fandom',
    hosts: ['nocookie.net'],
    width: /\/scale-to-width(?:-down)?\/(\d+)/,
    kind: 'path',
    find: /\/revision\/latest\/(?:scale-to-(?:width|height)(?:-down)?|thumbnail|smart|(?:top|zoom)-crop)\/.*/,
    larger: ['/revision/latest'],
  },
  {
    // Newer uploads, which bear nothing but a number.
    id: 'fandom-number',
    hosts: ['nocookie.net'],
    width: /^\/[0-9a-f-]{36}\/[\w-]+(?:\/width)?\/(\d+)/,
    kind: 'path',
    find: /^(\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/(?:scale-to-(?:width|height)(?:-down)?|thumbnail|thumbnail-down|smart|(?:top|zoom)-crop)\/.*/,
    larger: ['$1'],
  },
  {
    id: 'drupal-format',
    gates: ['/styles/'],
    path: /\/styles\/[\w-]+\/public\//,
    kind: 'path',
    find: /(\.(?:jpe?g|png|gif))\.(?:webp|avif)$/i,
    larger: ['$1'],
  },
  {
    id: 'drupal',
    gates: ['/styles/'],
    kind: 'path',
    // Now and then one order is written around another.
    find: /(?:\/styles\/[\w-]+\/public)+\//,
    larger: ['/'],
    drop: ['itok', 'h', 'c'],
  },
  {
    // Sitecore. It signs what it scales, and gives the picture itself to whoever asks.
    id: 'sitecore',
    gates: ['/-/media/', '/~/media/'],
    kind: 'drop',
    drop: ['mw', 'mh', 'w', 'h', 'as', 'bc', 'sc', 'iar', 'thn', 'hash'],
    shedsSignature: true,
  },
  {
    id: 'ghost',
    gates: ['/content/images/size/'],
    width: /\/size\/w(\d+)/,
    kind: 'path',
    find: /\/content\/images\/size\/w\d+(?:h\d+)?(?:\/format\/\w+)?\//,
    larger: ['/content/images/'],
  },
  {
    id: 'squarespace',
    isSure: true,
    hosts: ['images.squarespace-cdn.com', 'static1.squarespace.com'],
    kind: 'query',
    find: /([?&]format=)(?:\d+w|original)(?=&|$)/,
    larger: ['$1original', '$12500w'],
  },
  {
    id: 'wix',
    isSure: true,
    hosts: ['static.wixstatic.com'],
    kind: 'path',
    find: /^(\/media\/[^/]+\.\w+)\/v1\/(?:fill|fit)\/.*/,
    larger: ['$1'],
  },
  {
    id: 'medium',
    hosts: ['miro.medium.com', 'cdn-images-1.medium.com'],
    width: /\/(?:max\/|resize:fit:|resize:fill:)(\d+)/,
    kind: 'path',
    find: /^\/(?:[^/*]+\/)+(\d\*[\w.-]+)$/,
    larger: ['/$1'],
  },
  {
    id: 'storyblok',
    hosts: ['a.storyblok.com'],
    width: /\/m\/(\d+)x/,
    kind: 'path',
    find: /(\.(?:jpe?g|png|webp|gif))\/m(?:\/.*|$)/i,
    larger: ['$1'],
  },
  {
    id: 'blogger',
    isSure: true,
    hosts: ['bp.blogspot.com', 'blogger.googleusercontent.com'],
    kind: 'path',
    find: /\/(?:s\d+|w\d+(?:-h\d+)?)(?:-[a-z\d-]+)?(?=\/[^/]+$)/,
    larger: ['/s0', '/s1600'],
  },
  {
    id: 'google-photos',
    hosts: ['googleusercontent.com', 'ggpht.com'],
    kind: 'path',
    find: /=(?:s|w|h)\d+(?:-[\w-]+)?$/,
    larger: ['=s0'],
  },
];
