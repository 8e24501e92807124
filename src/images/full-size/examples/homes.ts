import type {Examples} from './example';

/** Houses and rooms, for sale and to let. */
export const homes: readonly Examples[] = [
  {
    rule: 'property24',
    cases: [
      {
        from: 'https://images.prop24.com/374420431/Ensure1280x720',
        to: ['https://images.prop24.com/374420431'],
        width: 1280,
      },
    ],
    untouched: [
      'https://images.prop24.com/374420431',
      'https://images.prop24.com/374420431/Ensure1280x720/more',
      'https://images.prop24.com/a/374420431/Ensure1280x720',
      'https://homes.example/374420431/Ensure1280x720',
    ],
  },
  {
    rule: 'airbnb',
    cases: [
      {
        from: 'https://a0.muscache.com/im/pictures/ab?im_w=720&im_q=highq&im_format=avif&aki_policy=large',
        to: ['https://a0.muscache.com/im/pictures/ab'],
        width: 720,
      },
    ],
    untouched: ['https://a0.muscache.com/im/pictures/ab', 'https://a1.muscache.com/im/pictures/ab?im_w=720'],
  },
  {
    rule: 'zillow',
    cases: [
      {
        from: 'https://photos.zillowstatic.com/fp/0a1b-cc_ft_384.webp',
        to: ['https://photos.zillowstatic.com/fp/0a1b-cc_ft_1536.webp'],
        width: 384,
      },
    ],
    untouched: [
      'https://photos.zillowstatic.com/fp/0a1b-cc_ft_1536.webp',
      'https://photos.zillowstatic.com/fp/0a1b-cc_ft_384.webp/more',
      'https://zillow.example/fp/0a1b-cc_ft_384.webp',
    ],
  },
  {
    rule: 'rightmove',
    cases: [
      {
        from: 'https://media.rightmove.co.uk/dir/12k/3/IMG_00_0000_max_656x437.jpeg',
        to: ['https://media.rightmove.co.uk/12k/3/IMG_00_0000.jpeg'],
        width: 656,
      },
      {
        from: 'https://media.rightmove.co.uk/dir/crop/10:9-16:9/12k/3/IMG_00_0000_max_476x317.jpeg',
        to: ['https://media.rightmove.co.uk/12k/3/IMG_00_0000.jpeg'],
      },
    ],
    untouched: [
      'https://media.rightmove.co.uk/12k/3/IMG_00_0000.jpeg',
      'https://media.rightmove.co.uk/a/dir/12k/3/IMG_00_0000_max_656x437.jpeg',
      'https://media.rightmove.co.uk/dir/12k/3/IMG_00_0000_max_656x437.jpeg/more',
      'https://rightmove.example/dir/12k/3/IMG_00_0000_max_656x437.jpeg',
    ],
  },
];
