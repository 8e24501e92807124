import {describe, expect, it} from 'vitest';
import type {Collection} from '../../src/domain/candidate';
import {ok} from '../../src/domain/result';
import {lentKey} from '../../src/storage/lent-key';
import type {Answers} from './fake-answers';
import {failing, fakeWorld, later, settled} from './fake-world';
import {createPopupStore} from './popup-store';
import {candidate, collection} from './sample-page';

/** A page that shows one more of these at each look. */
const showing = (...looks: readonly Collection[]): Answers => {
  let at = 0;
  return {'page/collect': () => ok(looks[Math.min(at++, looks.length - 1)] ?? collection([]))};
};

/** Says once that the page has changed, then nothing more. */
const changingOnce = (): Answers => {
  let asked = 0;
  return {'page/change': () => (asked++ === 0 ? ok(true) : new Promise(() => {}))};
};

const opened = async (answers: Answers) => {
  const world = fakeWorld(answers);
  const store = createPopupStore(world.ports);
  await store.open();
  await settled();
  return {world, store, ids: () => store.pictures.list.value.map(({candidate: {url}}) => url.slice(-5, -4))};
};

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => candidate(id));
const first = collection([a, b].flatMap((one) => one ?? []));
const more = collection([c, a, d].flatMap((one) => (one === undefined ? [] : [{...one, id: `again-${one.id}`}])));

describe('pictures that come late', () => {
  it('are appended in their order, and what is there keeps its place though the page has dropped it', async () => {
    const {store, ids} = await opened({...showing(first, more), ...changingOnce()});
    expect(ids()).toEqual(['a', 'b', 'c', 'd']);
    expect(store.late.found.value).toBe(2);
    expect(store.collection.value?.candidates).toHaveLength(4);
  });

  it('are not taken for new under another size of the same picture', async () => {
    const sizes = [
      'https://cdn.shopify.com/s/files/1/p/lamp_400x.jpg',
      'https://cdn.shopify.com/s/files/1/p/lamp_800x.jpg',
    ];
    const larger = ['https://cdn.shopify.com/s/files/1/p/lamp.jpg'];
    const [small, large] = sizes.map((url) => collection([candidate('a', {url, larger}), candidate('b')]));
    const {store} = await opened({...showing(small ?? first, large ?? first), ...changingOnce()});
    expect(store.pictures.list.value).toHaveLength(2);
  });

  it('leave the choice and the words as they are', async () => {
    const changed = later<ReturnType<typeof ok<boolean>>>();
    let asked = 0;
    const {store, ids} = await opened({
      ...showing(first, more),
      'page/change': () => (asked++ === 0 ? changed.promise : new Promise(() => {})),
    });
    store.choose('b');
    store.edit('description', 'My own');
    changed.settle(ok(true));
    await settled();
    await settled();
    expect(ids()).toHaveLength(4);
    expect(store.pictures.chosen.value?.candidate.id).toBe('b');
    expect(store.form.words.value.description).toBe('My own');
  });

  it('end the words that there is nothing to pin', async () => {
    const {store} = await opened({...showing(collection([]), first), ...changingOnce()});
    expect(store.stage.value).toEqual({kind: 'choosing'});
  });

  it('come from no page whose author has forbidden pinning meanwhile', async () => {
    const {ids} = await opened({...showing(first, {...more, nopin: {reason: null}}), ...changingOnce()});
    expect(ids()).toEqual(['a', 'b']);
  });

  it('are no longer asked for once the page is gone', async () => {
    const {world} = await opened({'page/change': failing({kind: 'pageNotReadable', page: 'noAccess'})});
    expect(world.inputsOf('page/change')).toHaveLength(1);
  });
});

describe('pictures of an earlier look', () => {
  const thumbnail = 'data:image/jpeg;base64,AAAA';
  const bare = candidate('a', {url: 'http://page.example/a.jpg', width: null, height: null, isMeasured: false});
  const drawn = {...bare, id: 'again', thumbnail, width: 600, height: 400, isMeasured: true};

  it('take the thumbnail and the size that a later one brings, and keep their place and shape', async () => {
    const looks = showing(collection([bare, candidate('b')]), collection([candidate('b'), drawn]));
    const {store, ids} = await opened({...looks, ...changingOnce()});
    const [picture] = store.pictures.list.value;
    expect(ids()).toEqual(['a', 'b']);
    expect(picture).toMatchObject({candidate: {id: 'a', thumbnail}, size: {width: 600, height: 400}, shape: 1});
  });

  it('keep the thumbnail and the size that they have', async () => {
    const own = {...drawn, id: 'a', thumbnail: 'data:image/jpeg;base64,BBBB'};
    const looks = showing(collection([own]), collection([{...drawn, width: 60, height: 40}]));
    const {store} = await opened({...looks, ...changingOnce()});
    const [picture] = store.pictures.list.value;
    expect(picture).toMatchObject({candidate: {thumbnail: own.thumbnail}, size: {width: 600, height: 400}});
  });

  it('take no size of another file', async () => {
    const larger = ['https://cdn.example/a.jpg'];
    const looks = showing(
      collection([{...bare, larger}]),
      collection([{...drawn, larger, url: 'http://page.example/a-600.jpg'}]),
    );
    const {store} = await opened({...looks, ...changingOnce()});
    expect(store.pictures.list.value[0]).toMatchObject({candidate: {thumbnail}, size: null});
  });
});

describe('a first look that was not whole', () => {
  it('is shown, and completed by one thorough look', async () => {
    const {world, ids} = await opened(showing({...first, isPartial: true}, more));
    expect(world.inputsOf('page/collect')).toEqual([
      {tabId: 7, isThorough: false},
      {tabId: 7, isThorough: true},
    ]);
    expect(ids()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('chooses the picture pointed at when the second one finds it', async () => {
    const pointed = collection([candidate('x'), candidate('y', {isTarget: true})]);
    const {store} = await opened(showing({...first, isPartial: true}, pointed));
    expect(store.pictures.chosen.value?.candidate.url).toBe('https://img.example/y.jpg');
  });

  it('that was whole is the only one', async () => {
    const {world} = await opened(showing(first));
    expect(world.inputsOf('page/collect')).toHaveLength(1);
  });
});

describe('a look further down the page', () => {
  it('goes down step by step, then back, and tells how many more it found', async () => {
    let steps = 0;
    const {world, store} = await opened({
      ...showing(first, more),
      'page/further': () => ok({hasChanged: true, isDone: ++steps === 3}),
    });
    await store.lookFurther();
    expect(world.inputsOf('page/further').map((input) => Object(input).step)).toEqual(['down', 'down', 'down', 'back']);
    expect(store.late.journey.value).toEqual({kind: 'done', more: 2});
  });

  it('goes back after the step at which it is stopped', async () => {
    const {world, store} = await opened({'page/further': () => ok({hasChanged: false, isDone: false})});
    const going = store.lookFurther();
    store.stopLooking();
    await going;
    expect(world.inputsOf('page/further').map((input) => Object(input).step)).toEqual(['down', 'back']);
  });
});

describe('a look into a closed frame', () => {
  it('asks for that one site, notes it to be given back, and looks again', async () => {
    const {world, store, ids} = await opened(showing(first, more));
    await store.lookInto('https://player.example:8443/v/1?x=2');
    expect(world.kept.get(lentKey.key)).toEqual(['https://player.example/*']);
    expect(ids()).toHaveLength(4);
  });

  it('changes nothing when the user refuses', async () => {
    const world = fakeWorld(showing(first, more));
    const store = createPopupStore({...world.ports, askForHost: async () => false});
    await store.open();
    await store.lookInto('https://player.example/');
    expect(store.pictures.list.value).toHaveLength(2);
  });
});
