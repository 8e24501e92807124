import {describe, expect, it} from 'vitest';
import {mergeFrames} from '../src/images/merge-frames';
import {worthNaming} from './closed-frames';

const frame = (url: string, width = 640, height = 360) => ({url, width, height});

const entered = (url: string) => {
  const collection = mergeFrames([]);
  return {frameId: 1, isTop: false, collection: {...collection, page: {...collection.page, url}}};
};

describe('worthNaming', () => {
  it('names each site once, by its first large frame', () => {
    const frames = ['https://a.example/1', 'https://a.example/2', 'https://b.example/'].map((url) => frame(url));
    expect(worthNaming(frames, []).map(({url}) => url)).toEqual(['https://a.example/1', 'https://b.example/']);
  });

  it('leaves out what is small, what advertises and what measures', () => {
    const frames = [
      frame('https://a.example/', 299, 600),
      frame('https://ad.doubleclick.net/x'),
      frame('https://ads.example/'),
      frame('https://www.google-analytics.com/x'),
    ];
    expect(worthNaming(frames, [])).toEqual([]);
  });

  it('leaves out a site that was entered after all', () => {
    expect(worthNaming([frame('https://a.example/1')], [entered('https://a.example/1')])).toEqual([]);
  });
});
