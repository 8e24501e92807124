import type {Rule} from '../rule';

/** Software that many shops of some countries run on. */
export const shopsByCountry: readonly Rule[] = [
  {
    // VTEX, of Latin America, on its hosts and on those of its shops: a number is a picture's, with or without a size.
    id: 'vtex',
    isSure: true,
    gates: ['/arquivos/ids/'],
    width: /\/ids\/\d+-(\d+)-/,
    kind: 'path',
    find: /(\/arquivos\/ids\/\d+)-(?:\d+|auto)-(?:\d+|auto)(?=\/|$)/,
    larger: ['$1'],
  },
  {id: 'vtex-query', gates: ['/arquivos/ids/'], kind: 'drop', drop: ['width', 'height', 'aspect']},
  {
    // Nuvemshop, or Tiendanube. What a shop uploads is kept no larger than that.
    id: 'nuvemshop',
    isSure: true,
    gates: ['/stores/'],
    path: /\/stores\/(?:\d{3}\/)+products\//,
    width: /-(\d{2,4})-\d{1,4}\.\w+$/,
    kind: 'path',
    find: /(?<=[\da-f]{32})-\d{2,4}-\d{1,4}(?=\.(?:jpe?g|png|webp|gif)$)/,
    larger: ['-1024-1024'],
  },
  {
    // Loja Integrada, of Brazil.
    id: 'loja-integrada',
    isSure: true,
    hosts: ['awsli.com.br'],
    kind: 'path',
    find: /^\/\d{2,4}x\d{2,4}(?=(?:\/\d+){2}\/)/,
    larger: [''],
  },
  {
    // Sapo, once Bizweb, of Viet Nam.
    id: 'sapo',
    isSure: true,
    hosts: ['dktcdn.net'],
    kind: 'path',
    find: /^\/thumb\/(?:pico|icon|thumb|small|compact|medium|large|grande|\d{2,4}x\d{2,4})(?=(?:\/\d+){3}\/)/,
    larger: [''],
  },
  {
    // Haravan, of Viet Nam. Only behind its own number: shopkeepers call a small vase so too.
    id: 'haravan',
    isSure: true,
    hosts: ['hstatic.net'],
    kind: 'path',
    find: /(?<=_[\da-f]{32})_(?:pico|icon|thumb|small|compact|medium|large|grande|\d{3,4}x\d{3,4}|master)(?=\.(?:jpe?g|png|webp|gif)$)/,
    larger: ['', '_master'],
  },
  {
    // InSales, of Russia: each picture has a folder of its own.
    id: 'insales',
    isSure: true,
    hosts: ['insales-cdn.com', 'insales.ru'],
    kind: 'path',
    find: /(\/images\/products(?:\/\d+){3}\/)(?:micro|thumb|compact|medium|large)_(?=[^/]+$)/,
    larger: ['$1'],
  },
  {
    // Prom, and the same in other countries.
    id: 'prom',
    isSure: true,
    hosts: ['images.prom.ua', 'images.deal.by', 'images.satu.kz'],
    width: /_w(\d+)_h/,
    kind: 'path',
    find: /^(\/\d{6,})_w\d+_h\d+(?=_)/,
    larger: ['$1'],
  },
];
