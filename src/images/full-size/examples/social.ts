import type {Examples} from './example';

const PIN = 'https://i.pinimg.com';

export const social: readonly Examples[] = [
  {
    rule: 'pinterest',
    cases: [
      {
        from: `${PIN}/236x/ab/cd/ef/abcdef.jpg`,
        to: [
          `${PIN}/originals/ab/cd/ef/abcdef.jpg`,
          `${PIN}/1200x/ab/cd/ef/abcdef.jpg`,
          `${PIN}/736x/ab/cd/ef/abcdef.jpg`,
        ],
        width: 236,
      },
      {
        from: `${PIN}/736x/ab/cd/ef/abcdef.jpg`,
        to: [`${PIN}/originals/ab/cd/ef/abcdef.jpg`, `${PIN}/1200x/ab/cd/ef/abcdef.jpg`],
        width: 736,
      },
      {
        from: `${PIN}/75x75_RS/ab/cd/ef/abcdef.jpg`,
        to: [
          `${PIN}/originals/ab/cd/ef/abcdef.jpg`,
          `${PIN}/1200x/ab/cd/ef/abcdef.jpg`,
          `${PIN}/736x/ab/cd/ef/abcdef.jpg`,
        ],
        width: 75,
      },
    ],
    untouched: [
      `${PIN}/originals/ab/cd/ef/abcdef.jpg`,
      `${PIN}/a/236x/ab/cd/ef/abcdef.jpg`,
      `${PIN}/236x/user/abcdef.jpg`,
      'https://s.pinimg.com/236x/ab/cd/ef/abcdef.jpg',
    ],
  },
  {
    rule: 'twitter',
    cases: [
      {
        from: 'https://pbs.twimg.com/media/AbC?format=jpg&name=360x360',
        to: [
          'https://pbs.twimg.com/media/AbC?format=jpg&name=orig',
          'https://pbs.twimg.com/media/AbC?format=jpg&name=4096x4096',
        ],
        width: 360,
      },
    ],
    untouched: [
      'https://pbs.twimg.com/media/AbC?format=jpg&name=orig',
      'https://pbs.twimg.com/media/AbC?format=jpg',
      'https://twitter.example/media/AbC?format=jpg&name=small',
    ],
  },
  {
    rule: 'twitter-colon',
    cases: [{from: 'https://pbs.twimg.com/media/AbC.jpg:large', to: ['https://pbs.twimg.com/media/AbC.jpg:orig']}],
    untouched: [
      'https://pbs.twimg.com/media/AbC.jpg',
      'https://pbs.twimg.com/media/AbC.jpg:large/more',
      'https://twitter.example/media/AbC.jpg:large',
    ],
  },
  {
    rule: 'twitter-face',
    cases: [
      {
        from: 'https://pbs.twimg.com/profile_images/1/AbC_400x400.jpg',
        to: ['https://pbs.twimg.com/profile_images/1/AbC.jpg'],
        width: 400,
      },
      {
        from: 'https://pbs.twimg.com/profile_images/1/AbC_normal.png',
        to: ['https://pbs.twimg.com/profile_images/1/AbC.png'],
      },
    ],
    untouched: [
      'https://pbs.twimg.com/media/AbC_normal.jpg',
      'https://pbs.twimg.com/a/profile_images/1/AbC_normal.jpg',
      'https://pbs.twimg.com/profile_images/1/AbC_normal.jpg/more',
      'https://twitter.example/profile_images/1/AbC_normal.jpg',
    ],
  },
];
