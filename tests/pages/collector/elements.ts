import type {Fixtures} from './fixture';

const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** Pictures in elements that are no plain `<img>`. */
export const elements: Fixtures = {
  'an <image> of an SVG, by href and by xlink:href': {
    html: `<svg width="600" height="400"><image href="/a600x400.jpg" width="300" height="200"/>
      <image xlink:href="/b600x400.jpg" width="300" height="200"/></svg>`,
    expected: {offered: ['/a600x400.jpg', '/b600x400.jpg']},
  },
  'an <image> behind a mask within a symbol of an SVG': {
    html: `<svg width="300" height="200"><defs><clipPath id="c"><circle r="90" cx="100" cy="100"/></clipPath></defs>
      <g clip-path="url(#c)"><image href="/a600x400.jpg" width="300" height="200"/></g></svg>`,
    expected: {offered: ['/a600x400.jpg']},
  },
  '<input type=image>': {
    html: '<form><input type="image" src="/a600x400.jpg" alt="Buy leeks"></form>',
    expected: {offered: ['/a600x400.jpg'], each: {altText: 'Buy leeks'}},
  },
  'an <input> of another type with a src': {
    html: '<input type="text" src="/a600x400.jpg"><img src="/b600x400.jpg">',
    expected: {offered: ['/b600x400.jpg']},
  },
  'the background attribute of a table and a cell': {
    html: `<table background="/a600x400.jpg" width="600" height="400"><tr>
      <td background="/b600x400.jpg" width="300" height="200">text</td></tr></table>`,
    expected: {offered: ['/a600x400.jpg', '/b600x400.jpg']},
  },
  'the background attribute of <body>': {
    html: '<body background="/a600x400.jpg"><p style="height: 600px">text</p>',
    expected: {offered: ['/a600x400.jpg']},
  },
  '<amp-img>': {
    html: `<amp-img src="/a300x200.jpg" srcset="/a300x200.jpg 300w, /a900x600.jpg 900w" width="300" height="200"
      style="display: block; width: 300px; height: 200px" alt="A leek"></amp-img>`,
    expected: {offered: ['/a900x600.jpg'], each: {altText: 'A leek'}},
  },
  '<amp-img> that has built its image is one picture': {
    html: `<amp-img src="/a900x600.jpg" width="300" height="200" style="display: block"><img src="/a900x600.jpg" alt="A leek"></amp-img>`,
    expected: {offered: ['/a900x600.jpg']},
  },
  '<object> and <embed> that show a picture': {
    html: '<object data="/a600x400.jpg" type="image/jpeg"></object><embed src="/b600x400.png" type="image/png">',
    expected: {offered: ['/a600x400.jpg', '/b600x400.png']},
  },
  'a <noscript> twin that is larger than what waits beside it': {
    html: `<img src="${dot}" data-src="/a300x200.jpg" width="300" height="200"><noscript><img src="/a300x200.jpg"
      srcset="/a300x200.jpg 300w, /a900x600.jpg 900w" alt="A leek"></noscript>`,
    expected: {offered: ['/a900x600.jpg']},
  },
  'a <noscript> beside a placeholder that names nothing': {
    html: `<div class="soon"></div><noscript><img src="/a900x600.jpg" alt="A leek"></noscript>`,
    expected: {offered: ['/a900x600.jpg'], each: {altText: 'A leek'}},
  },
  'a <noscript> with a <picture>': {
    html: `<img src="${dot}" width="300" height="200"><noscript><picture><source srcset="/a1200x800.webp 1200w" type="image/webp">
      <img src="/a300x200.jpg"></picture></noscript>`,
    expected: {offered: ['/a1200x800.webp']},
  },
  'a <noscript> with a style sheet and a tracker': {
    html: `<noscript><link rel="stylesheet" href="/x.css"><img src="https://tracker.example/p.gif" width="1" height="1"
      style="display: none"></noscript><img src="/a600x400.jpg">`,
    expected: {offered: ['/a600x400.jpg']},
  },
  'a <template> that nobody has used': {
    html: '<template><img src="/a600x400.jpg"></template><img src="/b600x400.jpg">',
    expected: {offered: ['/b600x400.jpg']},
  },
  'a plain link to an image file': {
    html: '<p>See the <a href="/full2000x1500.jpg">whole leek</a>.</p>',
    expected: {offered: ['/full2000x1500.jpg']},
  },
};

/** The same, which stay out or are found already. */
export const foundElements: Fixtures = {
  'a link to a page about an image file is none': {
    html: `<a href="/wiki/File:Leek.jpg"><img src="/a300x200.jpg"></a><a href="/wiki/Datei:Lauch.JPG">Lauch</a>
      <a href="/owner/repo/blob/main/leek.png">leek.png</a>`,
    expected: {offered: ['/a300x200.jpg'], leftOut: []},
  },
  'the large file of a lightbox, for each image its own': {
    html: `<a href="/a2000x1500.jpg" data-lightbox="g"><img src="/a200x150.jpg"></a>
      <a href="/b2000x1500.jpg?v=3" data-lightbox="g"><img src="/b200x150.jpg"></a>`,
    expected: {
      offered: ['/a2000x1500.jpg', '/b2000x1500.jpg?v=3'],
      candidates: {'/a2000x1500.jpg': {displayedUrl: '/a200x150.jpg', link: '/page/'}},
    },
  },
  'the poster of a <video>, shown or waiting': {
    html: `<video poster="/a640x360.jpg"></video><video data-poster="/b640x360.jpg" preload="none"></video>`,
    expected: {offered: ['/a640x360.jpg', '/b640x360.jpg'], each: {kind: 'video'}},
  },
  'an image map': {
    html: '<img src="/a600x400.jpg" usemap="#m"><map name="m"><area href="/x.jpg" coords="0,0,9,9"></map>',
    expected: {among: ['/a600x400.jpg']},
  },
};
