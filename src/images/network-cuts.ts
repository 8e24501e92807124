import type {Cut} from './same-picture';

/** Where people show and share pictures, each of which has a number or a name of its own, whatever is made of it. */
export const networkCuts: readonly Cut[] = [
  // Meta's servers sign each size anew, on whichever host is near.
  {
    gate: '_n.',
    find: /^[^/]+\.(?:cdninstagram\.com|fbcdn\.net)\/v\/(?:[^/?]+\/)+(\d+_\d+_\d+_n\.\w+)(?:\?.*)?$/,
    own: 'fbcdn.net/$1',
  },
  {gate: 'i.imgur.com/', find: /^(i\.imgur\.com\/(?:\w{7}|\w{5}))\.\w+(?:\?.*)?$/, own: '$1'},
  {gate: 'userapi.com/', find: /^[\w-]+\.(userapi\.com\/[^?]+)\?.*$/, own: '$1'},
  {gate: 'xhscdn.com/', find: /\/\d{12}\/[\da-f]{32}(\/[^!]+)!.*$/, own: '$1'},
  // Portfolios and galleries.
  {gate: 'wixmp.com/f/', find: /(\/f\/[\da-f-]{36}\/\w+-[\da-f-]{36}\.\w+)[/?].*$/, own: '$1'},
  {gate: 'artstation.com/p/', find: /\/\d{14}(?=\/\w+\/[^/]+$)/, own: ''},
  {gate: 'myportfolio.com/', find: /(\/[\da-f-]{36}\/[\da-f-]{36})_\w+\.\w+\?.*$/, own: '$1'},
  {gate: '500px.org/photo/', find: /(\/photo\/\d+)\/.*$/, own: '$1'},
  {gate: 'photos.smugmug.com/', find: /(\/i-\w{7})\/.*$/, own: '$1'},
  // Posters of films.
  {gate: 'ltrbxd.com/resized/', find: /-0-\d+-0-\d+-crop(?=\.\w+)/, own: ''},
  // Papers that write the shape of a cut, or its place in the photograph, around the name.
  {gate: '_fpx', find: /(\/images\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})_w\d+_r[\d.]+_[^/]*$/, own: '$1'},
  {gate: '/@/', find: /((?:\/\d{1,2})+\/@\/\d{5,}-)[^/]+(?=\.\w+$)/, own: '$1'},
  {gate: 'img.lemde.fr/', find: /(\/\d{4}\/\d\d\/\d\d)(?:\/\d+)+(?=\/[^/]+$)/, own: '$1'},
];
