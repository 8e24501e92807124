import {describe, expect, it} from 'vitest';
import {boardId} from '../../src/domain/ids';
import {newItem, type OutboxItem, type OutboxState} from '../../src/domain/outbox-item';
import {ok} from '../../src/domain/result';
import type {SavedDraft} from '../../src/domain/saved-draft';
import {type Answers, owner} from './fake-answers';
import {failing, fakeWorld, pinned, refused} from './fake-world';
import {createPopupStore} from './popup-store';
import {board, candidate, collection} from './sample-page';

const KEY = 'draft.7';
const kitchen = {boardId: boardId('10'), boardName: 'Kitchen', boardSectionId: null, boardSectionName: null};

const saved: SavedDraft = {
  id: '11111111-1111-4111-8111-111111111111',
  pageUrl: 'https://page.example/recipe',
  rows: [
    {
      mediaUrl: 'https://img.example/b.jpg',
      isSelected: true,
      link: 'https://page.example/recipe',
      title: 'My own title',
      description: 'Description b',
      altText: 'Alt b',
      typed: ['title'],
    },
  ],
  places: [kitchen],
  isCarousel: false,
  done: [],
  isSent: false,
};

const gone = {...saved, rows: saved.rows.map((one) => ({...one, mediaUrl: 'https://img.example/gone.jpg'}))};

const openedWith = async (draft: SavedDraft | null, answers: Answers = {}, outbox: readonly OutboxItem[] = []) => {
  const world = fakeWorld(answers, {outbox, kept: new Map(draft === null ? [] : [[KEY, draft]])});
  const store = createPopupStore(world.ports);
  await store.open();
  return {world, store};
};

describe('the draft', () => {
  it('is not written while nothing has been begun', async () => {
    const {world} = await openedWith(null);
    expect(world.kept.has(KEY)).toBe(false);
  });

  it('is mirrored at once on each change', async () => {
    const {world, store} = await openedWith(null);
    store.choose('a');
    const picture = {mediaUrl: 'https://img.example/a.jpg', isSelected: true};
    expect(world.kept.get(KEY)).toMatchObject({rows: [{...picture, title: 'Title a', typed: []}], isSent: false});
    store.edit('title', 'Mine');
    expect(world.kept.get(KEY)).toMatchObject({rows: [{...picture, title: 'Mine', typed: ['title']}]});
    store.chooseBoard(board('10', 'Kitchen'));
    expect(world.kept.get(KEY)).toMatchObject({places: [kitchen]});
  });

  it('is restored on the same page: picture, words, board and id', async () => {
    const {store} = await openedWith(saved);
    expect(store.pictures.chosen.value?.candidate.id).toBe('b');
    expect(store.form.words.value).toMatchObject({title: 'My own title', description: 'Description b'});
    expect(store.places.place.value).toEqual(kitchen);
    expect(store.id.value).toBe(saved.id);
  });

  it('still knows what the user typed: only the rest is refilled', async () => {
    const {store} = await openedWith(saved);
    store.choose('c');
    expect(store.form.words.value).toMatchObject({title: 'My own title', description: 'Description c'});
  });

  it('keeps the words when the page no longer offers the picture', async () => {
    const {store} = await openedWith(gone);
    expect(store.pictures.chosen.value).toBeNull();
    expect(store.form.words.value).toMatchObject({title: 'My own title', description: 'Description b'});
  });

  it('holds every row, with what was typed for pictures that are not selected now', async () => {
    const {world, store} = await openedWith(null);
    store.pictures.selectOnly(['b', 'a']);
    store.edit('title', 'Second', 'a');
    store.edit('altText', 'A pan', 'b');
    store.pictures.selectOnly(['b']);
    const again = createPopupStore(fakeWorld({}, {kept: world.kept}).ports);
    await again.open();
    expect(again.rows.value).toMatchObject([
      {picture: {candidate: {id: 'b'}}, words: {title: 'Title b', altText: 'A pan'}},
    ]);
    again.pictures.selectOnly(['b', 'a']);
    expect(again.rows.value).toMatchObject([{words: {title: 'Title b'}}, {words: {title: 'Second', altText: 'Alt a'}}]);
  });

  it('is left alone on another page', async () => {
    const {store} = await openedWith({...saved, pageUrl: 'https://page.example/other'});
    expect(store.pictures.chosen.value).toBeNull();
    expect(store.id.value).not.toBe(saved.id);
  });

  it('gives way to another picture that the user has just pointed at', async () => {
    const pictures = [candidate('a', {isTarget: true}), candidate('b')];
    const {store} = await openedWith(saved, {'page/collect': () => ok(collection(pictures))});
    expect(store.pictures.chosen.value?.candidate.id).toBe('a');
    expect(store.form.words.value.title).toBe('Title a');
    expect(store.id.value).not.toBe(saved.id);
  });

  it('costs the form nothing when storage is full', async () => {
    const {ports} = fakeWorld();
    const store = createPopupStore({...ports, writeItem: () => Promise.reject(new Error('quota'))});
    await store.open();
    store.choose('a');
    expect(store.pictures.chosen.value?.candidate.id).toBe('a');
  });
});

describe('a draft that was sent before the popup closed', () => {
  const sent: SavedDraft = {...saved, isSent: true};
  const item = newItem({
    id: '22222222-2222-4222-8222-222222222222',
    sendingId: sent.id,
    order: 0,
    createdAtMs: 0,
    mode: 'api',
    owner,
    draft: {mediaUrl: 'https://img.example/b.jpg', link: '', title: '', description: '', altText: '', pinId: null},
    place: kitchen,
    pageHost: 'page.example',
    foundIn: null,
  });
  const standing = (state: OutboxState) => [{...item, state}];

  it('is marked as sent while it is written down', async () => {
    const {world, store} = await openedWith(saved);
    const sending = store.submit();
    expect(world.kept.get(KEY)).toMatchObject({isSent: true, id: saved.id});
    await sending;
    expect(world.kept.has(KEY)).toBe(false);
  });

  it('shows its outcome once; the next popup starts anew', async () => {
    const {world, store} = await openedWith(sent, {}, standing({kind: 'done', outcome: pinned, doneAtMs: 0}));
    expect(world.inputsOf('outbox/follow')).toEqual([{id: sent.id, seen: ''}]);
    expect(store.stage.value).toMatchObject({kind: 'sent', sending: {items: [{place: kitchen}]}});
    expect(world.kept.has(KEY)).toBe(false);
  });

  it('is done with once Pinterest’s form has taken it over', async () => {
    const handedOff = {kind: 'handedOff', formUrl: 'https://www.pinterest.com/pin/create/button/'} as const;
    const {world, store} = await openedWith(sent, {}, standing({kind: 'done', outcome: handedOff, doneAtMs: 0}));
    expect(store.stage.value).toEqual({kind: 'choosing'});
    expect(store.pictures.chosen.value).toBeNull();
    expect(store.id.value).not.toBe(sent.id);
    expect(world.kept.has(KEY)).toBe(false);
  });

  it('is a draft again when it was never written down', async () => {
    const {store} = await openedWith(sent);
    expect(store.stage.value).toEqual({kind: 'choosing'});
    expect(store.form.words.value.title).toBe('My own title');
  });

  it('goes back to its form where it was refused meanwhile', async () => {
    const {store} = await openedWith(sent, {}, standing(refused({kind: 'missingScope', message: 'no'})));
    expect(store.stage.value).toEqual({kind: 'failed', error: {kind: 'missingScope', message: 'no'}});
    expect(store.id.value).toBe(sent.id);
  });

  it('is kept, under the same id, as long as it is on its way', async () => {
    const silent = failing({kind: 'outcomeUnknown'});
    let isFirst = true;
    const {world, store} = await openedWith(sent, {
      'outbox/follow': () => {
        if (!isFirst) return silent();
        isFirst = false;
        return ok({id: sent.id, revision: '1', hold: null, items: standing({kind: 'sending', sentAtMs: 0})});
      },
    });
    expect(store.stage.value).toMatchObject({kind: 'sent', sending: {items: [{state: {kind: 'sending'}}]}});
    expect(world.kept.get(KEY)).toMatchObject({isSent: true, id: sent.id});
  });
});
