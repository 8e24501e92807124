import {type Gathering, NOTHING_AROUND, type Sighting} from './sighting';

/** For tests: an image of the usual kind, visible and without a word said about it. */
export const exampleSighting = (more: Partial<Sighting> = {}): Sighting => ({
  tag: 'img',
  attributes: {},
  shown: null,
  box: {x: 0, y: 0, width: 400, height: 300},
  isVisible: true,
  around: NOTHING_AROUND,
  sources: [],
  wrapping: {},
  css: '',
  isFromSheet: false,
  pixels: '',
  markup: '',
  twin: -1,
  ...more,
});

/** For tests: an HTML page that holds these sightings. */
export const exampleGathering = (sightings: readonly Sighting[] = [], more: Partial<Gathering> = {}): Gathering => ({
  url: 'https://kitchen.example/leeks',
  base: 'https://kitchen.example/leeks',
  contentType: 'text/html',
  title: 'Leeks',
  selection: '',
  loadedUrl: 'https://kitchen.example/leeks',
  metas: [],
  links: [],
  structured: [],
  itemImages: [],
  isFrameNopin: false,
  view: {x: 0, y: 0, width: 1_280, height: 800},
  sightings,
  closedFrames: [],
  isPartial: false,
  took: 1.5,
  ...more,
});
