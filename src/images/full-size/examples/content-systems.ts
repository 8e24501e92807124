import type {Examples} from './example';

const UPLOADS = 'https://blog.example/wp-content/uploads/2023/05';

export const contentSystems: readonly Examples[] = [
  {
    rule: 'wordpress',
    cases: [
      {from: `${UPLOADS}/leeks-300x200.jpg`, to: [`${UPLOADS}/leeks.jpg`, `${UPLOADS}/leeks-scaled.jpg`], width: 300},
      {from: `${UPLOADS}/leeks-80x120.JPEG`, to: [`${UPLOADS}/leeks.JPEG`, `${UPLOADS}/leeks-scaled.JPEG`], width: 80},
      {from: `${UPLOADS}/leeks-300x200@2x.png`, to: [`${UPLOADS}/leeks.png`, `${UPLOADS}/leeks-scaled.png`]},
      {from: `${UPLOADS}/leeks-720x720_c.jpg`, to: [`${UPLOADS}/leeks.jpg`, `${UPLOADS}/leeks-scaled.jpg`]},
      {from: `${UPLOADS}/leeks-scaled.jpg`, to: [`${UPLOADS}/leeks.jpg`]},
      {from: `${UPLOADS}/a-150x150.jpg.webp`, to: [`${UPLOADS}/a.jpg.webp`, `${UPLOADS}/a-scaled.jpg.webp`]},
    ],
    untouched: [
      `${UPLOADS}/leeks.jpg`,
      `${UPLOADS}/poster-50x70.jpg`,
      `${UPLOADS}/wall-1920x1080-300x169.jpg`,
      `${UPLOADS}/wall-720x720_d.jpg`,
      `${UPLOADS}/leeks-300x200.svg`,
      `${UPLOADS}/leeks-300x200.jpg/more`,
      'https://shop.example/pictures/leeks-300x200.jpg',
      `${UPLOADS}/leeks-300x200.jpg?token=abc`,
    ],
  },
  {
    rule: 'wordpress-com',
    cases: [
      {
        from: 'https://blog.files.wordpress.com/2015/03/leeks?w=300&h=200&crop=1',
        to: ['https://blog.files.wordpress.com/2015/03/leeks'],
        width: 300,
      },
      {
        from: 'https://blog.files.wordpress.com/2015/03/leeks?x=1&resize=300%2C200&fit=9&quality=80&strip=info&zoom=2',
        to: ['https://blog.files.wordpress.com/2015/03/leeks?x=1'],
      },
    ],
    untouched: ['https://blog.wordpress.com/2015/03/leeks?w=300', 'https://blog.files.wordpress.com/2015/leeks?page=2'],
  },
  {
    rule: 'media-wiki',
    cases: [
      {
        from: 'https://upload.wikimedia.org/wikipedia/commons/thumb/a/ab/Leek_1.jpg/300px-Leek_1.jpg',
        to: ['https://upload.wikimedia.org/wikipedia/commons/a/ab/Leek_1.jpg'],
        width: 300,
      },
      {
        from: 'https://wiki.example/images/thumb/a/ab/Leek.JPG/300px-Leek.JPG',
        to: ['https://wiki.example/images/a/ab/Leek.JPG'],
      },
      {
        from: 'https://wiki.example/images/thumb/a/ab/Leek-640x480.png/lossy-page1-300px-Leek-640x480.png',
        to: ['https://wiki.example/images/a/ab/Leek-640x480.png'],
        width: 300,
      },
    ],
    untouched: [
      'https://wiki.example/images/thumb/a/ab/Leek.svg/300px-Leek.svg.png',
      'https://wiki.example/thumb/leek.jpg/300px-leek.jpg',
      'https://wiki.example/images/thumb/a/ab/Leek.jpg/300px-Leek.jpg/more',
    ],
  },
  {
    rule: 'wikimedia-drawing',
    cases: [
      {
        from: 'https://upload.wikimedia.org/wikipedia/commons/thumb/a/ab/Leek.SVG/langde-300px-Leek.SVG.png',
        to: ['https://upload.wikimedia.org/wikipedia/commons/thumb/a/ab/Leek.SVG/langde-1280px-Leek.SVG.png'],
        width: 300,
      },
      {
        from: 'https://upload.wikimedia.org/wikipedia/en/thumb/a/ab/Leek.pdf/page1-80px-Leek.pdf.jpg',
        to: ['https://upload.wikimedia.org/wikipedia/en/thumb/a/ab/Leek.pdf/page1-1280px-Leek.pdf.jpg'],
        width: 80,
      },
      {
        from: 'https://upload.wikimedia.org/wikipedia/en/thumb/a/ab/Leek.svg/80px-Leek.svg.png',
        to: ['https://upload.wikimedia.org/wikipedia/en/thumb/a/ab/Leek.svg/1280px-Leek.svg.png'],
      },
    ],
    untouched: [
      'https://upload.wikimedia.org/wikipedia/commons/thumb/a/ab/Leek.svg/1280px-Leek.svg.png',
      'https://upload.wikimedia.org/wikipedia/commons/thumb/a/ab/Leek.svg/2560px-Leek.svg.png',
      'https://upload.wikimedia.org/wikipedia/commons/thumb/a/ab/Leek.svg/300px-Leek.svg.png/more',
      'https://upload.wikimedia.org/wikipedia/commons/thumb/a/ab/Leek.ogv/300px--Leek.ogv.jpg',
      'https://wiki.example/images/thumb/a/ab/Leek.svg/300px-Leek.svg.png',
    ],
  },
  {
    rule: 'wagtail',
    cases: [
      {
        from: 'https://site.example/media/images/leeks.width-800.jpg',
        to: ['https://site.example/media/original_images/leeks.jpg'],
        width: 800,
      },
      {
        from: 'https://site.example/media/images/leeks.2e16d0ba.fill-800x450-c100.jpegquality-60.jpg',
        to: ['https://site.example/media/original_images/leeks.jpg'],
        width: 800,
      },
      {
        from: 'https://site.example/images/leeks.max-1200x1200.png',
        to: ['https://site.example/original_images/leeks.png'],
      },
      {
        from: 'https://site.example/images/leeks.min-1200x1200.gif',
        to: ['https://site.example/original_images/leeks.gif'],
      },
    ],
    untouched: [
      'https://site.example/media/original_images/leeks.jpg',
      'https://site.example/media/images/leeks.fill-800x450.format-webp.webp',
      'https://site.example/media/images/leeks.width-800.jpg/more',
      'https://site.example/media/images/leeks.full-width-800.jpg',
      'https://site.example/media/pictures/leeks.width-800.jpg',
    ],
  },
  {
    rule: 'tilda',
    cases: [
      {
        from: 'https://thb.tildacdn.com/tild6538-3166-4232-b162-616333656561/-/resizeb/20x/leek.jpg',
        to: ['https://thb.tildacdn.com/tild6538-3166-4232-b162-616333656561/leek.jpg'],
        width: 20,
      },
      {
        from: 'https://s.example/tild6538-3166-4232-b162-616333656561/-/cover/300x200/center/center/-/format/webp/leek.png',
        to: ['https://s.example/tild6538-3166-4232-b162-616333656561/leek.png'],
      },
      {
        from: 'https://s.example/tild6538-3166-4232-b162-616333656561/-/resize/504x/leek.png',
        to: ['https://s.example/tild6538-3166-4232-b162-616333656561/leek.png'],
        width: 504,
      },
    ],
    untouched: [
      'https://s.example/tild6538-3166-4232-b162-616333656561/leek.jpg',
      'https://s.example/tild6538-3166-4232-b162-616333656561/-/leek.jpg',
      'https://s.example/tild6538-3166-4232-b162-616333656561/a/20x/leek.jpg',
      'https://s.example/tild6538/-/resizeb/20x/leek.jpg',
      'https://s.example/tild6538-3166-4232-b162-616333656561/-/resize/504x/',
    ],
  },
  {
    rule: 'paperclip',
    cases: [
      {
        from: 'https://blog.example/system/posts/covers/000/011/942/medium/leek.jpg?1501001366',
        to: ['https://blog.example/system/posts/covers/000/011/942/original/leek.jpg?1501001366'],
      },
      {
        from: 'https://s3.store.example/system/a/000/000/007/medium_thumb/Leek.PNG',
        to: ['https://s3.store.example/system/a/000/000/007/original/Leek.PNG'],
      },
    ],
    untouched: [
      'https://blog.example/system/posts/covers/000/011/942/original/leek.jpg',
      'https://blog.example/system/posts/covers/000/011/942/leek.jpg',
      'https://blog.example/system/000/11/942/medium/leek.jpg',
      'https://blog.example/system/000/011/942/medium/leek',
      'https://blog.example/system/000/011/942/medium/leek.jpg.txt',
      'https://blog.example/covers/000/011/942/medium/leek.jpg',
      'https://blog.example/system/covers/011/942/medium/leek.jpg',
      'https://blog.example/system/000/011/942/2x/leek.jpg',
      'https://blog.example/system/000/011/942/medium/b/leek.jpg',
      'https://blog.example/system/000/011/942/3/leek.jpg',
    ],
  },
  {
    rule: 'fandom',
    cases: [
      {
        from: 'https://static.wikia.nocookie.net/leeks/images/a/ab/L.png/revision/latest/scale-to-width-down/300?cb=20200101',
        to: ['https://static.wikia.nocookie.net/leeks/images/a/ab/L.png/revision/latest?cb=20200101'],
        width: 300,
      },
      {
        from: 'https://vignette.wikia.nocookie.net/leeks/images/a/ab/L.png/revision/latest/top-crop/width/300/height/200',
        to: ['https://vignette.wikia.nocookie.net/leeks/images/a/ab/L.png/revision/latest'],
      },
    ],
    untouched: [
      'https://static.wikia.nocookie.net/leeks/images/a/ab/L.png/revision/latest?cb=1',
      'https://static.wikia.nocookie.net/leeks/images/a/ab/L.png/revision/latest/window-crop/width/300/x-offset/0',
      'https://wiki.example/images/a/ab/L.png/revision/latest/scale-to-width-down/300',
    ],
  },
  {
    rule: 'fandom-number',
    cases: [
      {
        from: 'https://vignette.wikia.nocookie.net/1fb5ee36-d9ae-4125-96d9-f52eb403f1c9/scale-to-width-down/1200',
        to: ['https://vignette.wikia.nocookie.net/1fb5ee36-d9ae-4125-96d9-f52eb403f1c9'],
        width: 1200,
      },
      {
        from: 'https://static.wikia.nocookie.net/1fb5ee36-d9ae-4125-96d9-f52eb403f1c9/thumbnail-down/width/400/height/225',
        to: ['https://static.wikia.nocookie.net/1fb5ee36-d9ae-4125-96d9-f52eb403f1c9'],
        width: 400,
      },
    ],
    untouched: [
      'https://vignette.wikia.nocookie.net/1fb5ee36-d9ae-4125-96d9-f52eb403f1c9',
      'https://vignette.wikia.nocookie.net/x/1fb5ee36-d9ae-4125-96d9-f52eb403f1c9/thumbnail/width/400',
      'https://vignette.wikia.nocookie.net/1fb5ee36-d9ae-4125-96d9-f52eb403f1c9/window-crop/width/300/x-offset/0',
      'https://wiki.example/1fb5ee36-d9ae-4125-96d9-f52eb403f1c9/scale-to-width-down/300',
    ],
  },
  {
    rule: 'drupal-format',
    cases: [
      {
        from: 'https://site.example/sites/default/files/styles/wide/public/2020-01/a.jpg.webp?itok=AbC',
        to: ['https://site.example/sites/default/files/2020-01/a.jpg'],
      },
      {
        from: 'https://site.example/files/styles/wide/public/2020-01/a.JPG.avif',
        to: ['https://site.example/files/2020-01/a.JPG'],
      },
      {
        from: 'https://site.example/files/styles/wide/public/a.jpg.webp.png',
        to: ['https://site.example/files/a.jpg.webp.png'],
      },
    ],
    untouched: ['https://site.example/styles/wide/a.jpg.webp', 'https://site.example/files/a.jpg.webp'],
  },
  {
    rule: 'drupal',
    cases: [
      {
        from: 'https://site.example/sites/default/files/styles/wide_2x/public/2020-01/a?h=1a2b&itok=AbC&c=1',
        to: ['https://site.example/sites/default/files/2020-01/a'],
      },
      {
        from: 'https://site.example/files/styles/large/public/styles/teaser/public/a.jpg?itok=AbC',
        to: ['https://site.example/files/a.jpg'],
      },
    ],
    untouched: [
      'https://site.example/sites/default/files/styles/wide/private/a.jpg?itok=AbC',
      'https://site.example/styles/public/a.jpg',
    ],
  },
  {
    rule: 'sitecore',
    cases: [
      {
        from: 'https://club.example/-/media/seats/test.jpg?bc=white&as=0&mh=315&mw=762&hash=1CC7369EB813',
        to: ['https://club.example/-/media/seats/test.jpg'],
        width: 762,
      },
      {
        from: 'https://club.example/~/media/seats/test.ashx?la=de&w=300&h=200&sc=1&thn=1&iar=0',
        to: ['https://club.example/~/media/seats/test.ashx?la=de'],
        width: 300,
      },
    ],
    untouched: [
      'https://club.example/-/media/seats/test.jpg?la=de',
      'https://club.example/media/seats/test.ashx?mw=762',
      'https://club.example/media/-/seats/test.ashx?mh=762&hash=1CC7369EB813',
    ],
  },
  {
    rule: 'ghost',
    cases: [
      {
        from: 'https://blog.example/content/images/size/w600/2020/01/a.jpg',
        to: ['https://blog.example/content/images/2020/01/a.jpg'],
        width: 600,
      },
      {
        from: 'https://blog.example/content/images/size/w600h400/format/webp/2020/01/a.jpg',
        to: ['https://blog.example/content/images/2020/01/a.jpg'],
        width: 600,
      },
    ],
    untouched: ['https://blog.example/content/images/size/large/a.jpg', 'https://blog.example/images/size/w600/a.jpg'],
  },
];
