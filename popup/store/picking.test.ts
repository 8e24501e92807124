import {describe, expect, it} from 'vitest';
import type {Rejected} from '../../src/domain/candidate';
import {ok} from '../../src/domain/result';
import type {Answers} from './fake-answers';
import {fakeWorld} from './fake-world';
import {createPopupStore} from './popup-store';
import {candidate, collection} from './sample-page';

const rejected = (more: Partial<Rejected> = {}): Rejected => ({
  url: 'https://img.example/icon.png',
  kind: 'image',
  width: 80,
  height: 80,
  source: 'src',
  reason: 'small',
  isTarget: false,
  ...more,
});

const open = async (answers: Answers = {}, kept = new Map<string, unknown>()) => {
  const world = fakeWorld(answers, {kept});
  const store = createPopupStore(world.ports);
  await store.open();
  return {store, world, selected: () => store.pictures.selected.value.map((one) => one.candidate.id)};
};

const leavingOut = (...left: Rejected[]): Answers => ({
  'page/collect': () => ok(collection([candidate('a'), candidate('b')], {rejected: left})),
});

describe('selecting several', () => {
  it('leaves none chosen, until only one remains', async () => {
    const {store, selected} = await open();
    store.toggle('b');
    expect(store.pictures.chosen.value?.candidate.id).toBe('b');
    store.toggle('a');
    expect([selected(), store.pictures.chosen.value]).toEqual([['b', 'a'], null]);
    store.toggle('b');
    expect(store.pictures.chosen.value?.candidate.id).toBe('a');
    expect(store.form.words.value.title).toBe('Title a');
  });

  it('takes all, a range, or none', async () => {
    const {store, selected} = await open();
    store.selectAll();
    expect(selected()).toEqual(['a', 'b', 'c']);
    store.clearSelection();
    expect(selected()).toEqual([]);
    store.selectRange('c', 'b');
    expect(selected()).toEqual(['c', 'b']);
  });
});

describe('a picture that was left out', () => {
  it('for its size or shape becomes one of the page’s, selected, with the page’s link and title', async () => {
    const {store, selected} = await open(leavingOut(rejected(), rejected({reason: 'wide', width: 900, height: 100})));
    store.pinAnyway(0);
    store.pinAnyway(1);
    store.pinAnyway(1);
    expect(selected()).toEqual(['left-out-0', 'left-out-1']);
    expect(store.pictures.count.value).toBe(4);
    expect(store.pictures.find('left-out-0')).toMatchObject({
      url: 'https://img.example/icon.png',
      size: {width: 80, height: 80},
      candidate: {title: 'Recipe', link: 'https://page.example/recipe', altText: ''},
    });
  });

  it('is hidden by no filter', async () => {
    const {store} = await open(leavingOut(rejected()));
    store.pictures.filters.change({minSide: 1_000});
    store.pinAnyway(0);
    expect(store.pictures.filters.shown.value.map(({value}) => value.candidate.id)).toContain('left-out-0');
  });

  it.each(['nopin', 'svg', 'embedded', 'broken', 'address'] as const)('for “%s” stays out', async (reason) => {
    const {store, selected} = await open(leavingOut(rejected({reason})));
    store.pinAnyway(0);
    expect([selected(), store.pictures.count.value]).toEqual([[], 2]);
  });

  it.each([`https://img.example/${'x'.repeat(2_100)}`, 'data:image/png;base64,AAAA', 'javascript:0'])(
    'stays out without a whole web address: %.30s',
    async (url) => {
      const {store, selected} = await open(leavingOut(rejected({url})));
      store.pinAnyway(0);
      expect(selected()).toEqual([]);
    },
  );

  it('opens the form where nothing else was found', async () => {
    const {store} = await open({'page/collect': () => ok(collection([], {rejected: [rejected()]}))});
    expect(store.stage.value.kind).toBe('empty');
    store.pinAnyway(0);
    expect(store.stage.value.kind).toBe('choosing');
    expect(store.pictures.chosen.value?.candidate.id).toBe('left-out-0');
  });

  it('is never taken in where the page says nopin', async () => {
    const nopin = {reason: null};
    const {store} = await open({'page/collect': () => ok(collection([], {rejected: [rejected()], nopin}))});
    store.pinAnyway(0);
    expect([store.stage.value.kind, store.pictures.count.value]).toEqual(['nopin', 0]);
  });

  it('is still chosen when the popup is opened again', async () => {
    const {store, world} = await open(leavingOut(rejected()));
    store.pinAnyway(0);
    store.edit('title', 'An icon');
    const {store: again} = await open(leavingOut(rejected()), world.kept);
    expect(again.pictures.chosen.value?.url).toBe('https://img.example/icon.png');
  });
});
