import {imageIdentity} from './full-size/image-identity';
import {withoutOrder} from './image-handler';
import {networkCuts} from './network-cuts';
import {remembered} from './remember';
import {savedAddress} from './saved-address';
import {uploadCuts} from './upload-cuts';
import {mayHoldSize} from './written-size';

/** How a server names the cuts and sizes of one picture, and what of that is the picture's own. */
export type Cut = {
  /**
   * Plain text that the address holds, or a size. Most addresses are none of a cut's business, and must cost nothing.
   */
  readonly gate: string | ((key: string) => boolean);
  readonly find: RegExp;
  readonly own: string;
};

/** True for a key whose first name, as that of a host, ends in a number. */
const isNumberedHost = (key: string): boolean => /\d/.test(key.charAt(key.indexOf('.') - 1));

/** What a size that is a folder's name may begin with. */
const sizeWords = ['/max', '/square', '/crop', '/fit', '/resize', '/scale', '/thumb'];

const hasSizeWord = (key: string): boolean => sizeWords.some((word) => key.includes(word));

const cuts: readonly Cut[] = [
  // The same, where the picture lies on a host of its own.
  {
    gate: '=/',
    find: /^.*\/[\w-]{27}=\/(?:(?:fit-in|smart|\d+x\d+(?::\d+x\d+)?|filters:[^/]*)\/)+(?=(?:[\w-]+\.)+[a-z]{2,}\/)/,
    own: '',
  },
  // Thumbor: a signature, what is to be done, and then the path or address of the picture. Its hosts are numbered.
  {
    gate: '=/',
    find: /^([a-z-]+)\d*(\.[^/]+\/(?:[\w-]+\/)?)[\w-]{27}=\/(?:(?:fit-in|smart|\d+x\d+(?::\d+x\d+)?|filters:[^/]*)\/)+/,
    own: '$1$2',
  },
  {
    gate: '/thumbor/',
    find: /^.*\/thumbor\/(?:[\w-]{27}\/)?(?:(?:fit-in|smart|\d+x\d+(?::\d+x\d+)?|filters:[^/]*)\/)+/,
    own: '',
  },
  // Only the cuts: the sizes that keep the picture whole are known to the rules for full sizes.
  {
    gate: 'nyt',
    find: /^(?:static01\.nyt|(?:graphics8\.|www\.)?nytimes)\.com(\/images\/.*)-(?:articleInline|articleLarge|popup|(?:super|video|facebook|medium)?jumbo|master\d+|thumb(?:large|standard|wide)|blog\w+|sfspan|(?:video|wide|square|tm|hp|mediumsquare|largehorizontal|threebytwo|mediumthreebytwo|videofourbythree|videolarge|videosixteenbynine|moth)\w*)(?:-v\d+)?(\.\w+)(?:\?.*)?$/i,
    own: 'nyt.com$1$2',
  },
  {gate: 'i.guim.co.uk/img/', find: /(\/img\/(?:media|uploads)\/[0-9a-f]{30,})\/.*/, own: '$1'},
  // A drawing has no file of pixels but those the server makes.
  {gate: '.svg/', find: /(\/thumb\/[0-9a-f]\/[0-9a-f]{2}\/[^/]+\.svg)\/(?:[\w-]*-)?\d+px-[^/]+$/i, own: '$1'},
  // Newspapers and broadcasters: an order before the path, the shape of a cut behind the name, or a letter for a size.
  {gate: '/-mm-/', find: /\/-mm-\/[\da-f]{40}\/[^/]+(?=\/)/, own: ''},
  {gate: 'gannett-cdn.com/', find: /(-\d{10})_\d_\d(?:_r[\dx]+_c[\dx-]+)?(\.\w+)(?:\?.*)?$/, own: '$1$2'},
  {gate: '.foxnews.com/', find: /^a\d+\.foxnews\.com\/(.*)\/\d{1,4}\/\d{1,4}(\/[^/?]+)(?:\?.*)?$/, own: '$1$2'},
  {gate: '/multimedia/', find: /(\/multimedia\/(?:archive|dynamic)\/\d{5}\/[^/]*_\d{6,8})[a-z](?=\.\w+$)/, own: '$1'},
  {
    gate: 'abcnews.',
    find: /^(?:\w+\.)?abcnews\.(?:go\.)?com(\/images\/[^?]*?)(?:(?<=_\d{6})_[a-z]+|_\d{1,2}x\d{1,2}_\d{3,4})(?=\.\w+$)/,
    own: 'abcnews.com$1',
  },
  // Timber, for WordPress, writes one order after another behind the name.
  {gate: '-c-default.', find: /(?:-scaled)?(?:-\d{1,4}x\d{1,4}-c-default)+(?=\.\w+$)/, own: ''},
  // WordPress files what is uploaded by year and month, also where its folder goes by another name. What is less than a
  // hundred pixels high bears centimetres, or is an advertisement's shape: another picture under the same name.
  {
    gate: mayHoldSize,
    find: /(\/(?:19|20)\d\d\/(?:0[1-9]|1[0-2])\/[^a-z/]*[a-z][^/]*[^/x-])-\d{3,4}x\d{3,4}(?:-c(?:-default|ropped)?|_c)?(?=\.(?:jpe?g|png|webp|gif)$)/i,
    own: '$1',
  },
  // What converts its uploads leaves the photograph beside what it has made of it, under the same name.
  {gate: '.webp', find: /(\/(?:19|20)\d\d\/(?:0[1-9]|1[0-2])\/[^/]+\.(?:jpe?g|png|gif))\.webp$/i, own: '$1'},
  {gate: '.webp', find: /(\/(?:19|20)\d\d\/(?:0[1-9]|1[0-2])\/[^/]+)\.webp$/i, own: '$1.jpg'},
  // Magazines keep each photograph's cuts under its number.
  {gate: '/photos/', find: /(\/photos\/[0-9a-f]{24}\/)[^/]+\/[^/]+\/(?=[^/]+$)/, own: '$1'},
  // Shops and markets whose pictures have a number of their own, whatever the size, the ending, and what vouches for it.
  {
    gate: '.bstatic.com/',
    find: /^[\w-]+\.bstatic\.com(\/(?:[\w-]+\/)?images\/\w+)\/(?:(?:max|square|crop)\d+(?:x\d+)?|\d+x\d+)((?:\/\d+)+)\.\w+(?:\?.*)?$/,
    own: 'bstatic.com$1$2',
  },
  {gate: 'wfcdn.com/im/', find: /(\/im)\/[\da-f]+\/\w+-[^/]*(?=\/\d+\/\d+\/[^/]+$)/, own: '$1'},
  {gate: 'hzcdn.com/fimgs/', find: /(\/fimgs\/[\da-f]+_\d+)-w\d+-h\d+-b\d-p\d--/, own: '$1'},
  {gate: 'tripadvisor.com/media/photo-', find: /(\/photo-\w\/[^?]+)\?.*$/, own: '$1'},
  {gate: 'zillowstatic.com/fp/', find: /(\/fp\/[\da-f]+)-[a-z]+_\w+\.\w+$/, own: '$1'},
  {gate: 'ebayimg.com/images/g/', find: /(\/images\/g\/[^/]+)\/s-l\d+\.\w+(?:\?.*)?$/, own: '$1'},
  // A size for a folder. Where the file's name is short it may be all that tells two pictures apart.
  {
    gate: mayHoldSize,
    find: /\/(?:(?:crop|fit|resize|scale|thumb)[-_])?\d{3,4}x\d{3,4}[a-z]?(?=\/(?:[^/]+\/)*[^/]{8,}$)/,
    own: '',
  },
  // The same, behind a word, be it one side only, if that is no year. A number of three digits is enough of a name.
  {
    gate: hasSizeWord,
    find: /\/(?:max|square|crop|fit|resize|scale|thumb)[-_]?(?!(?:199\d|20(?:0[1-9]|[1-3]\d))\/)\d{3,4}(?:x\d{3,4})?(?=\/(?:[^/?]+\/)*(?:\d{3,}\.\w+|[^/?]{8,})(?:\?|$))/,
    own: '',
  },
  // What is to be done, as Cloudinary has it, on whatever host and path.
  {gate: '/w_', find: /\/w_\d+(?:(?:,|%2C)[a-z]{1,2}_[^/,%]+)+(?=\/)/, own: ''},
  {gate: '_w', find: /_w\d{2,4}h\d{2,4}[a-z\d]*(?=\.\w+$)/, own: ''},
  {
    gate: 'img.zeit.de/',
    find: /\/(?:wide|super|square|cinema|portrait|original)[^/]*$/,
    own: '',
  },
  {gate: 'googleusercontent.com/', find: /=[swh]\d[\w-]*$/, own: ''},
  {gate: '/thumbnail/', find: /\/thumbnail\/\d+\/\d+(?=\/)/, own: ''},
  {gate: 'cpcdn.com/', find: /(\/(?:recipes|steps)\/[\da-f]{16})\/\d+x\d+c[^/]*\/[^/]+$/, own: '$1'},
  {gate: 'toiimg.com/', find: /^.*\/(?:thumb|photo)\/(?:msid-)?(\d{5,})(?:[^\d].*)?$/, own: 'toiimg.com/$1'},
  {gate: 'img.washingtonpost.com/', find: /\?env=\w+$/, own: ''},
  // Hosts that are numbered to share their load. Only a number too long to be another picture's on another host.
  {
    gate: isNumberedHost,
    find: /^([a-z][a-z-]*)\d{1,2}(?=\.(?:[\w-]+\.)+[a-z]{2,}\/(?:[^?]*[^\da-f?])?[\da-f]{20})/i,
    own: '$1',
  },
  {gate: '_trans_', find: /(?:-\w+)?_trans_[\w-]+(?=\.\w+(?:\?|$))/, own: ''},
  ...networkCuts,
  ...uploadCuts,
];

/** The whole address of a picture in the query of whatever shrinks it. */
const nested = /[?&](?:url|src|img|image|u)=(?:https?(?::|%3A)(?:\/|%2F){2})([^&]+\.(?:jpe?g|png|webp))(?:&|$)/i;

/** What a server on any host was asked to shrink; the address itself where it was asked for nothing of the kind. */
const innermost = (key: string): string => {
  const inner = key.includes('=http') ? nested.exec(key)?.[1] : undefined;
  return inner === undefined ? key : inner.replaceAll(/%2F/gi, '/');
};

const keyOf = remembered((url: string): string => {
  const address = savedAddress(url);
  if (address !== null) return keyOf(address);
  let key = withoutOrder(innermost(imageIdentity(url)));
  for (const {gate, find, own} of cuts) {
    if (typeof gate === 'string' ? key.includes(gate) : gate(key)) key = key.replace(find, own);
  }
  return key;
});

/**
 * A key under which all that shows one picture agrees, be it another size of it or another cut: of a picture that stands
 * on a page in two shapes, one is enough. Two pictures never have the same. For `url` as `URL.href` writes it.
 */
export const pictureKey = (url: string): string => keyOf(url, '');

/** The same without the host: what keeps a site's files apart from its pages keeps their paths. */
export const keyAnywhere = (url: string): string => {
  const key = pictureKey(url);
  return key.slice(key.indexOf('/'));
};

/** A size at the end of a file's name; as small as centimetres it may be another thing. */
const sized = /(\/[^/]{3,})[-_]\d{3,4}x\d{3,4}(?=\.[a-z]{3,4}$)/i;

/**
 * The key that a picture has without the size in its name; null where the name bears none. That it is the same picture
 * is only sure where the page holds one by that name.
 */
export const unsizedKey = remembered((key): string | null =>
  mayHoldSize(key) && sized.test(key) ? key.replace(sized, '$1') : null,
);
