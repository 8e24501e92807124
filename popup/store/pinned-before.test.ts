import {describe, expect, it} from 'vitest';
import {boardId, pinId} from '../../src/domain/ids';
import type {LedgerEntry} from '../../src/domain/ledger-entry';
import {ok} from '../../src/domain/result';
import {fakeWorld, pinned, readyPopup, settled} from './fake-world';
import {createPopupStore} from './popup-store';
import {board, candidate, collection} from './sample-page';

const place = {boardId: boardId('10'), boardName: 'Kitchen', boardSectionId: null, boardSectionName: null};

const entry = (more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  id: 'e1',
  pinId: pinId('500'),
  pinUrl: pinned.pinUrl,
  mediaUrl: 'https://img.example/a.jpg',
  link: 'https://page.example/recipe',
  title: 'Recipe',
  place,
  mode: 'api',
  pinnedAt: 1,
  imageHash: null,
  imageKey: 'img.example/a.jpg',
  ...more,
});

const handedOver = entry({id: 'e2', pinId: null, pinUrl: null, place: null, mode: 'handOff'});

const openWith = async (ledger: readonly LedgerEntry[], pictures = [candidate('a'), candidate('b')]) => {
  const world = fakeWorld({'page/collect': () => ok(collection(pictures))}, {ledger});
  const store = createPopupStore(world.ports);
  await store.open();
  await settled();
  const markOf = (id: string) => {
    const picture = store.pictures.list.value.find((one) => one.candidate.id === id);
    return picture === undefined ? undefined : store.pinnedBefore.markOf(picture);
  };
  return {store, markOf};
};

describe('marks', () => {
  it('a picture that was pinned before is marked, and no other', async () => {
    const {markOf} = await openWith([entry()]);
    expect([markOf('a'), markOf('b')]).toEqual(['pinned', null]);
  });

  it('one that was only handed over to Pinterest’s form is not called pinned', async () => {
    expect((await openWith([handedOver])).markOf('a')).toBe('handedOver');
    expect((await openWith([handedOver, entry()])).markOf('a')).toBe('pinned');
  });

  it('a picture is known by the address that its page displays, too', async () => {
    const larger = candidate('a', {url: 'https://img.example/large.jpg', displayedUrl: 'https://img.example/a.jpg'});
    expect((await openWith([entry()], [larger])).markOf('a')).toBe('pinned');
  });

  it('an embedded picture is known by its bytes', async () => {
    const embedded = candidate('a', {url: 'data:image/png;base64,YWJj'});
    const imageKey = 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    const {store, markOf} = await openWith([entry({mediaUrl: null, imageKey})], [embedded]);
    await expect.poll(() => store.pinnedBefore.ofPage.value.length).toBe(1);
    expect(markOf('a')).toBe('pinned');
  });
});

describe('the page', () => {
  it('is known by its link, whoever sent the visitor', async () => {
    const {store} = await openWith([
      entry({link: 'http://www.page.example/recipe/?utm_source=x'}),
      entry({id: 'e3', link: 'https://other.example/'}),
    ]);
    expect(store.pinnedBefore.ofPage.value.map(({id}) => id)).toEqual(['e1']);
  });
});

describe('a double', () => {
  it('is the same picture on the same board, and pinning it again is not forbidden', async () => {
    const {store, ids} = await readyPopup({}, {ledger: [entry()]});
    await settled();
    expect(store.pinnedBefore.double.value).toMatchObject({entry: {id: 'e1'}, at: 0});
    await store.submit();
    expect(ids()).toHaveLength(1);
    expect(store.stage.value.kind).toBe('sent');
  });

  it('is none on another board, of another picture, or while Pinterest’s form is the way', async () => {
    const {store} = await readyPopup({}, {ledger: [entry()]});
    await settled();
    store.chooseBoard(board('11', 'Winter'));
    expect(store.pinnedBefore.double.value).toBeNull();
    store.chooseBoard(board('10', 'Kitchen'));
    expect(store.pinnedBefore.double.value).not.toBeNull();
    store.choose('b');
    expect(store.pinnedBefore.double.value).toBeNull();
    store.choose('a');
    store.mode.value = 'handOff';
    expect(store.pinnedBefore.double.value).toBeNull();
  });

  it('is none of what was only handed over', async () => {
    const {store} = await readyPopup({}, {ledger: [handedOver]});
    await settled();
    expect(store.pinnedBefore.double.value).toBeNull();
  });
});

describe('after a pin', () => {
  it('the ledger is read again, so that the next one knows of it', async () => {
    const {world, store} = await readyPopup();
    world.ledger.push(entry());
    await store.submit();
    store.startAnew();
    await expect.poll(() => store.pinnedBefore.ofPage.value.length).toBe(1);
  });

  it('undone, nothing is marked', async () => {
    const {store} = await readyPopup();
    await store.submit();
    expect(store.pinned.value.size).toBe(1);
    await store.undo(store.stage.value.kind === 'sent' ? store.stage.value.sending.items : []);
    expect(store.pinned.value.size).toBe(0);
  });
});
