import type {Examples} from './example';

export const proxies: readonly Examples[] = [
  {
    rule: 'next',
    cases: [
      {
        from: 'https://shop.example/_next/image?url=%2Fpictures%2Fa.jpg&w=640&q=75',
        to: ['https://shop.example/pictures/a.jpg'],
        width: 640,
      },
      {
        from: 'https://shop.example/_next/image?url=https%3A%2F%2Fcdn.example%2Fa%2520b.jpg%3Fsig%3Dx%26w%3D9&w=640&q=75',
        to: ['https://cdn.example/a%20b.jpg?sig=x&w=9'],
      },
      {from: 'https://shop.example/en/_next/image?url=/a.jpg&w=64', to: ['https://shop.example/a.jpg']},
      {from: 'https://shop.example/_vercel/image?w=640&url=%2Fa.png', to: ['https://shop.example/a.png']},
      {from: 'https://shop.example/.netlify/images?url=/a.png&w=64', to: ['https://shop.example/a.png']},
      {from: 'https://shop.example/_image?href=%2F_astro%2Fa.png&w=64', to: ['https://shop.example/_astro/a.png']},
    ],
    untouched: [
      'https://shop.example/_next/image?w=640',
      'https://shop.example/_next/image?url=%E0%A4%A&w=640',
      'https://shop.example/_next/image?url=data%3Aimage%2Fgif%3Bbase64%2CR0lG&w=640',
      'https://shop.example/_next/image?url=https%3A%2F%2Fuser%3Apass%40cdn.example%2Fa.jpg&w=640',
      'https://shop.example/_next/image?url=%2Fa.jpg&token=abc',
      'https://shop.example/_next/images/a?url=%2Fa.jpg',
      'https://shop.example/show?picture=/_next/image&url=%2Fa.jpg',
    ],
  },
  {
    rule: 'photon',
    cases: [
      {
        from: 'https://i0.wp.com/blog.example/wp-content/uploads/2023/05/leeks-300x200.jpg?resize=300%2C200&ssl=1',
        to: [
          'https://blog.example/wp-content/uploads/2023/05/leeks.jpg',
          'https://blog.example/wp-content/uploads/2023/05/leeks-scaled.jpg',
        ],
        width: 300,
      },
      {from: 'https://i1.wp.com/blog.example/a%20b.jpg?w=300', to: ['https://blog.example/a%20b.jpg']},
      {from: 'https://i2.wp.com/blog.example/a.jpg', to: ['https://blog.example/a.jpg']},
      {from: 'https://i3.wp.com/blog.example/a.jpg', to: ['https://blog.example/a.jpg']},
    ],
    untouched: [
      'https://i0.wp.com/picture/a.png',
      'https://i0.wp.com/1.2/a.png',
      'https://i0.wp.com/a/blog.example/a.png',
      'https://i0.wp.com/',
      'https://s0.wp.com/blog.example/a.png',
    ],
  },
  {
    rule: 'weserv',
    cases: [
      {from: 'https://images.weserv.nl/?url=blog.example/a.jpg&w=300', to: ['https://blog.example/a.jpg'], width: 300},
      {from: 'https://wsrv.nl/?w=300&url=https%3a%2f%2fblog.example%2Fa.jpg', to: ['https://blog.example/a.jpg']},
      {from: 'https://wsrv.nl/?url=http://blog.example/a.jpg', to: ['https://blog.example/a.jpg']},
      {from: 'https://images.weserv.nl/?url=ssl:blog.example/a.jpg', to: ['https://blog.example/a.jpg']},
    ],
    untouched: [
      'https://images.weserv.nl/?w=300',
      'https://wsrv.nl/?url=1.2/a.jpg&w=300',
      'https://weserv.nl/?url=blog.example/a.jpg',
    ],
  },
  {
    rule: 'duckduckgo',
    cases: [
      {
        from: 'https://external-content.duckduckgo.com/iu/?u=https%3A%2F%2Fblog.example%2Fa.jpg&f=1&nofb=1',
        to: ['https://blog.example/a.jpg'],
      },
    ],
    untouched: [
      'https://external-content.duckduckgo.com/ip3/blog.example.ico?u=https%3A%2F%2Fblog.example%2Fa.jpg',
      'https://external-content.duckduckgo.com/x/iu/?u=https%3A%2F%2Fblog.example%2Fa.jpg',
      'https://external-content.duckduckgo.com/iux?u=https%3A%2F%2Fblog.example%2Fa.jpg',
      'https://duckduckgo.com/iu/?u=https%3A%2F%2Fblog.example%2Fa.jpg',
    ],
  },
  {
    rule: 'whole-inside',
    cases: [
      {
        from: 'https://img.example/unsafe/300x200/smart/filters:quality(80)/https://blog.example/a.jpg',
        to: ['https://blog.example/a.jpg'],
        width: 300,
      },
      {
        from: 'https://img.example/unsafe/fit-in/300x200/https%3a%2f%2fblog.example%2Fa.jpg',
        to: ['https://blog.example/a.jpg'],
      },
      {
        from: 'https://blog.example/cdn-cgi/image/width=300,quality=75/https://cdn.example/a.jpg',
        to: ['https://cdn.example/a.jpg'],
        width: 300,
      },
      {
        from: 'https://substackcdn.com/image/fetch/w_1456,c_limit,f_auto/https%3A%2F%2Fs3.example%2Fpublic%2Fa.png',
        to: ['https://s3.example/public/a.png'],
        width: 1456,
      },
    ],
    untouched: [
      'https://img.example/h4sh3d=/300x200/https://blog.example/a.jpg',
      'https://img.example/unsafe/filters:watermark(https://blog.example/a.png)/b',
    ],
  },
  {
    rule: 'cloudflare-own',
    cases: [
      {
        from: 'https://blog.example/cdn-cgi/image/width=300,format=auto/pictures/a.jpg',
        to: ['https://blog.example/pictures/a.jpg'],
        width: 300,
      },
    ],
    untouched: ['https://blog.example/cdn-cgi/image/a.jpg', 'https://blog.example/cdn-cgi/image/width=300/https%3Abad'],
  },
  {
    rule: 'short-pixel',
    cases: [
      {
        from: 'https://cdn.shortpixel.ai/spai/w_300+q_lossy+ret_img/https://blog.example/a.jpg',
        to: ['https://blog.example/a.jpg'],
      },
      {
        from: 'https://cdn.shortpixel.ai/client/q_glossy,ret_img,w_300/blog.example/a.jpg',
        to: ['https://blog.example/a.jpg'],
        width: 300,
      },
      {
        from: 'https://sp-ao.shortpixel.ai/client/to_webp,q_glossy,ret_img,w_300,h_200/https://blog.example/a.jpg',
        to: ['https://blog.example/a.jpg'],
        width: 300,
      },
    ],
    untouched: [
      'https://cdn.shortpixel.ai/spai/w_300/1.2/a.jpg',
      'https://cdn.shortpixel.ai/assets/logo/a.jpg',
      'https://cdn.shortpixel.ai/x/spai/w_300/blog.example/a.jpg',
      'https://shortpixel.ai/spai/w_300/blog.example/a.jpg',
    ],
  },
  {
    rule: 'optimole',
    cases: [
      {
        from: 'https://mlabc12.i.optimole.com/cb:x1/w:819/h:1024/q:mauto/https://blog.example/a.jpg',
        to: ['https://blog.example/a.jpg'],
        width: 819,
      },
    ],
    untouched: [
      'https://mlabc12.i.optimole.com/w:819/h:1024/a.jpg',
      'https://optimole.example/w:819/https://blog.example/a.jpg',
    ],
  },
  {
    rule: 'hatena',
    cases: [
      {
        from: 'https://cdn.image.st-hatena.com/image/scale/0a1b/backend=imagemagick;width=300/https%3A%2F%2Fcdn-ak.example%2Fa.jpg',
        to: ['https://cdn-ak.example/a.jpg'],
        width: 300,
      },
      {
        from: 'https://cdn.image.st-hatena.com/image/square/0a1b/version=1/http%3A%2F%2Fcdn-ak.example%2Fa.jpg',
        to: ['http://cdn-ak.example/a.jpg'],
      },
    ],
    untouched: [
      'https://cdn.image.st-hatena.com/image/scale/0a1b/a.jpg',
      'https://cdn.image.st-hatena.com/image/tile/0a1b/https%3A%2F%2Fcdn-ak.example%2Fa.jpg',
      'https://cdn.image.st-hatena.com/x/image/scale/0a1b/https%3A%2F%2Fcdn-ak.example%2Fa.jpg',
      'https://hatena.example/image/scale/0a1b/https%3A%2F%2Fcdn-ak.example%2Fa.jpg',
    ],
  },
];
