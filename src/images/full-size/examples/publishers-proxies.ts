import type {Examples} from './example';

/** Of servers that shrink the pictures of one publisher, or of whoever pays for it. */
export const publishersProxies: readonly Examples[] = [
  {
    rule: 'meredith',
    cases: [
      {
        from: 'https://imagesvc.meredithcorp.io/v3/mm/image?q=85&c=sc&w=600&url=https%3A%2F%2Fstatic.kitchen.example%2Fa.jpg',
        to: ['https://static.kitchen.example/a.jpg'],
        width: 600,
      },
      {
        from: 'https://imagesvc.meredithcorp.io/v3/jumpstartpure/image?url=https%3A%2F%2Fstatic.kitchen.example%2Fa.jpg&w=9',
        to: ['https://static.kitchen.example/a.jpg'],
      },
    ],
    untouched: [
      'https://imagesvc.meredithcorp.io/v3/mm/image/x?url=https%3A%2F%2Fstatic.kitchen.example%2Fa.jpg',
      'https://imagesvc.meredithcorp.io/x/v3/mm/image?url=https%3A%2F%2Fstatic.kitchen.example%2Fa.jpg',
      'https://imagesvc.meredithcorp.io/v3/mm/image?url=a.jpg',
      'https://meredith.example/v3/mm/image?url=https%3A%2F%2Fstatic.kitchen.example%2Fa.jpg',
    ],
  },
  {
    rule: 'imgix-web',
    cases: [
      {
        from: 'https://kit.imgix.net/https%3A%2F%2Fstatic.kitchen.example%2Fa.jpg?w=600&s=0123456789abcdef0123456789abcdef',
        to: ['https://static.kitchen.example/a.jpg'],
        width: 600,
      },
      {
        from: 'https://kit.imgix.net/https%3a%2f%2fstatic.kitchen.example%2fa.jpg?blur=100',
        to: ['https://static.kitchen.example/a.jpg'],
      },
      {
        from: 'https://kit.imgix.net/https://static.kitchen.example/a.jpg?blur=100',
        to: ['https://static.kitchen.example/a.jpg'],
      },
    ],
    untouched: [
      'https://kit.imgix.net/of/https%3A%2F%2Fstatic.kitchen.example%2Fa.jpg',
      'https://imgix.example/https%3A%2F%2Fstatic.kitchen.example%2Fa.jpg',
    ],
  },
  {
    rule: 'aol',
    cases: [
      {
        from: 'https://o.aolcdn.com/images/dims?resize=980%2C640&image_uri=https%3A%2F%2Fs.aolcdn.com%2Fhss%2Fa.jpg&client=a1&signature=c0f2',
        to: ['https://s.aolcdn.com/hss/a.jpg'],
      },
      {
        from: 'https://o.aolcdn.com/images/dims?image_uri=https%3A%2F%2Fo.aolcdn.com%2Fimages%2Fdims%3Fimage_uri%3Dhttp%253A%252F%252Fs.aolcdn.com%252Fa.jpg%26signature%3Dc0f2&signature=9fa7',
        to: ['http://s.aolcdn.com/a.jpg'],
      },
    ],
    untouched: [
      'https://o.aolcdn.com/images/dims/x?image_uri=https%3A%2F%2Fs.aolcdn.com%2Fa.jpg',
      'https://o.aolcdn.com/x/images/dims?image_uri=https%3A%2F%2Fs.aolcdn.com%2Fa.jpg',
      'https://o.aolcdn.com/images/dims?image_uri=a.jpg',
      'https://aol.example/images/dims?image_uri=https%3A%2F%2Fs.aolcdn.com%2Fa.jpg',
    ],
  },
  {
    rule: 'yahoo',
    cases: [
      {
        from: 'https://s.yimg.com/ny/api/res/1.2/Ab3--/YXBwaWQ9aGln/https://media.zenfs.com/en/paper/a.jpg',
        to: ['https://media.zenfs.com/en/paper/a.jpg'],
      },
    ],
    untouched: [
      'https://s.yimg.com/os/creatr/https://media.zenfs.com/en/a.jpg',
      'https://l.yimg.com/ny/api/res/1.2/Ab3--/https://media.zenfs.com/en/a.jpg',
    ],
  },
];
