import type {Fixtures} from './fixture';

/** Backgrounds in their less usual places. */
export const styles: Fixtures = {
  'image-set() with densities and types, the largest that is no AVIF': {
    html: `<style>i {display: block; width: 300px; height: 200px;
      background-image: image-set("/a300x200.jpg" 1x, "/a900x600.jpg" 3x, "/a1200x800.avif" 4x type("image/avif"))}</style><i></i>`,
    expected: {offered: ['/a900x600.jpg']},
  },
  '::before and ::after': {
    html: `<style>i {display: block; width: 300px; height: 200px}
      .b::before {content: ""; display: block; height: 200px; background: url("/a600x400.jpg")}
      .a::after {content: ""; display: block; height: 200px; background-image: url(/b600x400.jpg)}</style><i class="b"></i><i class="a"></i>`,
    expected: {offered: ['/a600x400.jpg', '/b600x400.jpg'], each: {kind: 'background'}},
  },
  'commas, quotes, parentheses and escapes in addresses': {
    html: `<style>i {display: block; width: 300px; height: 200px} .a {background: url("/w_600,h_400/a600x400.jpg")}
      .b {background: url('/b(1)600x400.jpg')} .c {background: url(/c\\20 d600x400.jpg)}</style><i class="a"></i><i class="b"></i><i class="c"></i>`,
    expected: {offered: ['/w_600,h_400/a600x400.jpg', '/b(1)600x400.jpg', '/c%20d600x400.jpg']},
  },
  'an image that shows nothing itself and is the frame of a background': {
    html: `<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="300" height="200"
      style="background-image: url(/a600x400.jpg)" alt="Leeks">`,
    expected: {offered: ['/a600x400.jpg'], each: {kind: 'background'}},
  },
  'in a strip too low for a picture: one whose address tells more pixels is kept': {
    html: `<style>i {display: block; height: 50px}</style><i style="background-image: url(/photo.jpg?width=600)"></i>
      <i style="background-image: url(/a600x400.jpg)"></i>`,
    files: {'/photo.jpg?width=600': {type: 'image/jpeg', body: ''}},
    expected: {offered: ['/photo.jpg?width=600'], leftOut: ['small /a600x400.jpg']},
  },
  'relative to the sheet, not to the page': {
    html: '<link rel="stylesheet" href="/css/a.css"><i class="a"></i>',
    files: {
      '/css/a.css': {
        type: 'text/css',
        body: '.a {display: block; height: 200px; background: url(../img/a600x400.jpg)}',
      },
    },
    expected: {offered: ['/img/a600x400.jpg']},
  },
  '@layer, @supports, @container and @scope': {
    html: `<style>i {display: block; width: 300px; height: 200px} @layer base {.a {background: url(/a600x400.jpg)}}
      @supports (display: grid) {.b {background: url(/b600x400.jpg)}} @supports (display: nonsense) {.a {background: url(/no600x400.jpg)}}
      main {container-type: inline-size} @container (width > 1px) {.c {background: url(/c600x400.jpg)}}
      @scope (main) {.d {background: url(/d600x400.jpg)}}</style><main><i class="a"></i><i class="b"></i><i class="c"></i><i class="d"></i></main>`,
    expected: {offered: ['/a600x400.jpg', '/b600x400.jpg', '/c600x400.jpg', '/d600x400.jpg']},
  },
  'a constructed sheet that the document has adopted': {
    html: `<i class="a"></i><script>const sheet = new CSSStyleSheet();
      sheet.replaceSync('.a {display: block; height: 200px; background: url(/a600x400.jpg)}');
      document.adoptedStyleSheets = [sheet];</script>`,
    expected: {offered: ['/a600x400.jpg']},
  },
  'a constructed sheet that a shadow tree has adopted': {
    html: `<p></p><script>const root = document.querySelector('p').attachShadow({mode: 'open'});
      root.append(document.createElement('i'));
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('i {display: block; height: 200px; width: 300px; background: url(/a600x400.jpg)}');
      root.adoptedStyleSheets = [sheet];</script>`,
    expected: {offered: ['/a600x400.jpg']},
  },
  'a rule that a script has inserted': {
    html: `<style></style><i class="a"></i><script>document.styleSheets[0]
      .insertRule('.a {display: block; height: 200px; background: url(/a600x400.jpg)}');</script>`,
    expected: {offered: ['/a600x400.jpg']},
  },
  'a sprite and a pattern are left out': {
    html: `<style>.s {display: inline-block; width: 20px; height: 20px; background: url(/sprite800x800.png) -20px -40px}</style><i class="s"></i>`,
    expected: {offered: [], leftOut: ['small /sprite800x800.png']},
  },
  'a disabled sheet, and one for print, show nothing': {
    html: `<style media="print">.a {background: url(/a600x400.jpg)}</style><style id="off">.a {background: url(/b600x400.jpg)}</style>
      <i class="a" style="display: block; height: 200px"></i><script>document.getElementById('off').sheet.disabled = true;</script>`,
    expected: {offered: []},
  },
  'masks, borders and cursors are no pictures': {
    html: `<i style="display: block; width: 300px; height: 200px; mask-image: url(/a600x400.png); border-image: url(/b600x400.png) 9;
      cursor: url(/c600x400.png), auto"></i>`,
    expected: {offered: []},
  },
};

/** Styles that show a picture by yet other ways. */
export const otherStyles: Fixtures = {
  'the background of the host, styled from within': {
    html: `<p><template shadowrootmode="open"><style>:host {display: block; height: 200px; background: url(/a600x400.jpg)}</style></template></p>`,
    expected: {offered: ['/a600x400.jpg']},
  },
  'the image that `content` puts in an element’s place': {
    html: '<style>i {content: url(/a600x400.jpg)}</style><i></i>',
    expected: {offered: ['/a600x400.jpg']},
  },
};
