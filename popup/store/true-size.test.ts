import {describe, expect, it} from 'vitest';
import {ok} from '../../src/domain/result';
import {fakeWorld, later, pinned, refused, settled} from './fake-world';
import {createPictures} from './pictures';
import {createPopupStore} from './popup-store';
import type {PixelSize} from './ports';
import {candidate} from './sample-page';
import {ownAddress, provenLarger} from './true-size';

const UPLOADS = 'https://blog.example/wp-content/uploads';
const SMALL = `${UPLOADS}/leeks-300x200.jpg`;
const FULL = `${UPLOADS}/leeks.jpg`;
const SCALED = `${UPLOADS}/leeks-scaled.jpg`;

const own = {url: SMALL, size: {width: 300, height: 200}};
const guesses = {larger: [FULL, SCALED]};

/** A web on which only these pictures load. */
const web = (sizes: Readonly<Record<string, PixelSize>>) => {
  const asked: string[] = [];
  const measure = async (url: string) => {
    asked.push(url);
    return sizes[url] ?? null;
  };
  return {asked, measure};
};

const thumbnail = (more = {}) => candidate('a', {url: SMALL, ...guesses, width: 300, height: 200, ...more});

describe('ownAddress', () => {
  it('takes the size that the page has read from the pixels, and loads nothing', async () => {
    const {asked, measure} = web({});
    expect(await ownAddress(measure, thumbnail())).toEqual(own);
    expect(asked).toEqual([]);
  });

  it('measures what was only declared, then what the page displays, and no plain http', async () => {
    const {asked, measure} = web({[SMALL]: own.size});
    const url = 'http://blog.example/large.jpg';
    expect(await ownAddress(measure, thumbnail({url, displayedUrl: SMALL, isMeasured: false}))).toEqual(own);
    expect(asked).toEqual([SMALL]);
  });
});

describe('provenLarger', () => {
  it('is the original once it has loaded, is larger, and has the same shape', async () => {
    const {measure} = web({[FULL]: {width: 1_600, height: 1_067}});
    expect(await provenLarger(measure, own, guesses)).toEqual({url: FULL, size: {width: 1_600, height: 1_067}});
  });

  it('is the next best where the best does not load', async () => {
    const {asked, measure} = web({[SCALED]: {width: 2_560, height: 1_707}});
    expect((await provenLarger(measure, own, guesses))?.url).toBe(SCALED);
    expect(asked).toEqual([FULL, SCALED]);
  });

  it.each([
    ['a placeholder', {width: 1, height: 1}],
    ['no larger', {width: 300, height: 200}],
    ['another crop', {width: 1_600, height: 1_600}],
    ['2.5 % wider', {width: 1_538, height: 1_000}],
    ['too large to be sent', {width: 9_000, height: 6_000}],
  ])('is nothing where the guess is %s', async (_, size) => {
    const {measure} = web({[FULL]: size});
    expect(await provenLarger(measure, own, guesses)).toBeNull();
  });

  it('asks nothing where there is no guess, and where it could not be tried here', async () => {
    const {asked, measure} = web({});
    for (const candidate of [{}, {larger: [FULL.replace('https', 'http')]}]) {
      expect(await provenLarger(measure, own, candidate)).toBeNull();
    }
    expect(asked).toEqual([]);
  });
});

describe('a picture of which the page shows a small version', () => {
  const large = {width: 1_600, height: 1_067};

  it('settles at once, and becomes the larger one when that is proven', async () => {
    const load = later<PixelSize | null>();
    const pictures = createPictures((url) => (url === SMALL ? Promise.resolve(own.size) : load.promise));
    pictures.open([thumbnail({isMeasured: false, width: null, height: null})]);
    pictures.choose('a');
    await settled();
    expect(pictures.chosen.value).toMatchObject(own);
    load.settle(large);
    await settled();
    expect(pictures.chosen.value).toMatchObject({url: FULL, size: large});
  });

  it('is not made smaller again by a tile that loads late', async () => {
    const pictures = createPictures(web({[FULL]: large}).measure);
    pictures.open([thumbnail()]);
    pictures.look('a');
    await settled();
    pictures.settle('a', SMALL, own.size);
    expect(pictures.list.value[0]).toMatchObject({url: FULL, size: large});
  });

  const opened = async (measure: (url: string) => Promise<PixelSize | null>, refusals: readonly string[] = []) => {
    const collected = {
      page: {
        url: 'https://blog.example/',
        link: 'https://blog.example/',
        title: '',
        host: '',
        contentType: 'text/html',
      },
      candidates: [thumbnail()],
      rejected: [],
      nopin: null,
      lookedAt: {images: 1, videos: 0, backgrounds: 0, metadata: 0, frames: 1, skippedFrames: 0},
      closedFrames: [],
      isPartial: false,
      took: 1,
    };
    const world = fakeWorld(
      {
        'page/collect': () => ok(collected),
        'delivery/get': () => ok({mode: 'handOff', reason: 'noAccount', account: null, owner: null}),
      },
      {
        becomes: ({draft}) =>
          refusals.includes(draft.mediaUrl)
            ? refused({kind: 'rejected', field: 'media', reason: 'no'})
            : {kind: 'done', outcome: pinned, doneAtMs: 0},
      },
    );
    const store = createPopupStore({...world.ports, measure});
    await store.open();
    await settled();
    const sent = () => world.enqueued.map(({items}) => items[0]?.draft.mediaUrl);
    return {world, store, sent};
  };

  it('goes out as the page has it when Pin is pressed before the guess is proven, and stays so', async () => {
    const load = later<PixelSize | null>();
    const {store, sent} = await opened(() => load.promise);
    await store.submit();
    load.settle(large);
    await settled();
    expect(sent()).toEqual([SMALL]);
    expect(store.pictures.list.value[0]?.url).toBe(SMALL);
    expect([...store.pinned.value]).toEqual([SMALL]);
  });

  it('goes out large when that was proven', async () => {
    const {store, sent} = await opened(web({[FULL]: large}).measure);
    await store.submit();
    expect(sent()).toEqual([FULL]);
  });

  it('goes out as the page has it when Pinterest cannot take the proven one', async () => {
    const {world, store, sent} = await opened(web({[FULL]: large}).measure, [FULL]);
    await store.submit();
    expect(sent()).toEqual([FULL, SMALL]);
    expect(store.stage.value).toMatchObject({kind: 'sent', sending: {items: [{state: {kind: 'done'}}]}});
    expect(new Set(world.enqueued.map(({items}) => items[0]?.sendingId)).size).toBe(1);
  });

  it('tells a refusal of the page’s own address after that', async () => {
    const {store, sent} = await opened(web({[FULL]: large}).measure, [FULL, SMALL]);
    await store.submit();
    expect(sent()).toEqual([FULL, SMALL]);
    expect(store.stage.value).toMatchObject({kind: 'failed', error: {kind: 'rejected', field: 'media'}});
  });

  it('is chosen again, large, in a popup that opens with the draft', async () => {
    const {world} = await opened(web({[FULL]: large}).measure);
    expect([...world.kept.values()]).toMatchObject([{rows: [{mediaUrl: SMALL}]}]);
    const again = createPopupStore({...world.ports, measure: web({[FULL]: large}).measure});
    await again.open();
    await settled();
    expect(again.pictures.chosen.value?.url).toBe(FULL);
  });
});
