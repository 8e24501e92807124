import type {Fixtures} from './fixture';

/** Attributes that hold more than an address or a set of them. */
export const lazyValues: Fixtures = {
  'Amazon, a list of sizes as JSON': {
    html: `<img src="/a300x300.jpg" data-a-dynamic-image='{"%ORIGIN%/a300x300.jpg":[300,300],"%ORIGIN%/a1500x1500.jpg":[1500,1500],"%ORIGIN%/a600x600.jpg":[600,600]}'>`,
    expected: {offered: ['/a1500x1500.jpg']},
  },
  'a background in data-bg as a CSS value': {
    html: `<div data-bg="url('/a900x600.jpg')" style="height: 300px"></div>`,
    expected: {offered: ['/a900x600.jpg']},
  },
  'sizes as a list in JSON': {
    html: `<img src="/a300x200.jpg" data-sizes-json='[{"url": "/a600x400.jpg", "width": 600}, {"url": "/a1200x800.jpg", "width": 1200}]'>`,
    expected: {offered: ['/a1200x800.jpg']},
  },
  'a gallery as JSON on a div': {
    html: `<div style="width: 300px; height: 300px" data-gallery='{"images": ["/a600x400.jpg", "/b600x400.jpg"]}'></div>`,
    expected: {offered: ['/a600x400.jpg', '/b600x400.jpg']},
  },
  'a gallery as a list in JSON, each picture with its sizes': {
    html: `<div style="width: 300px; height: 300px" data-gallery-items='[
      {"large": {"width": 2048, "height": 1365, "url": "/up/leek-8531-2048x1365.jpg"}, "small": {"width": 155, "height": 105, "url": "/up/leek-8531-155x105.jpg"}},
      {"large": {"width": 2048, "height": 1365, "url": "/up/leek-8532-2048x1365.jpg"}, "small": {"width": 155, "height": 105, "url": "/up/leek-8532-155x105.jpg"}}]'></div>`,
    expected: {offered: ['/up/leek-8531-2048x1365.jpg', '/up/leek-8532-2048x1365.jpg']},
  },
  'an image that shows the first of a list in JSON': {
    html: `<img src="/up/leek-tart-31-600x400.jpg" data-images='[{"full": "/up/leek-tart-31-1200x800.jpg", "width": 1200}, {"full": "/up/carrot-soup-32-1800x1200.jpg", "width": 1800}]'>`,
    expected: {offered: ['/up/leek-tart-31-1200x800.jpg']},
  },
  'an address left empty, where a browser saved the page with its own in its place': {
    html: `<img src="%ORIGIN%/"><img src="/a600x400.jpg">`,
    expected: {offered: ['/a600x400.jpg'], leftOut: []},
  },
  'JSON that is broken, deep or huge costs only itself': {
    html: `<img src="/a600x400.jpg" data-sizes='{"/b900x600.jpg": [900, 600'>
      <img src="/c600x400.jpg" data-tree='${'['.repeat(20_000)}"/d.jpg"${']'.repeat(20_000)}'>
      <img src="/e600x400.jpg" data-list='[${'"/f.jpg",'.repeat(50_000)}"/g.jpg"]'>`,
    expected: {among: ['/a600x400.jpg', '/c600x400.jpg', '/e600x400.jpg']},
  },
};
