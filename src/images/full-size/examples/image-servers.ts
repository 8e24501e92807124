import type {Examples} from './example';

const CLOUD = 'https://res.cloudinary.com/demo/image/upload';

export const imageServers: readonly Examples[] = [
  {
    rule: 'cloudinary',
    cases: [
      {from: `${CLOUD}/c_fill,w_300,h_200/f_auto,q_auto:good/v1/a.jpg`, to: [`${CLOUD}/v1/a.jpg`], width: 300},
      {from: `${CLOUD}/ar_4:3,dpr_2.0,fl_lossy,g_auto,h_9/b/a.jpg`, to: [`${CLOUD}/b/a.jpg`]},
    ],
    untouched: [
      `${CLOUD}/v1/a.jpg`,
      `${CLOUD}/s--AbCdEfGh--/c_fill,w_300/v1/a.jpg`,
      `${CLOUD}/c_crop,x_10,y_10,w_90/v1/a.jpg`,
      `${CLOUD}/l_text:Hello,w_300/v1/a.jpg`,
      `${CLOUD}/w_300`,
      'https://res.cloudinary.com/demo/video/upload/w_300/a.jpg',
    ],
  },
  {
    rule: 'thumbor-own',
    cases: [
      {from: 'https://img.example/unsafe/300x200/smart/a.jpg', to: ['https://img.example/unsafe/a.jpg'], width: 300},
      {from: 'https://img.example/unsafe/fit-in/300x200/a.jpg', to: ['https://img.example/unsafe/a.jpg']},
    ],
    untouched: [
      'https://img.example/h4sh3d=/300x200/smart/a.jpg',
      'https://img.example/unsafe/filters:blur(3)/300x200/a.jpg',
      'https://img.example/unsafe/10x10:90x90/a.jpg',
    ],
  },
  {
    rule: 'size-below',
    cases: [
      {from: 'https://s.example/a/b.jpg/720x540.webp', to: ['https://s.example/a/b.jpg'], width: 720},
      {from: 'https://s.example/a/b.jpeg/120x90.jpg', to: ['https://s.example/a/b.jpeg']},
      {from: 'https://s.example/a/b.png/120x90?v=2', to: ['https://s.example/a/b.png?v=2']},
    ],
    untouched: [
      'https://s.example/a/b.jpg/c.webp',
      'https://s.example/a/b.jpg/720x540/c.webp',
      'https://s.example/a/b.jpg/720x540.webp/',
      'https://s.example/a/b/720x540.webp',
      'https://s.example/a/b.jpg/7x5.webp',
    ],
  },
  {
    rule: 'ipx',
    cases: [
      {from: 'https://s.example/_ipx/w_300&f_webp/a.jpg', to: ['https://s.example/_ipx/_/a.jpg'], width: 300},
      {from: 'https://s.example/_ipx/f_webp,w_300/b/a.jpg', to: ['https://s.example/_ipx/_/b/a.jpg'], width: 300},
    ],
    untouched: [
      'https://s.example/_ipx/_/a.jpg',
      'https://s.example/ipx/w_300/a.jpg',
      'https://s.example/_ipx/a/b.jpg',
    ],
  },
  {
    rule: 'imgix',
    cases: [
      {from: 'https://b.imgix.net/a?w=300&h=200&fit=crop&crop=faces', to: ['https://b.imgix.net/a'], width: 300},
      {
        from: 'https://images.unsplash.com/photo-1?ixlib=rb-4&w=300&q=80&auto=format&cs=tinysrgb&dpr=2&fm=jpg&ar=1:1',
        to: ['https://images.unsplash.com/photo-1?ixlib=rb-4'],
      },
      {from: 'https://images.pexels.com/photos/1/a?width=300&height=9', to: ['https://images.pexels.com/photos/1/a']},
      {
        from: 'https://images.pexels.com/photos/1/a?cs=srgb&dl=a.jpg&fm=jpg',
        to: ['https://images.pexels.com/photos/1/a'],
      },
      {from: 'https://images.prismic.io/a/b?rect=0,0,9,9&w=300', to: ['https://images.prismic.io/a/b?rect=0,0,9,9']},
      {from: 'https://www.datocms-assets.com/1/a?max-w=300&max-h=9', to: ['https://www.datocms-assets.com/1/a']},
      {
        from: 'https://cdn.sanity.io/images/p/d/ab-1200x800.jpg?w=300&auto=format',
        to: ['https://cdn.sanity.io/images/p/d/ab-1200x800.jpg'],
        width: 300,
      },
    ],
    untouched: [
      'https://b.imgix.net/a?w=300&s=0123456789abcdef0123456789abcdef',
      'https://b.imgix.net/a?blur=20',
      'https://imgix.example/a?w=300',
    ],
  },
  {
    rule: 'contentful',
    cases: [
      {
        from: 'https://images.ctfassets.net/s/a/b/c?w=300&h=200&fit=fill&f=face&q=80&fm=webp&fl=progressive&r=20',
        to: ['https://images.ctfassets.net/s/a/b/c?r=20'],
        width: 300,
      },
    ],
    untouched: ['https://images.ctfassets.net/s/a/b/c', 'https://videos.ctfassets.net/s/a/b/c?w=300'],
  },
  {
    rule: 'scene7',
    cases: [
      {
        from: 'https://target.scene7.com/is/image/Target/GUEST_1?wid=300&hei=300&qlt=80&fmt=pjpeg',
        to: ['https://target.scene7.com/is/image/Target/GUEST_1?scl=1'],
        width: 300,
      },
      {from: 'https://shop.example/is/image/Shop/A?$small$&hei=30', to: ['https://shop.example/is/image/Shop/A?scl=1']},
    ],
    untouched: [
      'https://shop.example/is/image/Shop/A?scl=1',
      'https://shop.example/is/image/Shop/A?layer=0&src=B&wid=300',
      'https://shop.example/is/image/Shop/A?wid=300&layer=1',
      'https://shop.example/is/image/Shop/A?src=B?wid=300',
      'https://shop.example/is/images/Shop/A?wid=300&hei=300',
    ],
  },
  {
    rule: 'asos',
    cases: [
      {
        from: 'https://images.asos-media.com/products/leek/203179162-2?$n_320w$&wid=317&fit=constrain',
        to: ['https://images.asos-media.com/products/leek/203179162-2?scl=1'],
        width: 317,
      },
      {
        from: 'https://images.asos-media.com/products/leek/203179162-2?$XXL$',
        to: ['https://images.asos-media.com/products/leek/203179162-2?scl=1'],
      },
    ],
    untouched: [
      'https://images.asos-media.com/products/leek/203179162-2?scl=1',
      'https://images.asos-media.com/products/leek/203179162-2?src=B?wid=300',
      'https://images.asos-media.com/products/leek/203179162-2?$n_320w$&layer=1&src=carrot',
      'https://images.shop.example/products/leek/203179162-2?$n_320w$',
    ],
  },
  {
    rule: 'scene7-default',
    cases: [
      {
        from: 'https://shop.example/is/image/Shop/A?hei=1379&wid=1200&resMode=sharp2&defaultImage=Shop/B',
        to: ['https://shop.example/is/image/Shop/A?scl=1&defaultImage=Shop/B'],
        width: 1200,
      },
      {
        from: 'https://shop.example/is/image/Shop/A?defaultImage=Shop/B&wid=65',
        to: ['https://shop.example/is/image/Shop/A?scl=1&defaultImage=Shop/B'],
      },
    ],
    untouched: [
      'https://shop.example/is/image/Shop/A?scl=1&defaultImage=Shop/B',
      'https://shop.example/is/image/Shop/A?layer=0&src=C&defaultImage=Shop/B',
      'https://shop.example/is/image/Shop/A?defaultImage=Shop/B&layer=0',
      'https://shop.example/is/image/Shop/A?src=C?defaultImage=Shop/B',
      'https://shop.example/is/images/Shop/A?wid=300&defaultImage=Shop/B',
    ],
  },
  {
    rule: 'iiif',
    cases: [
      {
        from: 'https://art.example/iiif/2/abc/full/843,/0/default.jpg',
        to: [
          'https://art.example/iiif/2/abc/full/max/0/default.jpg',
          'https://art.example/iiif/2/abc/full/full/0/default.jpg',
        ],
        width: 843,
      },
      {
        from: 'https://art.example/iiif/abc/full/!300,200/0/default.png',
        to: [
          'https://art.example/iiif/abc/full/max/0/default.png',
          'https://art.example/iiif/abc/full/full/0/default.png',
        ],
        width: 300,
      },
      {
        from: 'https://art.example/iiif/abc/full/pct:50/0/default.png',
        to: [
          'https://art.example/iiif/abc/full/max/0/default.png',
          'https://art.example/iiif/abc/full/full/0/default.png',
        ],
      },
      {
        from: 'https://art.example/iiif/abc/full/full/0/default.png',
        to: ['https://art.example/iiif/abc/full/max/0/default.png'],
      },
    ],
    untouched: [
      'https://art.example/iiif/abc/full/max/0/default.jpg',
      'https://art.example/iiif/abc/0,0,90,90/300,/0/default.jpg',
      'https://art.example/iiif/abc/full/300,/90/default.jpg',
      'https://art.example/iiif/abc/full/300,/0/default.jpg/more',
    ],
  },
];
