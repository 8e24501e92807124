import type {Examples} from './example';

const MODULES = 'https://mir-s3-cdn-cf.behance.net/project_modules';

export const stock: readonly Examples[] = [
  {
    rule: 'pixabay',
    cases: [
      {
        from: 'https://cdn.pixabay.com/photo/2018/05/31/19/34/leek-3444914__340.jpg',
        to: ['https://cdn.pixabay.com/photo/2018/05/31/19/34/leek-3444914_1280.jpg'],
        width: 340,
      },
      {
        from: 'https://cdn.pixabay.com/photo/2018/05/31/19/34/leek-3444914_960_720.png',
        to: ['https://cdn.pixabay.com/photo/2018/05/31/19/34/leek-3444914_1280.png'],
        width: 960,
      },
    ],
    untouched: [
      'https://cdn.pixabay.com/photo/2018/05/31/19/34/leek-3444914_1280.jpg',
      'https://cdn.pixabay.com/photo/2018/05/31/19/34/leek_640.jpg',
      'https://cdn.pixabay.com/photo/2018/05/31/19/34/leek-3444914__340.jpg/more',
      'https://cdn.pixabay.com/user/photo/leek-3444914__340.jpg',
      'https://stock.example/photo/2018/05/31/19/34/leek-3444914__340.jpg',
    ],
  },
  {
    rule: 'wallhaven',
    cases: [
      {
        from: 'https://th.wallhaven.cc/small/x8/x817go.jpg',
        to: ['https://w.wallhaven.cc/full/x8/wallhaven-x817go.jpg'],
      },
      {
        from: 'https://w.wallhaven.cc/orig/x8/x817go.jpg',
        to: ['https://w.wallhaven.cc/full/x8/wallhaven-x817go.jpg'],
      },
    ],
    untouched: [
      'https://w.wallhaven.cc/full/x8/wallhaven-x817go.jpg',
      'https://th.wallhaven.cc/small/x8/x817go.jpg/more',
      'https://th.wallhaven.cc/a/small/x8/x817go.jpg',
      'https://wallpapers.example/small/x8/x817go.jpg',
    ],
  },
  {
    rule: 'behance',
    cases: [
      {
        from: `${MODULES}/max_632_webp/ab.jpg`,
        to: [`${MODULES}/source/ab.jpg`, `${MODULES}/fs/ab.jpg`, `${MODULES}/1400/ab.jpg`],
      },
    ],
    untouched: [
      `${MODULES}/source/ab.jpg`,
      'https://mir-s3-cdn-cf.behance.net/a/project_modules/disp/ab.jpg',
      'https://behance.example/project_modules/disp/ab.jpg',
    ],
  },
  {
    rule: 'dribbble',
    cases: [
      {
        from: 'https://cdn.dribbble.com/userupload/1/file/ab?resize=752x&compress=1&vertical=center&format=webp',
        to: ['https://cdn.dribbble.com/userupload/1/file/ab'],
        width: 752,
      },
    ],
    untouched: [
      'https://cdn.dribbble.com/userupload/1/file/ab?crop=0-0-9-9',
      'https://dribbble.example/ab?resize=752x',
    ],
  },
  {
    rule: 'artstation',
    cases: [
      {
        from: 'https://cdna.artstation.com/p/assets/images/images/000/001/002/small/a.jpg?12',
        to: [
          'https://cdna.artstation.com/p/assets/images/images/000/001/002/4k/a.jpg?12',
          'https://cdna.artstation.com/p/assets/images/images/000/001/002/large/a.jpg?12',
        ],
      },
    ],
    untouched: [
      'https://cdna.artstation.com/p/assets/images/images/000/001/002/4k/a.jpg',
      'https://cdna.artstation.com/p/users/avatars/small/a.jpg',
      'https://cdna.artstation.com/x/p/assets/small/a.jpg',
      'https://cdna.artstation.com/p/assets/small/b/a.jpg',
      'https://artstation.example/p/assets/small/a.jpg',
    ],
  },
];
