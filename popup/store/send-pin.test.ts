import {describe, expect, it} from 'vitest';
import {boardSectionId, pinId} from '../../src/domain/ids';
import type {PinOutcome} from '../../src/domain/pin-draft';
import type {PinError} from '../../src/domain/pin-error';
import {ok, type Result} from '../../src/domain/result';
import {board, candidate, collection, failing, later, pinned, readyPopup, withoutAccount} from './fake-world';
import {placeOf} from './places';

describe('sending a pin', () => {
  it('sends exactly what is shown', async () => {
    const sections = () => ok([{id: boardSectionId('3'), name: 'Soups'}]);
    const {world, store} = await readyPopup({'sections/list': sections});
    store.edit('title', 'Leeks');
    store.edit('link', ' https://page.example/leeks ');
    store.choosePlace(placeOf(board('10', 'Kitchen'), {id: boardSectionId('3'), name: 'Soups'}));
    const id = store.id.value;
    await store.submit();
    expect(world.inputsOf('pins/create')).toEqual([
      {
        id,
        draft: {
          mediaUrl: 'https://img.example/a.jpg',
          link: 'https://page.example/leeks',
          title: 'Leeks',
          description: 'Description a',
          altText: 'Alt a',
          pinId: null,
        },
        mode: 'api',
        place: {boardId: '10', boardName: 'Kitchen', boardSectionId: '3', boardSectionName: 'Soups'},
        isPrivate: false,
        pageHost: 'page.example',
      },
    ]);
    expect(store.stage.value).toMatchObject({kind: 'saved', outcome: pinned, place: {boardName: 'Kitchen'}});
  });

  it('says when the window is private', async () => {
    const {world, store} = await readyPopup({}, {isPrivate: true});
    await store.submit();
    expect(world.inputsOf('pins/create')).toMatchObject([{isPrivate: true}]);
  });

  it('names no place to Pinterest’s form', async () => {
    const {world, store} = await readyPopup(withoutAccount);
    await store.submit();
    expect(world.inputsOf('pins/create')).toMatchObject([{mode: 'handOff', place: null}]);
    expect(store.stage.value).toMatchObject({kind: 'saved', outcome: {kind: 'handedOff'}, place: null});
  });

  it('names the existing pin that the page’s author chose', async () => {
    const pictures = [candidate('a', {pinId: pinId('55')}), candidate('b')];
    const {world, store} = await readyPopup({'page/collect': () => ok(collection(pictures))});
    await store.submit();
    expect(world.inputsOf('pins/create')).toMatchObject([{draft: {pinId: '55'}}]);
  });

  it('cannot be sent twice, and cannot be changed meanwhile', async () => {
    const answer = later<Result<PinOutcome, PinError>>();
    const {store, ids} = await readyPopup({'pins/create': () => answer.promise});
    const first = store.submit();
    await store.submit();
    store.edit('title', 'Too late');
    store.choose('b');
    expect(store.stage.value).toEqual({kind: 'saving'});
    expect(store.form.words.value.title).toBe('Title a');
    expect(store.pictures.chosen.value?.candidate.id).toBe('a');
    answer.settle(ok(pinned));
    await first;
    await store.submit();
    expect(ids().length).toBe(1);
  });

  it('sends nothing while something is missing', async () => {
    const {store, ids} = await readyPopup();
    store.edit('title', 'x'.repeat(101));
    await store.submit();
    expect(ids()).toEqual([]);
    expect(store.stage.value).toEqual({kind: 'choosing'});
  });
});

describe('after a pin', () => {
  it('another from the same page starts with the same board and a new id', async () => {
    const {store, ids} = await readyPopup();
    await store.submit();
    store.startAnew();
    expect(store.stage.value).toEqual({kind: 'choosing'});
    expect(store.pictures.chosen.value).toBeNull();
    expect(store.form.words.value.title).toBe('');
    expect(store.pinned.value).toEqual(new Set(['https://img.example/a.jpg']));
    store.choose('b');
    await store.submit();
    expect(new Set(ids()).size).toBe(2);
    expect(store.stage.value).toMatchObject({place: {boardName: 'Kitchen'}});
  });

  it('undo deletes that pin', async () => {
    const {world, store} = await readyPopup();
    await store.submit();
    await store.undo();
    expect(world.inputsOf('pins/delete')).toEqual([{pinId: '500'}]);
    expect(store.stage.value).toEqual({kind: 'undone'});
  });

  it('a pin that is gone already counts as undone', async () => {
    const {store} = await readyPopup({'pins/delete': failing({kind: 'notFound', what: 'pin'})});
    await store.submit();
    await store.undo();
    expect(store.stage.value).toEqual({kind: 'undone'});
  });

  it('an undo that failed says why and can be tried again', async () => {
    const {store} = await readyPopup({'pins/delete': failing({kind: 'offline'})});
    await store.submit();
    await store.undo();
    expect(store.stage.value).toMatchObject({kind: 'saved', undo: {kind: 'failed', error: {kind: 'offline'}}});
  });
});
