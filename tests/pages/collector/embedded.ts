import type {Fixtures} from './fixture';

/** A script for pages: draws a picture of this size. */
const draw = (width: number, height: number) => `
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [${width}, ${height}];
  const context = canvas.getContext('2d');
  for (let x = 0; x < ${width}; x += 7) { context.fillStyle = 'hsl(' + x + ' 60% 50%)'; context.fillRect(x, x % 31, 7, ${height}); }`;

/** Pictures that have no address on the web. */
export const embedded: Fixtures = {
  'a data: address of a JPEG and a PNG': {
    html: `<body><script>${draw(300, 200)} for (const type of ['image/jpeg', 'image/png']) {
      document.body.append(Object.assign(new Image(), {src: canvas.toDataURL(type)})); }</script>`,
    expected: {offered: [/^data:image\/jpeg;base64,/, /^data:image\/png;base64,/]},
  },
  'a data: address of a dot and of an icon is not even mentioned': {
    html: `<body><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">
      <script>${draw(24, 24)} document.body.append(Object.assign(new Image(), {src: canvas.toDataURL('image/png')}));</script>`,
    expected: {offered: [], leftOut: []},
  },
  'a data: address of eight megabytes': {
    html: `<body><img src="/a600x400.jpg"><script>
      document.body.append(Object.assign(new Image(), {src: 'data:image/png;base64,' + 'A'.repeat(8 << 20)}));</script>`,
    expected: {offered: ['/a600x400.jpg']},
  },
  'a canvas that cannot be read does no harm': {
    html: `<body><img src="/a600x400.jpg"><script>addEventListener('load', () => {
      const canvas = document.body.appendChild(document.createElement('canvas'));
      canvas.getContext('2d').drawImage(document.images[0], 0, 0);
      const other = document.body.appendChild(document.createElement('canvas')).getContext('2d');
      other.drawImage(document.querySelectorAll('img')[1], 0, 0);
    });</script><img src="%OTHER%/b600x400.jpg">`,
    expected: {among: ['/a600x400.jpg', '%OTHER%/b600x400.jpg']},
  },
};

/** Pixels that a page has made itself. */
export const painted: Fixtures = {
  'a canvas is offered as a picture of its pixels': {
    html: `<body><script>${draw(300, 200)} document.body.append(canvas);</script>`,
    expected: {offered: [/^data:image\/(?:png|jpeg);base64,/]},
  },
  'a blob: address is offered, or told of as left out': {
    html: `<body><script>${draw(300, 200)}
      const bytes = Uint8Array.from(atob(canvas.toDataURL('image/png').split(',')[1]), (char) => char.charCodeAt(0));
      document.body.append(Object.assign(new Image(), {src: URL.createObjectURL(new Blob([bytes], {type: 'image/png'}))}));</script>`,
    expected: {accounted: [/^blob:|^data:image\/(?:png|jpeg);base64,/]},
  },
  'a blob: address is offered as a picture of its bytes': {
    html: `<body><script>${draw(300, 200)}
      const bytes = Uint8Array.from(atob(canvas.toDataURL('image/png').split(',')[1]), (char) => char.charCodeAt(0));
      document.body.append(Object.assign(new Image(), {src: URL.createObjectURL(new Blob([bytes], {type: 'image/png'}))}));</script>`,
    expected: {offered: [/^data:image\/(?:png|jpeg);base64,/]},
  },
};
