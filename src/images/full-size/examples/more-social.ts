import type {Examples} from './example';

const VI = 'https://i.ytimg.com/vi/dQw4w9WgXcQ';

export const moreSocial: readonly Examples[] = [
  {
    rule: 'youtube',
    cases: [
      {
        from: `${VI}/mqdefault.jpg?sqp=-oaymw&rs=AOn4`,
        to: [`${VI}/maxresdefault.jpg`, `${VI}/sddefault.jpg`, `${VI}/hqdefault.jpg`],
      },
      {
        from: 'https://img.youtube.com/vi/dQw4w9WgXcQ/0.jpg',
        to: [`${VI}/maxresdefault.jpg`, `${VI}/sddefault.jpg`, `${VI}/hqdefault.jpg`],
      },
      {
        from: 'https://i.ytimg.com/vi_webp/dQw4w9WgXcQ/default.webp',
        to: [
          'https://i.ytimg.com/vi_webp/dQw4w9WgXcQ/maxresdefault.webp',
          'https://i.ytimg.com/vi_webp/dQw4w9WgXcQ/sddefault.webp',
          'https://i.ytimg.com/vi_webp/dQw4w9WgXcQ/hqdefault.webp',
        ],
      },
    ],
    untouched: [
      `${VI}/maxresdefault.jpg`,
      `${VI}/1.jpg`,
      `${VI}/hq2.jpg`,
      `${VI}/hqdefault.jpg/more`,
      'https://i.ytimg.com/an/vi/dQw4w9WgXcQ/hqdefault.jpg',
      'https://youtube.example/vi/dQw4w9WgXcQ/hqdefault.jpg',
    ],
  },
  {
    rule: 'vimeo',
    cases: [
      {
        from: 'https://i.vimeocdn.com/video/123-0a1b-d_640x360?r=pad',
        to: ['https://i.vimeocdn.com/video/123-0a1b-d'],
        width: 640,
      },
      {from: 'https://i.vimeocdn.com/video/123_295.jpg', to: ['https://i.vimeocdn.com/video/123.jpg'], width: 295},
    ],
    untouched: [
      'https://i.vimeocdn.com/video/123.jpg',
      'https://i.vimeocdn.com/portrait/123_300x300.jpg',
      'https://i.vimeocdn.com/a/video/123_640.jpg',
      'https://i.vimeocdn.com/video/123_640/more',
      'https://vimeo.example/video/123_640.jpg',
    ],
  },
  {
    rule: 'flickr',
    cases: [
      {
        from: 'https://live.staticflickr.com/65535/123_0a1b_m.jpg',
        to: [
          'https://live.staticflickr.com/65535/123_0a1b_b.jpg',
          'https://live.staticflickr.com/65535/123_0a1b_c.jpg',
          'https://live.staticflickr.com/65535/123_0a1b_z.jpg',
        ],
      },
      {
        from: 'https://farm1.static.flickr.com/2/123_0a1b.jpg',
        to: [
          'https://farm1.static.flickr.com/2/123_0a1b_b.jpg',
          'https://farm1.static.flickr.com/2/123_0a1b_c.jpg',
          'https://farm1.static.flickr.com/2/123_0a1b_z.jpg',
        ],
      },
    ],
    untouched: [
      'https://live.staticflickr.com/65535/123_0a1b_b.jpg',
      'https://live.staticflickr.com/65535/123_0a1b_k.jpg',
      'https://live.staticflickr.com/a/65535/123_0a1b_m.jpg',
      'https://live.staticflickr.com/65535/123_0a1b_m.jpg/more',
      'https://flickr.example/65535/123_0a1b_m.jpg',
    ],
  },
  {
    rule: 'tumblr',
    cases: [
      {
        from: 'https://64.media.tumblr.com/ab/tumblr_xyz_500.jpg',
        to: ['https://64.media.tumblr.com/ab/tumblr_xyz_1280.jpg'],
        width: 500,
      },
    ],
    untouched: [
      'https://64.media.tumblr.com/ab/tumblr_xyz_1280.jpg',
      'https://64.media.tumblr.com/ab/cd-12/s640x960/ef_500.jpg',
      'https://64.media.tumblr.com/ab/tumblr_xyz_500.jpg/more',
      'https://tumblr.example/ab/tumblr_xyz_500.jpg',
    ],
  },
  {
    rule: 'imgur',
    cases: [
      {from: 'https://i.imgur.com/AbCdEfGm.jpg', to: ['https://i.imgur.com/AbCdEfG.jpg']},
      {from: 'https://i.imgur.com/AbCdEl.png', to: ['https://i.imgur.com/AbCdE.png']},
      {
        from: 'https://i.imgur.com/AbCdEfG_d.webp?maxwidth=760&shape=thumb&fidelity=high',
        to: ['https://i.imgur.com/AbCdEfG.webp'],
      },
    ],
    untouched: [
      'https://i.imgur.com/AbCdEfm.jpg',
      'https://i.imgur.com/a/AbCdEfGm.jpg',
      'https://i.imgur.com/AbCdEfGm.jpg/more',
      'https://imgur.example/AbCdEfGm.jpg',
    ],
  },
  {
    rule: 'giphy',
    cases: [
      {
        from: 'https://media1.giphy.com/media/y8Mz1/giphy_s.gif?cid=790b76118e5e3d667e79732abfe7580e&rid=giphy_s.gif',
        to: ['https://media1.giphy.com/media/y8Mz1/giphy.gif'],
      },
      {
        from: 'https://media.giphy.com/media/v1.Y2lk/y8Mz1/200w.webp',
        to: ['https://media.giphy.com/media/v1.Y2lk/y8Mz1/giphy.gif'],
        width: 200,
      },
    ],
    untouched: [
      'https://media1.giphy.com/media/y8Mz1/giphy.gif',
      'https://media1.giphy.com/media/y8Mz1/giphy.mp4',
      'https://media1.giphy.com/media/y8Mz1/giphy_s.gif/more',
      'https://media1.giphy.com/static/media/y8Mz1/giphy_s.gif',
      'https://gifs.example/media/y8Mz1/giphy_s.gif',
    ],
  },
  {
    rule: 'reddit',
    cases: [
      {
        from: 'https://preview.redd.it/abc123.jpg?width=640&auto=webp&s=0123456789abcdef0123456789abcdef01234567',
        to: ['https://i.redd.it/abc123.jpg'],
        width: 640,
      },
      {
        from: 'https://preview.redd.it/my-leeks-v0-abc123.png?width=640&s=0123456789abcdef0123456789abcdef01234567',
        to: ['https://i.redd.it/abc123.png'],
      },
    ],
    untouched: [
      'https://external-preview.redd.it/abc123.jpg?width=640&s=0123456789abcdef0123456789abcdef01234567',
      'https://preview.redd.it/award_images/t5_1/abc123.png?width=32&s=0123456789abcdef0123456789abcdef01234567',
      'https://preview.redd.it/abc123.jpg/more',
    ],
  },
  {
    rule: 'yelp',
    cases: [
      {
        from: 'https://s3-media1.fl.yelpcdn.com/bphoto/Ab-c_1/l.jpg',
        to: ['https://s3-media1.fl.yelpcdn.com/bphoto/Ab-c_1/o.jpg'],
      },
    ],
    untouched: [
      'https://s3-media1.fl.yelpcdn.com/bphoto/Ab-c_1/o.jpg',
      'https://s3-media1.fl.yelpcdn.com/a/bphoto/Ab/l.jpg',
      'https://s3-media1.fl.yelpcdn.com/bphoto/Ab/l.jpg/more',
      'https://yelp.example/bphoto/Ab/l.jpg',
    ],
  },
  {
    rule: 'tripadvisor',
    cases: [
      {
        from: 'https://media-cdn.tripadvisor.com/media/photo-s/01/02/a.jpg',
        to: ['https://media-cdn.tripadvisor.com/media/photo-o/01/02/a.jpg'],
      },
    ],
    untouched: [
      'https://media-cdn.tripadvisor.com/media/photo-o/01/02/a.jpg',
      'https://media-cdn.tripadvisor.com/a/media/photo-s/01/a.jpg',
      'https://tripadvisor.example/media/photo-s/01/a.jpg',
    ],
  },
];
