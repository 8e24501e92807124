import type {Cut} from './same-picture';
import {isScaledNumber, isScaledPicture, sizeFolder, sizeOfPicture} from './scale-words';
import {mayHoldSize} from './written-size';

/** A size for the last part of a path, with or without a word for what is done. */
const size = /^(?:(?:crop|fit|fill|ensure|resize|scale|thumb|max|square|cover|contain)[-_]?)?\d{2,4}x\d{2,4}$/i;

/** A number or hash, as each upload has one of its own. A word would be a gallery's, whose pictures are told by what follows. */
const number = /\d{5}|^[\da-f-]{16,}$/i;

/** True for a key that is a size of what the part before names by a number. */
const isSizeOfNumber = (key: string): boolean => {
  const at = key.lastIndexOf('/');
  if (!mayHoldSize(key.slice(at)) || !size.test(key.slice(at + 1))) return false;
  const before = key.lastIndexOf('/', at - 1);
  return before > 0 && number.test(key.slice(before + 1, at).slice(0, 80));
};

const sizeWords = [
  'standard',
  'small',
  'medium',
  'large',
  'xlarge',
  'thumb',
  'thumbnail',
  'square',
  'original',
  'preview',
];

const hasSizeWord = (key: string): boolean => sizeWords.some((word) => key.includes(`_${word}.`));

/** True for a key that ends in a time, as Paperclip for Ruby has it: when the file was uploaded, in whatever size. */
const isTimed = (key: string): boolean => key.charAt(key.length - 11) === '?';

/** True for a file that is called by a hash alone: no other picture is, in whatever format. */
const isCalledByHash = (key: string): boolean => {
  const at = key.lastIndexOf('.');
  return at > 33 && key.charAt(at - 33) === '/';
};

/** Characters of a UUID, and of the slash before it. */
const UUID = 37;

/** True for a file that is called by a UUID alone. */
const isCalledByUuid = (key: string): boolean => {
  const at = key.lastIndexOf('.');
  return at > UUID && key.charAt(at - UUID) === '/' && key.charAt(at - 13) === '-';
};

/** Software of shops, papers and sites that gives every upload a number, or a folder that no other has. */
export const uploadCuts: readonly Cut[] = [
  {gate: isSizeOfNumber, find: /\/[^/]+$/, own: ''},
  {gate: isScaledNumber, find: sizeFolder, own: ''},
  {gate: isScaledPicture, find: sizeOfPicture, own: '$1'},
  // A word for the size, behind a hash that is no other picture's.
  {gate: hasSizeWord, find: /([\da-f]{32})_[a-z]+(?=\.\w+$)/, own: '$1'},
  {gate: isTimed, find: /(\/\d+)\/[a-z][a-z_]*(\/[^/?]+\?1\d{9})$/, own: '$1$2'},
  // What was uploaded lies beside the folders of its sizes, each in a format of its own.
  {gate: isCalledByHash, find: /(?:\/originals?)?(\/[\da-f]{32})\.(?:jpe?g|png|webp)$/, own: '$1'},
  // Folders that are called by a size, with a signature or without, and in a format of their own.
  {
    gate: isCalledByUuid,
    find: /\/(?:webp_)?(?:full|large|medium|original|post|preview|small|thumb(?:nail)?)s?(?:\/[\w-]{22})?(\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\.(?:jpe?g|png|webp)$/,
    own: '$1',
  },
  // The query tells when the picture was changed, and by which way it came.
  {gate: '/images/stencil/', find: /(\/images\/stencil\/[^?]+)\?.*$/, own: '$1'},
  // Without a size, a smaller one comes. What to show where there is no picture is none of the picture's own.
  {gate: '/is/image/', find: /(\/is\/image\/[^?]+)\?scl=1(?:&defaultImage=[^&]*)?$/, own: '$1'},
  // Its host may have lost its number by now.
  {
    gate: 'squarespace',
    find: /^((?:images\.squarespace-cdn|static1?\.squarespace)\.com\/[^?]+)\?format=\w+$/,
    own: '$1',
  },
  // Papers in Korea show what lies on a host of its own also on their main one.
  {gate: '/news/photo/', find: /^(?:cdn|www)\.(.*\/news\/photo\/\d{6}\/\d+_\d+_\d+\.\w+)$/, own: '$1'},
  {gate: 'yna.co.kr/', find: /^img\d+(?=\.yna\.co\.kr\/)/, own: 'img'},
  // What a game is sold with, in the shapes of many places.
  {
    gate: 'steamstatic.com/',
    find: /(\/apps\/\d+\/(?:[\da-f]{40}\/)?)(?:header|(?:hero_)?capsule)(?:_\d+x\d+)?\.jpg(?:\?.*)?$/,
    own: '$1capsule',
  },
  // Wagtail, which makes a size of what has a number, or names what it has made and leaves the original elsewhere.
  {
    gate: '/images/',
    find: /(\/images\/)(?:[\w-]{20,}=*\/)?(\d+)\/(?:(?:fill|max|min)-\d+x\d+(?:-c\d+)?|(?:width|height|scale)-\d+|original)(?:(?:\||%7C)[\w-]+)*(?:\/([^/]*))?$/,
    own: '$1$2/$3',
  },
  {
    gate: '.format-',
    find: /\/images\/([^/]+?)(?:\.[\da-f]{8})?\.(?:(?:fill|max|min)-\d+x\d+(?:-c\d+)?|(?:width|height)-\d+)(?:\.(?:format|jpegquality|webpquality|avifquality)-\w+)*\.\w+$/,
    own: '/original_images/$1',
  },
  {gate: '/original_images/', find: /(\/original_images\/[^/]+)\.\w+$/, own: '$1'},
];
