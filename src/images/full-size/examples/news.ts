import type {Examples} from './example';

export const news: readonly Examples[] = [
  {
    rule: 'bbc',
    cases: [
      {
        from: 'https://ichef.bbci.co.uk/news/320/cpsprodpb/1/a.jpg',
        to: [
          'https://ichef.bbci.co.uk/news/1536/cpsprodpb/1/a.jpg',
          'https://ichef.bbci.co.uk/news/1024/cpsprodpb/1/a.jpg',
        ],
        width: 320,
      },
      {
        from: 'https://ichef.bbci.co.uk/ace/standard/480/cpsprodpb/1/a.jpg.webp',
        to: [
          'https://ichef.bbci.co.uk/ace/standard/1536/cpsprodpb/1/a.jpg.webp',
          'https://ichef.bbci.co.uk/ace/standard/1024/cpsprodpb/1/a.jpg.webp',
        ],
        width: 480,
      },
      {
        from: 'https://ichef.bbci.co.uk/ace/ws/1024/cpsprodpb/1/a.jpg',
        to: ['https://ichef.bbci.co.uk/ace/ws/1536/cpsprodpb/1/a.jpg'],
      },
    ],
    untouched: [
      'https://ichef.bbci.co.uk/news/1536/cpsprodpb/1/a.jpg',
      'https://ichef.bbci.co.uk/a/news/320/cpsprodpb/1/a.jpg',
      'https://ichef.bbci.co.uk/news/320/a.jpg',
      'https://bbc.example/news/320/cpsprodpb/1/a.jpg',
    ],
  },
  {
    rule: 'new-york-times',
    cases: [
      {
        from: 'https://static01.nyt.com/images/2020/01/01/x/leeks-articleLarge-v2.jpg?quality=75',
        to: [
          'https://static01.nyt.com/images/2020/01/01/x/leeks-superJumbo-v2.jpg?quality=75',
          'https://static01.nyt.com/images/2020/01/01/x/leeks-jumbo-v2.jpg?quality=75',
        ],
      },
      {
        from: 'https://static01.nyt.com/images/2020/01/01/x/leeks-master180.jpg',
        to: [
          'https://static01.nyt.com/images/2020/01/01/x/leeks-superJumbo.jpg',
          'https://static01.nyt.com/images/2020/01/01/x/leeks-jumbo.jpg',
        ],
        width: 180,
      },
      {
        from: 'https://static01.nyt.com/images/2020/01/01/x/leeks-videoSixteenByNineJumbo1600.jpg',
        to: [],
        width: 1600,
      },
    ],
    untouched: [
      'https://static01.nyt.com/images/2020/01/01/x/leeks-superJumbo.jpg',
      'https://static01.nyt.com/images/2020/01/01/x/leeks-thumbStandard.jpg',
      'https://static01.nyt.com/images/leeks-articleLarge.jpg/more',
      'https://nyt.example/images/leeks-articleLarge.jpg',
    ],
  },
  {
    rule: 'conde-nast',
    cases: [
      {
        from: 'https://media.magazine.example/photos/0123456789abcdef01234567/master/w_320,c_limit/leeks.jpg',
        to: ['https://media.magazine.example/photos/0123456789abcdef01234567/master/pass/leeks.jpg'],
        width: 320,
      },
      {
        from: 'https://media.magazine.example/photos/0123456789abcdef01234567/master/w_320,h_200,c_limit/leeks.jpg',
        to: ['https://media.magazine.example/photos/0123456789abcdef01234567/master/pass/leeks.jpg'],
      },
      {
        from: 'https://media.magazine.example/photos/0123456789abcdef01234567/master/w_320%2Ch_200%2Cc_limit/leeks.jpg',
        to: ['https://media.magazine.example/photos/0123456789abcdef01234567/master/pass/leeks.jpg'],
      },
      {
        from: 'https://media.magazine.example/photos/0123456789abcdef01234567/1:1/w_2560%2Cc_limit/leeks.jpg',
        to: [],
        width: 2560,
      },
    ],
    untouched: [
      'https://media.magazine.example/photos/0123456789abcdef01234567/1:1/w_320,c_limit/leeks.jpg',
      'https://media.magazine.example/a/photos/0123456789abcdef01234567/master/w_320,c_limit/leeks.jpg',
      'https://media.magazine.example/photos/leeks/master/w_320,c_limit/leeks.jpg',
    ],
  },
  {
    rule: 'msn',
    cases: [
      {
        from: 'https://img-s-msn-com.akamaized.net/tenant/amp/entityid/AAkk5fh.img?h=820&w=1456&m=6&q=60&o=f&l=f',
        to: ['https://img-s-msn-com.akamaized.net/tenant/amp/entityid/AAkk5fh.img'],
        width: 1456,
      },
    ],
    untouched: [
      'https://img-s-msn-com.akamaized.net/tenant/amp/entityid/AAkk5fh.img',
      'https://img-s-msn-com.akamaized.net/leeks.img?w=300',
      'https://img-s-msn-com.akamaized.net/a/tenant/amp/entityid/AAkk5fh.img?w=300',
      'https://msn.example/tenant/amp/entityid/AAkk5fh.img?w=300',
    ],
  },
  {
    rule: 'cnn',
    cases: [
      {
        from: 'https://media.cnn.com/api/v1/images/stellar/prod/leeks.jpg?c=original&q=h_618,w_850,c_fill',
        to: ['https://media.cnn.com/api/v1/images/stellar/prod/leeks.jpg?c=original'],
        width: 850,
      },
    ],
    untouched: ['https://media.cnn.com/api/v1/images/leeks.jpg?c=16x9', 'https://cnn.example/leeks.jpg?q=w_850'],
  },
  {
    rule: 'buzzfeed',
    cases: [
      {
        from: 'https://img.buzzfeed.com/a/b?downsize=700%3A%2A&resize=9:9&output-quality=auto&output-format=auto',
        to: ['https://img.buzzfeed.com/a/b'],
        width: 700,
      },
    ],
    untouched: ['https://img.buzzfeed.com/a/b?crop=9:9;0,0', 'https://buzzfeed.example/a/b?downsize=700%3A%2A'],
  },
  {
    rule: 'washington-post',
    cases: [
      {
        from: 'https://img.washingtonpost.com/rf/image_606w/2010-2019/Foreign/Images/a.jpg?env=A',
        to: ['https://img.washingtonpost.com/rw/2010-2019/Foreign/Images/a.jpg'],
        width: 606,
      },
      {
        from: 'https://img.washingtonpost.com/rf/image_138x92/2010-2019/a.jpg',
        to: ['https://img.washingtonpost.com/rw/2010-2019/a.jpg'],
        width: 138,
      },
    ],
    untouched: [
      'https://img.washingtonpost.com/rw/2010-2019/a.jpg',
      'https://img.washingtonpost.com/x/rf/image_606w/a.jpg',
      'https://img.post.example/rf/image_606w/2010-2019/a.jpg',
    ],
  },
  {
    rule: 'food-network',
    cases: [
      {
        from: 'https://food.fnr.sndimg.com/content/dam/images/leeks.jpg.rend.hgtvcom.616.462.suffix/1530.jpeg',
        to: ['https://food.fnr.sndimg.com/content/dam/images/leeks.jpg'],
        width: 616,
      },
    ],
    untouched: ['https://food.fnr.sndimg.com/content/dam/images/leeks.jpg', 'https://f.example/a.jpg.rend.x.616.jpeg'],
  },
  {
    rule: 'webedia',
    cases: [
      {
        from: 'https://i.blogs.es/651d87/leek-2021/840_560.jpeg',
        to: ['https://i.blogs.es/651d87/leek-2021/original.jpeg'],
        width: 840,
      },
    ],
    untouched: [
      'https://i.blogs.es/651d87/leek-2021/original.jpeg',
      'https://i.blogs.es/651d87/leek-2021/840_560.jpeg/more',
      'https://i.blogs.es/a/651d87/leek-2021/840_560.jpeg',
      'https://blogs.example/651d87/leek-2021/840_560.jpeg',
    ],
  },
  {
    rule: 'yonhap',
    cases: [
      {
        from: 'https://img5.yna.co.kr/etc/inner/KR/2025/12/01/AKR2025_03_i_T2.jpg',
        to: [
          'https://img5.yna.co.kr/etc/inner/KR/2025/12/01/AKR2025_03_i_P4.jpg',
          'https://img5.yna.co.kr/etc/inner/KR/2025/12/01/AKR2025_03_i_P2.jpg',
        ],
      },
      {
        from: 'https://img9.yna.co.kr/photo/ap/2025/11/24/PAP2025_P2.jpg',
        to: ['https://img9.yna.co.kr/photo/ap/2025/11/24/PAP2025_P4.jpg'],
      },
    ],
    untouched: [
      'https://img9.yna.co.kr/etc/inner/KR/2025/12/01/AKR2025_03_i.jpg',
      'https://img9.yna.co.kr/photo/ap/2025/11/24/PAP2025_P2.jpg/more',
      'https://r.yna.co.kr/global/photo/logo_P2.jpg',
      'https://paper.example/photo/ap/2025/11/24/PAP2025_P2.jpg',
    ],
  },
  {
    rule: 'nd-soft',
    cases: [
      {
        from: 'http://cdn.paper.example/news/thumbnail/201603/243722_114933_165_v150.jpg',
        to: ['http://cdn.paper.example/news/photo/201603/243722_114933_165.jpg'],
        width: 150,
      },
    ],
    untouched: [
      'http://cdn.paper.example/news/photo/201603/243722_114933_165.jpg',
      'http://cdn.paper.example/news/photo/201603/243722_114933_165_v150.jpg',
      'http://cdn.paper.example/news/thumbnail/201603/243722_114933_165_v150.jpg/more',
      'http://cdn.paper.example/news/thumbnail/leek_v150.jpg',
    ],
  },
];
