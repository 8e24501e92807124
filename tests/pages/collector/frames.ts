import type {Fixtures} from './fixture';

/** Pages within pages. */
export const frames: Fixtures = {
  'a frame of the same site is looked into, and speaks with its page’s link': {
    html: '<title>Leeks</title><img src="/a600x400.jpg"><iframe src="/inner" width="600" height="400"></iframe>',
    files: {'/inner': {type: 'text/html', body: '<title>Inner</title><img src="/b600x400.jpg">'}},
    expected: {
      offered: ['/a600x400.jpg', '/b600x400.jpg'],
      each: {link: '/page/', title: 'Leeks'},
      lookedAt: {frames: 2, skippedFrames: 0},
    },
  },
  'a frame of its own markup': {
    html: `<iframe width="600" height="400" srcdoc="<img src='/a600x400.jpg'>"></iframe>`,
    expected: {offered: ['/a600x400.jpg'], each: {link: '/page/'}},
  },
  'what page and frame both show is one picture': {
    html: '<img src="/a600x400.jpg"><iframe src="/inner" width="600" height="400"></iframe>',
    files: {'/inner': {type: 'text/html', body: '<img src="/a600x400.jpg">'}},
    expected: {offered: ['/a600x400.jpg']},
  },
  'a frame’s own nopin is for that frame': {
    html: '<img src="/a600x400.jpg"><iframe src="/inner" width="600" height="400"></iframe>',
    files: {'/inner': {type: 'text/html', body: '<meta name="pinterest" content="nopin"><img src="/b600x400.jpg">'}},
    expected: {offered: ['/a600x400.jpg'], nopin: null},
  },
  'the page’s nopin is for all its frames': {
    html: '<meta name="pinterest" content="nopin"><iframe src="/inner" width="600" height="400"></iframe>',
    files: {'/inner': {type: 'text/html', body: '<img src="/b600x400.jpg">'}},
    expected: {offered: [], nopin: {reason: null}},
  },
  'frames of another site are counted, except where they are too small to matter': {
    html: `<iframe src="%OTHER%/inner" width="600" height="400"></iframe><iframe src="%OTHER%/inner" width="1" height="1"></iframe>
      <iframe src="%OTHER%/inner" width="300" height="250"></iframe><img src="/a600x400.jpg">`,
    files: {'/inner': {type: 'text/html', body: '<img src="/b600x400.jpg">'}},
    expected: {offered: ['/a600x400.jpg'], lookedAt: {frames: 1, skippedFrames: 2}},
  },
  'frames within frames, eight deep': {
    html: '<iframe src="/deep?1" width="900" height="900"></iframe>',
    files: Object.fromEntries(
      Array.from({length: 8}, (_, at) => [
        `/deep?${at + 1}`,
        {
          type: 'text/html',
          body: `<img src="/d${at + 1}-600x400.jpg"><iframe src="/deep?${at + 2}" width="600" height="400"></iframe>`,
        },
      ]),
    ),
    expected: {offered: Array.from({length: 8}, (_, at) => `/d${at + 1}-600x400.jpg`)},
  },
  'a page that frames itself': {
    html: '<img src="/a600x400.jpg"><iframe src="/page/" width="600" height="400"></iframe>',
    expected: {offered: ['/a600x400.jpg']},
  },
};
