import type {Examples} from './example';

const SHOPIFY = 'https://cdn.shopify.com/s/files/1/01/products';

export const shopEngines: readonly Examples[] = [
  {
    rule: 'shopify-name',
    cases: [
      {from: `${SHOPIFY}/vase_300x.jpg?v=157`, to: [`${SHOPIFY}/vase.jpg?v=157`], width: 300},
      {from: `${SHOPIFY}/vase_300x300_crop_center@2x.progressive.jpg`, to: [`${SHOPIFY}/vase.jpg`]},
      {from: `${SHOPIFY}/vase_x300.PNG`, to: [`${SHOPIFY}/vase.PNG`]},
      {from: `${SHOPIFY}/vase_grande.webp`, to: [`${SHOPIFY}/vase.webp`]},
      {
        from: 'https://shop.example/cdn/shop/files/vase_1080x.jpg',
        to: ['https://shop.example/cdn/shop/files/vase.jpg'],
      },
    ],
    untouched: [
      `${SHOPIFY}/vase.jpg`,
      `${SHOPIFY}/vase_small.jpg`,
      `${SHOPIFY}/vase_large.jpg`,
      `${SHOPIFY}/poster_50x70.jpg`,
      `${SHOPIFY}/vase_300x.svg`,
      `${SHOPIFY}/vase_300x.jpg/more`,
      'https://shop.example/files/vase_300x.jpg',
    ],
  },
  {
    rule: 'shopify-query',
    cases: [
      {
        from: 'https://shop.example/cdn/shop/files/vase?v=157&width=300&height=200&crop=center',
        to: ['https://shop.example/cdn/shop/files/vase?v=157'],
        width: 300,
      },
      {from: `${SHOPIFY}/vase?width=300`, to: [`${SHOPIFY}/vase`]},
    ],
    untouched: [`${SHOPIFY}/vase?v=157`, 'https://shop.example/shop/files/vase?width=300'],
  },
  {
    rule: 'magento',
    cases: [
      {
        from: 'https://shop.example/media/catalog/product/cache/0123456789abcdef0123456789abcdef/v/a/vase.jpg',
        to: ['https://shop.example/media/catalog/product/v/a/vase.jpg'],
      },
      {
        from: 'https://shop.example/media/catalog/product/cache/1/image/300x/0123456789abcdef0123456789abcdef/v/a/vase.jpg',
        to: ['https://shop.example/media/catalog/product/v/a/vase.jpg'],
        width: 300,
      },
      {
        from: 'https://shop.example/media/catalog/category/cache/1/thumbnail/0123456789abcdef0123456789abcdef/vases.jpg',
        to: ['https://shop.example/media/catalog/category/vases.jpg'],
      },
    ],
    untouched: [
      'https://shop.example/media/catalog/product/cache/vase.jpg',
      'https://shop.example/cache/0123456789abcdef0123456789abcdef/v/a/vase.jpg',
    ],
  },
  {
    rule: 'big-commerce',
    cases: [
      {
        from: 'https://cdn11.bigcommerce.com/s-1/images/stencil/500x659/products/1/2/vase.jpg?c=2',
        to: ['https://cdn11.bigcommerce.com/s-1/images/stencil/original/products/1/2/vase.jpg?c=2'],
        width: 500,
      },
      {
        from: 'https://cdn11.bigcommerce.com/s-1/images/stencil/640w/products/1/2/vase.jpg',
        to: ['https://cdn11.bigcommerce.com/s-1/images/stencil/original/products/1/2/vase.jpg'],
        width: 640,
      },
    ],
    untouched: [
      'https://cdn11.bigcommerce.com/s-1/images/stencil/original/products/1/2/vase.jpg',
      'https://cdn11.bigcommerce.com/s-1/images/500x659/products/vase.jpg',
      'https://shop.example/images/stencil/500x659/vase.jpg',
    ],
  },
  {
    rule: 'prestashop',
    cases: [
      {
        from: 'https://shop.example/16440-home_default/vase.jpg',
        to: ['https://shop.example/16440/vase.jpg', 'https://shop.example/16440-large_default/vase.jpg'],
      },
      {
        from: 'https://shop.example/fr/16440-tm_cart_default_2x/vase-bleu.webp',
        to: [
          'https://shop.example/fr/16440/vase-bleu.jpg',
          'https://shop.example/fr/16440-large_default/vase-bleu.jpg',
        ],
      },
      {
        from: 'https://shop.example/12-16440-large_default/vase.jpg',
        to: ['https://shop.example/12-16440/vase.jpg'],
      },
    ],
    untouched: [
      'https://shop.example/16440/vase.jpg',
      'https://shop.example/16440-blue/vase.jpg',
      'https://shop.example/16440-vases/vase_default.jpg',
      'https://shop.example/c/12-category_default/vases.jpg',
      'https://shop.example/vase-home_default/16440.jpg',
      'https://shop.example/16440-home_default/vase.svg',
      'https://shop.example/16440-home_default/vase.jpg/more',
    ],
  },
  {
    rule: 'prestashop-file',
    cases: [
      {
        from: 'https://shop.example/img/p/1/6/4/4/0/16440-home_default.jpg',
        to: [
          'https://shop.example/img/p/1/6/4/4/0/16440.jpg',
          'https://shop.example/img/p/1/6/4/4/0/16440-large_default.jpg',
        ],
      },
      {
        from: 'https://shop.example/fr/img/m/3-medium_default.webp',
        to: ['https://shop.example/fr/img/m/3.jpg', 'https://shop.example/fr/img/m/3-large_default.jpg'],
      },
      {
        from: 'https://shop.example/img/p/12-16440-large_default.jpg',
        to: ['https://shop.example/img/p/12-16440.jpg'],
      },
    ],
    untouched: [
      'https://shop.example/img/p/1/6/4/4/0/16440.jpg',
      'https://shop.example/img/p/en-default-home_default.jpg',
      'https://shop.example/img/p/1/6/4/4/0/16440-blue.jpg',
      'https://shop.example/pictures/16440-home_default.jpg',
      'https://shop.example/img/p/16440-home_default.jpg/more',
    ],
  },
  {
    rule: 'demandware',
    cases: [
      {
        from: 'https://shop.example/dw/image/v2/AB_PRD/on/vase?sw=300&sh=400&sm=fit&sfrm=png',
        to: ['https://shop.example/dw/image/v2/AB_PRD/on/vase?sfrm=png'],
        width: 300,
      },
    ],
    untouched: ['https://shop.example/dw/image/v2/AB_PRD/on/vase?cx=9&cy=9', 'https://shop.example/image/vase?sw=300'],
  },
  {
    rule: 'best-buy',
    cases: [
      {
        from: 'https://pisces.bbystatic.com/image2/BestBuy_US/images/products/1/1_sa.jpg;maxHeight=200;maxWidth=300',
        to: ['https://pisces.bbystatic.com/image2/BestBuy_US/images/products/1/1_sa.jpg'],
        width: 300,
      },
    ],
    untouched: ['https://pisces.bbystatic.com/image2/1_sa.jpg;canvas=9', 'https://b.example/1.jpg;maxHeight=200'],
  },
  {
    rule: 'olx',
    cases: [
      {
        from: 'https://ireland.apollo.olxcdn.com/v1/files/ab-PL/image;s=644x461',
        to: ['https://ireland.apollo.olxcdn.com/v1/files/ab-PL/image'],
        width: 644,
      },
    ],
    untouched: ['https://ireland.apollo.olxcdn.com/v1/files/ab-PL/image;r=90', 'https://o.example/image;s=644x461'],
  },
];
