import type {Examples} from './example';

export const shops: readonly Examples[] = [
  {
    rule: 'amazon',
    cases: [
      {
        from: 'https://m.media-amazon.com/images/I/71aB+c._AC_SX300_SY300_QL70_ML2_.jpg',
        to: ['https://m.media-amazon.com/images/I/71aB+c.jpg'],
        width: 300,
      },
      {
        from: 'https://m.media-amazon.com/images/M/MV5Bx@._V1_UX182_CR0,0,182,268_AL_.jpg',
        to: ['https://m.media-amazon.com/images/M/MV5Bx@.jpg'],
        width: 182,
      },
      {
        from: 'https://images-na.ssl-images-amazon.com/images/I/71a._SL1500_.jpg',
        to: ['https://images-na.ssl-images-amazon.com/images/I/71a.jpg'],
        width: 1500,
      },
      {
        from: 'https://ecx.images-amazon.com/images/I/71a._SR300,200_.jpg',
        to: ['https://ecx.images-amazon.com/images/I/71a.jpg'],
        width: 300,
      },
      {
        from: 'https://i.gr-assets.com/images/S/books/1l/2._SX318_.jpg',
        to: ['https://i.gr-assets.com/images/S/books/1l/2.jpg'],
        width: 318,
      },
      {
        from: 'https://i.gr-assets.com/images/S/books/1l/2._SY475_.jpg',
        to: ['https://i.gr-assets.com/images/S/books/1l/2.jpg'],
        width: 475,
      },
    ],
    untouched: [
      'https://m.media-amazon.com/images/I/71aBc.jpg',
      'https://m.media-amazon.com/images/I/71a_b_.jpg',
      'https://m.media-amazon.com/images/I/71a._SX300_.jpg/more',
      'https://amazon.example/images/I/71a._SX300_.jpg',
    ],
  },
  {
    rule: 'etsy',
    cases: [
      {
        from: 'https://i.etsystatic.com/12/r/il/ab/34/il_570xN.34_xyz.jpg',
        to: ['https://i.etsystatic.com/12/r/il/ab/34/il_fullxfull.34_xyz.jpg'],
        width: 570,
      },
      {
        from: 'https://i.etsystatic.com/12/r/il/ab/34/il_340x270.34_xyz.jpg',
        to: ['https://i.etsystatic.com/12/r/il/ab/34/il_fullxfull.34_xyz.jpg'],
        width: 340,
      },
    ],
    untouched: [
      'https://i.etsystatic.com/12/r/il/ab/34/il_fullxfull.34_xyz.jpg',
      'https://i.etsystatic.com/iusa/ab/34/iusa_75x75.34_xyz.jpg',
      'https://i.etsystatic.com/12/il_570xN_34.jpg',
      'https://etsy.example/il_570xN.34_xyz.jpg',
    ],
  },
  {
    rule: 'etsy-cut',
    cases: [
      {
        from: 'https://i.etsystatic.com/12/c/1321/1049/0/474/il/ab/34/il_75x75.34_xyz.jpg',
        to: ['https://i.etsystatic.com/12/r/il/ab/34/il_fullxfull.34_xyz.jpg'],
        width: 75,
      },
    ],
    untouched: [
      'https://i.etsystatic.com/12/r/il/ab/34/il_fullxfull.34_xyz.jpg',
      'https://i.etsystatic.com/12/c/1321/1049/0/474/isla/ab/34.jpg',
      'https://i.etsystatic.com/12/c/1321/1049/il/ab/34.jpg',
      'https://i.etsystatic.com/a/12/c/1321/1049/0/474/il/ab/34.jpg',
      'https://etsy.example/12/c/1321/1049/0/474/il/ab/34.jpg',
    ],
  },
  {
    rule: 'ebay',
    cases: [
      {
        from: 'https://i.ebayimg.com/images/g/aB~c/s-l300.jpg',
        to: ['https://i.ebayimg.com/images/g/aB~c/s-l1600.jpg'],
        width: 300,
      },
      {
        from: 'https://i.ebayimg.com/thumbs/images/g/aB~c/s-l225.webp',
        to: ['https://i.ebayimg.com/images/g/aB~c/s-l1600.webp'],
        width: 225,
      },
    ],
    untouched: [
      'https://i.ebayimg.com/images/g/aB~c/s-l1600.jpg',
      'https://i.ebayimg.com/00/images/g/aB~c/s-l300.jpg',
      'https://i.ebayimg.com/images/g/aB~c/s-l300.jpg/more',
      'https://ebay.example/images/g/aB~c/s-l300.jpg',
    ],
  },
  {
    rule: 'kaufland',
    cases: [
      {
        from: 'https://media.cdn.kaufland.de/product-images/100x100/a8195d1b33df244b1db996927fc19089.webp',
        to: [
          'https://media.cdn.kaufland.de/product-images/2048x2048/a8195d1b33df244b1db996927fc19089.webp',
          'https://media.cdn.kaufland.de/product-images/1024x1024/a8195d1b33df244b1db996927fc19089.webp',
        ],
        width: 100,
      },
    ],
    untouched: [
      'https://media.cdn.kaufland.de/product-images/original/a8195d1b33df244b1db996927fc19089.jpg',
      'https://media.cdn.kaufland.de/old/product-images/100x100/a.webp',
      'https://kaufland.example/product-images/100x100/a.webp',
    ],
  },
  {
    rule: 'ali-express',
    cases: [
      {
        from: 'https://ae01.alicdn.com/kf/Sab.jpg_640x640q75.jpg_.webp',
        to: ['https://ae01.alicdn.com/kf/Sab.jpg'],
        width: 640,
      },
      {
        from: 'https://ae-pic-a1.aliexpress-media.com/kf/Sab.PNG_220x220.png',
        to: ['https://ae-pic-a1.aliexpress-media.com/kf/Sab.PNG'],
        width: 220,
      },
      {from: 'https://ae01.alicdn.com/kf/Sab.jpg_.webp', to: ['https://ae01.alicdn.com/kf/Sab.jpg']},
    ],
    untouched: [
      'https://ae01.alicdn.com/kf/Sab.jpg',
      'https://img.alicdn.com/imgextra/i1/1_!!2-0-a.jpg',
      'https://ae01.alicdn.com/kf/Sab.jpg_640x640.jpg/more',
      'https://ali.example/kf/Sab.jpg_640x640.jpg',
    ],
  },
  {
    rule: 'walmart',
    cases: [
      {
        from: 'https://i5.walmartimages.com/seo/vase?odnHeight=200&odnWidth=300&odnBg=FFFFFF',
        to: ['https://i5.walmartimages.com/seo/vase'],
        width: 300,
      },
    ],
    untouched: ['https://i5.walmartimages.com/seo/vase?x=1', 'https://walmart.example/seo/vase?odnHeight=200'],
  },
  {
    rule: 'ikea',
    cases: [
      {
        from: 'https://www.ikea.com/de/de/images/products/vase__1_pe2_s5.jpg?f=xxs&imwidth=300',
        to: ['https://www.ikea.com/de/de/images/products/vase__1_pe2_s5.jpg'],
        width: 300,
      },
      {from: 'https://www.ikea.com/images/vase?imwidth=300', to: ['https://www.ikea.com/images/vase']},
    ],
    untouched: ['https://www.ikea.com/de/de/search?f=xxs', 'https://ikea.example/images/vase.jpg?f=xxs'],
  },
  {
    rule: 'kleinanzeigen',
    cases: [
      {
        from: 'https://img.kleinanzeigen.de/api/v1/prod-ads/images/d0/d0-8f3f?rule=$_35.JPG',
        to: ['https://img.kleinanzeigen.de/api/v1/prod-ads/images/d0/d0-8f3f?rule=$_59.AUTO'],
      },
    ],
    untouched: [
      'https://img.kleinanzeigen.de/api/v1/prod-ads/images/d0/d0-8f3f?rule=$_59.AUTO',
      'https://img.kleinanzeigen.de/api/v1/prod-ads/images/d0/d0-8f3f?a=1?rule=$_35.JPG',
      'https://img.kleinanzeigen.de/api/v1/prod-ads/images/d0/d0-8f3f?rule=$_35.JPG&a=1',
      'https://shop.example/api/v1/prod-ads/images/d0/d0-8f3f?rule=$_35.JPG',
    ],
  },
  {
    rule: 'home-depot',
    cases: [
      {
        from: 'https://images.thdstatic.com/productImages/ab-12/svn/vase-64_300.jpg',
        to: ['https://images.thdstatic.com/productImages/ab-12/svn/vase-64_1000.jpg'],
        width: 300,
      },
    ],
    untouched: [
      'https://images.thdstatic.com/productImages/ab-12/svn/vase-64_1000.jpg',
      'https://images.thdstatic.com/a_300.jpg/more',
      'https://images.thdstatic.com/a_333.jpg',
      'https://home.example/a_300.jpg',
    ],
  },
  {
    rule: 'allegro',
    cases: [
      {
        from: 'https://a.allegroimg.com/s512/03f3c2/ab12',
        to: ['https://a.allegroimg.com/original/03f3c2/ab12'],
        width: 512,
      },
    ],
    untouched: [
      'https://a.allegroimg.com/original/03f3c2/ab12',
      'https://a.allegroimg.com/x/s512/03f3c2/ab12',
      'https://allegro.example/s512/03f3c2/ab12',
    ],
  },
  {
    rule: 'rakuten',
    cases: [
      {
        from: 'https://thumbnail.image.rakuten.co.jp/@0_mall/shop/vase?_ex=300x300',
        to: ['https://thumbnail.image.rakuten.co.jp/@0_mall/shop/vase'],
        width: 300,
      },
      {
        from: 'https://tshop.r10s.jp/shop/vase?fitin=300:200&downsize=9:*',
        to: ['https://tshop.r10s.jp/shop/vase'],
        width: 300,
      },
    ],
    untouched: ['https://tshop.r10s.jp/shop/vase?x=1', 'https://rakuten.example/vase?_ex=300x300'],
  },
  {
    rule: 'nike',
    cases: [
      {
        from: 'https://static.nike.com/a/images/t_PDP_144_v1/f_auto,q_auto:eco/ab-12/SHOE.png',
        to: ['https://static.nike.com/a/images/t_PDP_1728_v1/f_auto,q_auto:eco/ab-12/SHOE.png'],
        width: 144,
      },
    ],
    untouched: [
      'https://static.nike.com/a/images/t_PDP_1728_v1/f_auto/ab-12/SHOE.png',
      'https://static.nike.com/a/images/f_auto/t_PDP_144_v1/SHOE.png',
      'https://static.nike.com/b/a/images/t_PDP_144_v1/SHOE.png',
      'https://nike.example/a/images/t_PDP_144_v1/ab-12/SHOE.png',
    ],
  },
];
