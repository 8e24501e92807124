import type {Rule} from '../rule';

/** Shopify's own host, and its path on a shop's. */
const SHOPIFY = ['/s/files/', '/cdn/shop/'];

/** Software that many shops run on. */
export const shopEngines: readonly Rule[] = [
  {
    // `_small` and `_large` are sizes of old, and names that shopkeepers give: those are left alone. So are two digits
    // by two, which are centimetres.
    id: 'shopify-name',
    isSure: true,
    gates: SHOPIFY,
    kind: 'path',
    find: /_(?:\d{3,4}x\d{3,4}|\d{2,4}x|x\d{2,4}|grande|compact|pico)(?:_crop_(?:top|center|bottom|left|right))?(?:@[23]x)?(?:\.progressive)?(?=\.(?:jpe?g|png|gif|webp)$)/i,
    larger: [''],
  },
  {id: 'shopify-query', gates: SHOPIFY, kind: 'drop', drop: ['width', 'height', 'crop']},
  {
    id: 'magento',
    gates: ['/catalog/product/cache/', '/catalog/category/cache/'],
    kind: 'path',
    find: /(\/catalog\/(?:product|category))\/cache\/(?:\d+\/\w+\/(?:\d*x\d*\/)?)?[0-9a-f]{32}\//,
    larger: ['$1/'],
  },
  {
    id: 'big-commerce',
    hosts: ['bigcommerce.com'],
    width: /\/stencil\/(\d+)[xw]/,
    kind: 'path',
    find: /\/images\/stencil\/(?:\d+x\d+|\d+w|original)\//,
    larger: ['/images/stencil/original/'],
  },
  {
    // PrestaShop names each size after a number, which leads to what was uploaded where it stands alone: by the rules that
    // it gives its server, and in its folder. That is a JPEG by name, whatever newer formats the sizes have; where
    // it is kept from visitors, the large size is there. Of a category only the file in its folder has such a name.
    id: 'prestashop',
    gates: ['_default'],
    kind: 'path',
    find: /(?<!\/c)(\/\d{1,8}(?:-\d{1,8})?)-[a-z]\w{0,30}_default(?:_[a-z\d]{1,12})?(\/[^/]+)\.(?:jpe?g|png|webp|avif)$/,
    larger: ['$1$2.jpg', '$1-large_default$2.jpg'],
  },
  {
    id: 'prestashop-file',
    gates: ['_default'],
    kind: 'path',
    find: /(\/img\/(?:p(?:\/\d){0,8}|[a-z]{1,3})\/\d{1,8}(?:-\d{1,8})?)-[a-z]\w{0,30}_default(?:_[a-z\d]{1,12})?\.(?:jpe?g|png|webp|avif)$/,
    larger: ['$1.jpg', '$1-large_default.jpg'],
  },
  {id: 'demandware', gates: ['/dw/image/'], kind: 'drop', drop: ['sw', 'sh', 'sm']},
  {
    id: 'best-buy',
    hosts: ['bbystatic.com'],
    width: /;maxWidth=(\d+)/,
    kind: 'path',
    find: /;max(?:Height|Width)=.*/,
    larger: [''],
  },
  {
    id: 'olx',
    hosts: ['olxcdn.com'],
    width: /;s=(\d+)x/,
    kind: 'path',
    find: /\/image;s=.*/,
    larger: ['/image'],
  },
];
