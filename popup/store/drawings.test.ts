import {describe, expect, it} from 'vitest';
import {ok} from '../../src/domain/result';
import {fakeWorld} from './fake-world';
import {createPopupStore} from './popup-store';
import {candidate, collection} from './sample-page';

const openOn = async (pictures: Parameters<typeof collection>[0], kept = new Map<string, unknown>()) => {
  const world = fakeWorld({'page/collect': () => ok(collection(pictures))}, {kept});
  const store = createPopupStore(world.ports);
  await store.open();
  return {world, store};
};

describe('a drawing', () => {
  it('makes an empty page one to choose from, with the page’s link and title', async () => {
    const {store} = await openOn([]);
    expect(store.stage.value.kind).toBe('empty');
    await store.draw('card');
    expect(store.stage.value.kind).toBe('choosing');
    expect(store.pictures.chosen.value?.candidate.id).toBe('drawn-card');
    expect(store.form.words.value).toMatchObject({title: 'Recipe', link: 'https://page.example/recipe'});
  });

  it('stands after the page’s own pictures, and a page has one card', async () => {
    const {store} = await openOn([candidate('a')]);
    await store.draw('card');
    store.choose('a');
    await store.draw('card');
    expect(store.pictures.list.value.map((one) => one.candidate.id)).toEqual(['a', 'drawn-card']);
    expect(store.pictures.chosen.value?.candidate.id).toBe('drawn-card');
  });

  it('is asked for by the name under which the next popup on the page finds it', async () => {
    const {world, store} = await openOn([]);
    await store.draw('card');
    expect(world.inputsOf('page/draw')).toMatchObject([{id: 'drawn-card', pageUrl: 'https://page.example/recipe'}]);
  });

  it('that cannot be made says so, and changes nothing', async () => {
    const world = fakeWorld({'page/collect': () => ok(collection([])), 'page/draw': () => ok(null)});
    const store = createPopupStore(world.ports);
    await store.open();
    await store.draw('view');
    expect(store.making.value).toEqual({kind: 'failed', drawing: 'view'});
    expect(store.stage.value.kind).toBe('empty');
  });
});
