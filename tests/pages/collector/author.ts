import type {Fixtures} from './fixture';

const nopin = (html: string, reason: string | null) => ({
  html: `${html}<img src="/a600x400.jpg">`,
  expected: {offered: [], nopin: {reason}},
});

/** What authors write for pinning: the page. */
export const pageConventions: Fixtures = {
  'nopin, with the site’s own reason': nopin(
    '<meta name="pinterest" content="nopin" description="Please ask us first.">',
    'Please ask us first.',
  ),
  'nopin without a reason': nopin('<meta name="pinterest" content="nopin">', null),
  'NOPIN in capitals, the name too': nopin('<META NAME="PINTEREST" CONTENT="NOPIN" DESCRIPTION="Ask">', 'Ask'),
  'nopin by property': nopin('<meta property="pinterest" content="nopin">', null),
  'nopin in the body of a page': nopin('<body><p>text</p><meta name="pinterest" content="nopin">', null),
  'nopin after another word for Pinterest': nopin(
    '<meta name="pinterest" content="nohover"><meta name="pinterest" content="nopin">',
    null,
  ),
  'nopin overrules what the same page names for pins': {
    html: `<meta name="pinterest" content="nopin"><meta name="pin:media" content="/a600x400.jpg"><meta property="og:image" content="/b600x400.jpg">
      <img data-pin-media="/c600x400.jpg" src="/d600x400.jpg">`,
    expected: {offered: [], leftOut: [], nopin: {reason: null}},
  },
  'a reason with marks of direction and line breaks is one plain line': nopin(
    '<meta name="pinterest" content="nopin" description="Ask\n\u202Eus\u202C <b>first</b>">',
    'Ask us <b>first</b>',
  ),
  'pinterest-rich-pin=false does not refuse': {
    html: '<meta name="pinterest-rich-pin" content="false"><img src="/a600x400.jpg">',
    expected: {offered: ['/a600x400.jpg'], nopin: null},
  },
  'pin:media, pin:url, pin:description, pin:title and pin:id': {
    html: `<title>Page</title><meta name="pin:media" content="/pin600x900.jpg"><meta name="pin:url" content="/for-pins"><meta name="pin:id" content="77">
      <meta name="pin:description" content="Leeks for pins"><meta name="pin:title" content="Leeks"><img src="/a600x400.jpg">`,
    expected: {
      offered: ['/pin600x900.jpg', '/a600x400.jpg'],
      first: ['/pin600x900.jpg'],
      each: {link: '/for-pins', title: 'Leeks', description: 'Leeks for pins'},
      candidates: {'/pin600x900.jpg': {pinId: '77' as never}},
    },
  },
  'the same by property': {
    html: '<meta property="pin:media" content="/pin600x900.jpg"><meta property="pin:url" content="/for-pins">',
    expected: {offered: ['/pin600x900.jpg'], each: {link: '/for-pins'}},
  },
  'pin:url switches the canonical link off, even where it is none': {
    html: '<link rel="canonical" href="/canonical"><meta name="pin:url" content="javascript:1"><img src="/a600x400.jpg">',
    expected: {page: {link: '/page/'}},
  },
  'the link of a page: canonical, before og:url, before its own address': {
    html: '<link rel="canonical" href="/canonical?a=1#part"><meta property="og:url" content="/og"><img src="/a600x400.jpg">',
    expected: {page: {link: '/canonical?a=1'}, each: {link: '/canonical?a=1'}},
  },
  'the address of a page without fragment and password': {
    html: '<img src="/a600x400.jpg">',
    path: '/page/?q=1&password=secret&userPassword=x',
    expected: {each: {link: '/page/?q=1'}},
  },
};

/** What authors write for pinning: a picture. */
export const pictureConventions: Fixtures = {
  'data-pin-media is pinned, the shown picture stands by': {
    html: '<img src="/a300x200.jpg" data-pin-media="/tall600x1200.jpg" alt="A leek">',
    expected: {offered: ['/tall600x1200.jpg'], each: {displayedUrl: '/a300x200.jpg', altText: 'A leek'}},
  },
  'data-pin-media that is no address is passed over': {
    html: '<img src="/a600x400.jpg" data-pin-media="javascript:1"><img src="/b600x400.jpg" data-pin-media="">',
    expected: {offered: ['/a600x400.jpg', '/b600x400.jpg']},
  },
  'the link: data-pin-url, of any host, before the link around': {
    html: '<a href="/around"><img src="/a600x400.jpg" data-pin-url="https://elsewhere.example/x"></a>',
    expected: {each: {link: 'https://elsewhere.example/x'}},
  },
  'the link around: only on the same host, no script, no image file': {
    html: `<link rel="canonical" href="/canonical"><a href="/there#part"><img src="/a600x400.jpg"></a>
      <a href="%OTHER%/x"><img src="/b600x400.jpg"></a><a href="javascript:void 0"><img src="/c600x400.jpg"></a>
      <a href="/c2000x1500.svg"><img src="/d600x400.jpg"></a><a href="#top"><img src="/e600x400.jpg"></a><a><img src="/f600x400.jpg"></a>`,
    expected: {
      candidates: {
        '/a600x400.jpg': {link: '/there'},
        ...Object.fromEntries(['b', 'c', 'd', 'e', 'f'].map((name) => [`/${name}600x400.jpg`, {link: '/canonical'}])),
      },
    },
  },
  'the description: what the visitor has marked comes before all else': {
    html: '<title>T</title><p id="words">What I marked</p><img src="/a600x400.jpg" data-pin-description="Author’s" title="Title">',
    afterLoad: `getSelection().selectAllChildren(document.getElementById('words'));`,
    expected: {each: {description: 'What I marked'}},
  },
  'the description: data-pin-description, title, page': {
    html: `<title>The page</title><img src="/a600x400.jpg" data-pin-description="Author’s" title="Title" alt="Alt">
      <img src="/b600x400.jpg" title="Title" alt="Alt"><img src="/c600x400.jpg" alt="Alt">`,
    expected: {
      candidates: {
        '/a600x400.jpg': {description: 'Author’s', altText: 'Alt'},
        '/b600x400.jpg': {description: 'Title', altText: 'Alt'},
        '/c600x400.jpg': {description: 'The page', altText: 'Alt'},
      },
    },
  },
  'a word that is only a file name or an address is dropped': {
    html: `<title>The page</title><img src="/a600x400.jpg" title="IMG_0001.JPG" alt="leek-3.webp"><img src="/b600x400.jpg"
      data-pin-description="https://shop.example/leek" title="www.shop.example"><img src="/c600x400.jpg" title="Leek.jpg of mine">`,
    expected: {
      candidates: {
        '/a600x400.jpg': {description: 'The page', altText: ''},
        '/b600x400.jpg': {description: 'The page'},
        '/c600x400.jpg': {description: 'Leek.jpg of mine'},
      },
    },
  },
  'a pin that exists: data-pin-id of the image or its link, a link to the pin on any of Pinterest’s domains': {
    html: `<img src="/a600x400.jpg" data-pin-id="11"><a data-pin-id="12"><img src="/b600x400.jpg"></a>
      <a href="https://www.pinterest.co.uk/pin/13/"><img src="/c600x400.jpg"></a><a href="https://pinterest.evil.example/pin/14/"><img src="/d600x400.jpg"></a>`,
    expected: {
      candidates: {
        // Ids are branded; here they are compared as texts.
        '/a600x400.jpg': {pinId: '11' as never},
        '/b600x400.jpg': {pinId: '12' as never},
        '/c600x400.jpg': {pinId: '13' as never},
        '/d600x400.jpg': {pinId: null},
      },
    },
  },
  'nopin, data-pin-nopin and data-nopin, whatever their value, for images, videos and backgrounds': {
    html: `<img nopin src="/a600x400.jpg"><img data-pin-nopin="true" src="/b600x400.jpg"><img data-nopin="0" src="/c600x400.jpg">
      <video nopin poster="/d600x400.jpg"></video><i data-pin-nopin style="display: block; height: 200px; background: url(/e600x400.jpg)"></i><img src="/f600x400.jpg">`,
    expected: {
      offered: ['/f600x400.jpg'],
      leftOut: ['a', 'b', 'c', 'd', 'e'].map((name) => `nopin /${name}600x400.jpg`),
    },
  },
  'no-hover marks are about a button that we have not got': {
    html: '<img data-pin-no-hover="true" src="/a600x400.jpg"><img data-pin-nohover src="/b600x400.jpg"><img nohover src="/c600x400.jpg">',
    expected: {offered: ['/a600x400.jpg', '/b600x400.jpg', '/c600x400.jpg']},
  },
  'the picture that the visitor pointed at comes first, however small': {
    html: '<img src="/a1600x1200.jpg"><img src="/small60x60.jpg">',
    target: '%ORIGIN%/small60x60.jpg',
    expected: {first: ['/small60x60.jpg'], candidates: {'/small60x60.jpg': {isTarget: true}}},
  },
};
