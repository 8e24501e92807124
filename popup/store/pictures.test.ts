import {effect} from '@preact/signals';
import {describe, expect, it} from 'vitest';
import {later, settled} from './fake-world';
import {createPictures, thumbnailSources} from './pictures';
import type {PixelSize} from './ports';
import {candidate} from './sample-page';

const unmeasured = (id: string, more = {}) => candidate(id, {width: null, height: null, isMeasured: false, ...more});

/** Loads that end when the test says so. */
const slowNetwork = () => {
  const loads = new Map<string, (size: PixelSize | null) => void>();
  const measure = (url: string) => {
    const load = later<PixelSize | null>();
    loads.set(url, load.settle);
    return load.promise;
  };
  return {loads, measure};
};

const big: PixelSize = {width: 2_000, height: 1_000};

describe('createPictures', () => {
  it('shows no size that nobody knows, and gives such a picture a neutral shape', () => {
    const pictures = createPictures(slowNetwork().measure);
    pictures.open([unmeasured('a'), candidate('b')]);
    expect(pictures.list.value.map(({size, shape}) => [size, shape])).toEqual([
      [null, 1],
      [{width: 1_000, height: 1_500}, 1.5],
    ]);
  });

  it('keeps a tile’s shape when its picture turns out to have another', async () => {
    const {loads, measure} = slowNetwork();
    const pictures = createPictures(measure);
    pictures.open([unmeasured('a')]);
    pictures.look('a');
    loads.get('https://img.example/a.jpg')?.(big);
    await settled();
    expect(pictures.list.value[0]).toMatchObject({size: big, shape: 1});
  });

  it('measures a few pictures at a time, and the chosen one next', async () => {
    const {loads, measure} = slowNetwork();
    const pictures = createPictures(measure);
    pictures.open(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => unmeasured(id)));
    for (const id of ['a', 'b', 'c', 'd', 'e']) pictures.look(id);
    pictures.choose('f');
    expect(loads.size).toBe(3);
    loads.get('https://img.example/b.jpg')?.(big);
    await settled();
    expect([...loads.keys()].at(-1)).toBe('https://img.example/f.jpg');
  });

  it('asks for each picture once, and for none whose size was read from its pixels', () => {
    const {loads, measure} = slowNetwork();
    const pictures = createPictures(measure);
    pictures.open([unmeasured('a'), candidate('b')]);
    pictures.look('a');
    pictures.look('a');
    pictures.look('b');
    expect([...loads.keys()]).toEqual(['https://img.example/a.jpg']);
  });

  it('pins the displayed picture when the larger one does not load', async () => {
    const {loads, measure} = slowNetwork();
    const pictures = createPictures(measure);
    pictures.open([unmeasured('a', {displayedUrl: 'https://img.example/small.jpg'})]);
    pictures.choose('a');
    loads.get('https://img.example/a.jpg')?.(null);
    await settled();
    loads.get('https://img.example/small.jpg')?.({width: 300, height: 200});
    await settled();
    expect(pictures.chosen.value).toMatchObject({
      url: 'https://img.example/small.jpg',
      size: {width: 300, height: 200},
    });
  });

  it('keeps the picture’s own address when neither loads here: Pinterest may still reach it', async () => {
    const {loads, measure} = slowNetwork();
    const pictures = createPictures(measure);
    pictures.open([unmeasured('a', {displayedUrl: 'https://img.example/small.jpg'})]);
    pictures.look('a');
    loads.get('https://img.example/a.jpg')?.(null);
    await settled();
    loads.get('https://img.example/small.jpg')?.(null);
    await settled();
    expect(pictures.list.value[0]).toMatchObject({url: 'https://img.example/a.jpg', size: null});
  });

  it('never knocks at private hosts nor loads plain http', () => {
    const {loads, measure} = slowNetwork();
    const pictures = createPictures(measure);
    pictures.open([
      unmeasured('a', {url: 'http://img.example/a.jpg'}),
      unmeasured('b', {url: 'https://192.168.1.1/b.jpg'}),
    ]);
    pictures.choose('a');
    pictures.choose('b');
    expect(loads.size).toBe(0);
  });

  it('takes the size of what a tile has loaded anyway', () => {
    const {loads, measure} = slowNetwork();
    const pictures = createPictures(measure);
    pictures.open([unmeasured('a')]);
    pictures.settle('a', 'https://img.example/a.jpg', big);
    pictures.choose('a');
    expect(pictures.chosen.value?.size).toEqual(big);
    expect(loads.size).toBe(0);
  });
});

describe('a page of 2,000 pictures', () => {
  it('tells of a size that settles only whoever looks at that picture', () => {
    const pictures = createPictures(slowNetwork().measure);
    pictures.open(Array.from({length: 2_000}, (_, index) => unmeasured(`${index}`)));
    const [tile, neighbour] = pictures.filters.shown.value;
    const seen = new Map<string, unknown[]>();
    const watch = (name: string, read: () => unknown) =>
      effect(() => {
        seen.set(name, [...(seen.get(name) ?? []), read()]);
      });
    watch('list', () => pictures.filters.shown.value.length);
    watch('tile', () => tile?.value.size);
    watch('neighbour', () => neighbour?.value.size);
    for (let index = 1; index < 2_000; index++) pictures.settle(`${index}`, `https://img.example/${index}.jpg`, big);
    expect(Object.fromEntries(seen)).toEqual({list: [2_000], tile: [null], neighbour: [null, big]});
  });
});

describe('thumbnailSources', () => {
  it('prefers the page’s own thumbnail, then the displayed picture, then the picture itself', () => {
    const thumbnail = 'data:image/jpeg;base64,AAAA';
    const displayedUrl = 'https://img.example/small.jpg';
    expect(thumbnailSources(candidate('a', {thumbnail, displayedUrl}))).toEqual([
      thumbnail,
      displayedUrl,
      'https://img.example/a.jpg',
    ]);
  });

  it('has nothing to show where everything is plain http or private', () => {
    const url = 'http://img.example/a.jpg';
    expect(thumbnailSources(candidate('a', {url, displayedUrl: 'https://10.0.0.1/a.jpg'}))).toEqual([]);
  });
});
