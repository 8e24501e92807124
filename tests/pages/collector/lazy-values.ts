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
  'JSON that is broken, deep or huge costs only itself': {
    html: `<img src="/a600x400.jpg" data-sizes='{"/b900x600.jpg": [900, 600'>
      <img src="/c600x400.jpg" data-tree='${'['.repeat(20_000)}"/d.jpg"${']'.repeat(20_000)}'>
      <img src="/e600x400.jpg" data-list='[${'"/f.jpg",'.repeat(50_000)}"/g.jpg"]'>`,
    expected: {among: ['/a600x400.jpg', '/c600x400.jpg', '/e600x400.jpg']},
  },
};
