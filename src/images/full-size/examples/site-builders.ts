import type {Examples} from './example';

export const siteBuilders: readonly Examples[] = [
  {
    rule: 'squarespace',
    cases: [
      {
        from: 'https://images.squarespace-cdn.com/content/v1/5a/1-2/a.jpg?format=500w',
        to: [
          'https://images.squarespace-cdn.com/content/v1/5a/1-2/a.jpg?format=original',
          'https://images.squarespace-cdn.com/content/v1/5a/1-2/a.jpg?format=2500w',
        ],
        width: 500,
      },
      {
        from: 'https://static1.squarespace.com/static/5a/t/1/a.jpg?x=1&format=1500w&y=2',
        to: [
          'https://static1.squarespace.com/static/5a/t/1/a.jpg?x=1&format=original&y=2',
          'https://static1.squarespace.com/static/5a/t/1/a.jpg?x=1&format=2500w&y=2',
        ],
      },
    ],
    untouched: [
      'https://images.squarespace-cdn.com/content/v1/5a/1-2/a.jpg?format=original',
      'https://images.squarespace-cdn.com/content/v1/5a/1-2/a.jpg?format=500wide',
      'https://other.example/a.jpg?format=500w',
    ],
  },
  {
    rule: 'wix',
    cases: [
      {
        from: 'https://static.wixstatic.com/media/ab_1~mv2.jpg/v1/fill/w_300,h_200,al_c,q_80/leeks.jpg',
        to: ['https://static.wixstatic.com/media/ab_1~mv2.jpg'],
        width: 300,
      },
      {
        from: 'https://static.wixstatic.com/media/ab_1~mv2.png/v1/fit/w_300,h_200/file.png',
        to: ['https://static.wixstatic.com/media/ab_1~mv2.png'],
      },
    ],
    untouched: [
      'https://static.wixstatic.com/media/ab_1~mv2.jpg/v1/crop/x_10,y_10,w_90,h_90/leeks.jpg',
      'https://static.wixstatic.com/shapes/media/ab.jpg/v1/fill/w_3/leeks.jpg',
      'https://static.wixstatic.com/a/media/ab_1~mv2.jpg/v1/fill/w_3/leeks.jpg',
      'https://wix.example/media/ab_1~mv2.jpg/v1/fill/w_300,h_200/leeks.jpg',
    ],
  },
  {
    rule: 'medium',
    cases: [
      {
        from: 'https://miro.medium.com/v2/resize:fit:720/format:webp/1*a-B_c.jpeg',
        to: ['https://miro.medium.com/1*a-B_c.jpeg'],
        width: 720,
      },
      {
        from: 'https://cdn-images-1.medium.com/max/800/1*abc.png',
        to: ['https://cdn-images-1.medium.com/1*abc.png'],
        width: 800,
      },
    ],
    untouched: [
      'https://miro.medium.com/1*abc.jpeg',
      'https://miro.medium.com/max/1*abc.jpeg/more',
      'https://miro.medium.com/x/2*y/z/1*abc.jpeg',
      'https://medium.com/max/800/1*abc.png',
    ],
  },
  {
    rule: 'storyblok',
    cases: [
      {
        from: 'https://a.storyblok.com/f/1/1200x800/ab/a.jpg/m/300x200/filters:quality(60)',
        to: ['https://a.storyblok.com/f/1/1200x800/ab/a.jpg'],
        width: 300,
      },
      {from: 'https://a.storyblok.com/f/1/ab/a.PNG/m', to: ['https://a.storyblok.com/f/1/ab/a.PNG']},
    ],
    untouched: [
      'https://a.storyblok.com/f/1/ab/a.jpg',
      'https://a.storyblok.com/f/1/ab/a.jpg/more',
      'https://s.example/a.jpg/m/300x200',
    ],
  },
  {
    rule: 'blogger',
    cases: [
      {
        from: 'https://1.bp.blogspot.com/-a/b/c/d/s320/leeks.jpg',
        to: ['https://1.bp.blogspot.com/-a/b/c/d/s0/leeks.jpg', 'https://1.bp.blogspot.com/-a/b/c/d/s1600/leeks.jpg'],
        width: 320,
      },
      {
        from: 'https://blogger.googleusercontent.com/img/b/R29v/AVv/w640-h480-p-k-no-nu/leeks.jpg',
        to: [
          'https://blogger.googleusercontent.com/img/b/R29v/AVv/s0/leeks.jpg',
          'https://blogger.googleusercontent.com/img/b/R29v/AVv/s1600/leeks.jpg',
        ],
        width: 640,
      },
    ],
    untouched: [
      'https://1.bp.blogspot.com/-a/s320/c/d/leeks.jpg',
      'https://1.bp.blogspot.com/-a/b/size/leeks.jpg',
      'https://blogspot.example/a/s320/leeks.jpg',
    ],
  },
  {
    rule: 'google-photos',
    cases: [
      {
        from: 'https://lh3.googleusercontent.com/pw/AbC=w300-h200-no',
        to: ['https://lh3.googleusercontent.com/pw/AbC=s0'],
        width: 300,
      },
      {from: 'https://yt3.ggpht.com/AbC=s88-c-k', to: ['https://yt3.ggpht.com/AbC=s0'], width: 88},
      {from: 'https://lh3.googleusercontent.com/AbC=h200', to: ['https://lh3.googleusercontent.com/AbC=s0']},
    ],
    untouched: [
      'https://lh3.googleusercontent.com/AbC',
      'https://lh3.googleusercontent.com/AbC=s0',
      'https://lh3.googleusercontent.com/AbC=s88/more',
      'https://google.example/AbC=s88',
    ],
  },
];
