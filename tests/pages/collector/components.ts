import type {Fixture, Fixtures} from './fixture';

const tree = (mode: 'open' | 'closed', inside: string, host = 'x-card'): string =>
  `<${host}><template shadowrootmode="${mode}">${inside}</template></${host}>`;

const nested = (depth: number, inside: string): string => {
  let html = inside;
  for (let level = 0; level < depth; level++) html = tree('open', html, 'div');
  return html;
};

const offers = (html: string, ...offered: readonly string[]): Fixture => ({html, expected: {offered}});

/** Web components whose trees are open. */
export const components: Fixtures = {
  'open trees, in custom elements and in others': offers(
    tree('open', '<img src="/a600x400.jpg">') + tree('open', '<img src="/b600x400.jpg">', 'section'),
    '/a600x400.jpg',
    '/b600x400.jpg',
  ),
  'a tree within a tree': offers(nested(3, '<img src="/a600x400.jpg">'), '/a600x400.jpg'),
  'two hundred trees within each other': {
    html: '<script>document.open(); document.close();</script>',
    afterLoad: `let at = document.body ?? document.documentElement.appendChild(document.createElement('body'));
      for (let depth = 0; depth < 200; depth++) {
        const root = at.appendChild(document.createElement('div')).attachShadow({mode: 'open'});
        at = root.appendChild(document.createElement('section'));
      }
      const image = at.appendChild(new Image());
      image.src = '/a600x400.jpg';
      return image.decode().then(() => null);`,
    expected: {offered: ['/a600x400.jpg']},
  },
  'images of the page in a slot take nothing twice': offers(
    `<x-card><template shadowrootmode="open"><slot></slot></template><img src="/a600x400.jpg"></x-card>`,
    '/a600x400.jpg',
  ),
  'link, description and nopin work through a tree': {
    html: `<a href="/leek">${tree('open', '<img src="/a600x400.jpg" title="Leek"><img nopin src="/b600x400.jpg">')}</a>`,
    expected: {
      offered: ['/a600x400.jpg'],
      leftOut: ['nopin /b600x400.jpg'],
      each: {link: '/leek', description: 'Leek'},
    },
  },
};

/** Web components whose trees are closed to the page's own scripts, but not to an extension. */
export const closedComponents: Fixtures = {
  'a closed tree of a custom element': offers(tree('closed', '<img src="/a600x400.jpg">'), '/a600x400.jpg'),
  'a closed tree of a plain element': offers(tree('closed', '<img src="/a600x400.jpg">', 'div'), '/a600x400.jpg'),
  'a closed tree that a script has made': {
    html: `<p></p><script>document.querySelector('p').attachShadow({mode: 'closed'}).append(Object.assign(new Image(),
      {src: '/a600x400.jpg', alt: 'A leek'}));</script>`,
    expected: {offered: ['/a600x400.jpg'], each: {altText: 'A leek'}},
  },
  'a closed tree within an open one, and a background in it': offers(
    tree(
      'open',
      tree(
        'closed',
        '<style>i {display: block; width: 300px; height: 200px; background: url(/a600x400.jpg)}</style><i></i>',
      ),
    ),
    '/a600x400.jpg',
  ),
  'a closed tree of an element that has content of its own': offers(
    '<x-card><template shadowrootmode="closed"><img src="/a600x400.jpg"><slot></slot></template><p>text</p></x-card>',
    '/a600x400.jpg',
  ),
};
