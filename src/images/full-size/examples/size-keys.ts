import type {Examples} from './example';

export const sizeKeys: readonly Examples[] = [
  {
    rule: 'size-keys',
    cases: [
      {
        from: 'https://news.example/a/leeks.jpg?b=1&width=300&height=200&quality=75',
        to: ['https://news.example/a/leeks.jpg?b=1&quality=75'],
        width: 300,
      },
      {from: 'https://news.example/leeks.PNG?w=300&h=200', to: ['https://news.example/leeks.PNG'], width: 300},
      {from: 'https://news.example/leeks.webp?wid=300&hei=2', to: ['https://news.example/leeks.webp'], width: 300},
      {from: 'https://shop.example/vase.jpg?imwidth=300', to: ['https://shop.example/vase.jpg'], width: 300},
      {from: 'https://news.example/leeks.jpg?w=300&dpr=2', to: ['https://news.example/leeks.jpg'], width: 600},
      {
        from: 'https://blog.example/leeks.jpeg?resize=300%2C200&fit=300%2C200',
        to: ['https://blog.example/leeks.jpeg'],
        width: 300,
      },
      {
        from: 'https://hips.hearstapps.com/hmg-prod/images/leeks.jpg?crop=1xw:0.7xh;0,0&resize=480:*',
        to: ['https://hips.hearstapps.com/hmg-prod/images/leeks.jpg?crop=1xw:0.7xh;0,0'],
        width: 480,
      },
    ],
    untouched: [
      'https://news.example/a/leeks.jpg?v=3',
      'https://news.example/picture.php?id=5&w=300',
      'https://news.example/a/leeks.jpg/view?w=300',
      'https://i.guim.co.uk/img/media/0a/master/1000.jpg?width=300&s=0123456789abcdef0123456789abcdef',
      'https://store.example/a.jpg?w=300&X-Amz-Signature=ab&X-Amz-Date=1',
      'https://scontent.example/a.jpg?w=300&oh=ab&oe=cd',
      'https://cdn.example/a.jpg?w=300&hdnea=exp~1',
      'https://cdn.example/a.jpg?w=300&Expires=1&Key-Pair-Id=2',
    ],
  },
];
