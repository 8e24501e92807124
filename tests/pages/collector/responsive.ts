import type {Fixtures} from './fixture';

const largest = (html: string, ...offered: readonly string[]) => ({html, expected: {offered, leftOut: []}});

/** Pictures in several sizes. */
export const responsive: Fixtures = {
  'commas in the addresses of a srcset': largest(
    '<img src="/i/w_300,h_200/a300x200.jpg" srcset="/i/w_300,h_200/a300x200.jpg 300w, /i/w_900,h_600,c_fit/a900x600.jpg 900w">',
    '/i/w_900,h_600,c_fit/a900x600.jpg',
  ),
  'a srcset without white space after its commas': largest(
    '<img srcset="/a300x200.jpg 300w,/a900x600.jpg 900w,/a600x400.jpg 600w">',
    '/a900x600.jpg',
  ),
  'a srcset with a comma at its end and line breaks': largest(
    '<img srcset="\n /a300x200.jpg 1x,\n\t/a900x600.jpg 3x,\n">',
    '/a900x600.jpg',
  ),
  'art direction: sources by window are one picture': largest(
    `<picture><source media="(min-width: 9000px)" srcset="/a1600x900.jpg 1600w"><source media="(max-width: 400px)"
      srcset="/a400x600.jpg 400w"><img src="/a800x600.jpg"></picture>`,
    '/a1600x900.jpg',
  ),
  'sources by type: WebP before the fallback when it is larger, AVIF never while there is another': largest(
    `<picture><source type="image/avif" srcset="/a1600x900.avif"><source type="image/webp" srcset="/a1200x800.webp 1200w">
      <img src="/a600x400.jpg"></picture>`,
    '/a1200x800.webp',
  ),
  'a srcset in the wrong order, sizes repeated': largest(
    '<img srcset="/a900x600.jpg 900w, /a900x600.jpg 900w, /a300x200.jpg 300w, /b900x600.jpg 900w">',
    '/a900x600.jpg',
  ),
  'a srcset of only bad descriptors leaves src': largest(
    '<img src="/a600x400.jpg" srcset="/b900x600.jpg 900, /c 2y">',
    '/a600x400.jpg',
  ),
  'a srcset of one hundred thousand candidates': {
    html: `<body><script>const image = document.createElement('img');
      image.setAttribute('data-srcset', Array.from({length: 100000}, (_, at) => '/c' + at + '.jpg ' + (at + 1) + 'w').join(', '));
      image.src = '/a600x400.jpg'; document.body.append(image);</script><img src="/b600x400.jpg">`,
    expected: {among: ['/b600x400.jpg']},
  },
  'an image whose sizes are spread over two elements stays two where nothing ties them': largest(
    '<img src="/x/a600x400.jpg"><img src="/y/a600x400.jpg">',
    '/x/a600x400.jpg',
    '/y/a600x400.jpg',
  ),
  'the same picture in two sizes is one where one of them knows the other': largest(
    '<img src="/a300x200.jpg"><img src="/a300x200.jpg" srcset="/a300x200.jpg 300w, /a900x600.jpg 900w">',
    '/a900x600.jpg',
  ),
};
