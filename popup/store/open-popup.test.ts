import {describe, expect, it} from 'vitest';
import type {Rejected} from '../../src/domain/candidate';
import {boardId, boardSectionId} from '../../src/domain/ids';
import type {PinPlace} from '../../src/domain/pin-draft';
import {ok} from '../../src/domain/result';
import type {Delivery} from '../../src/messages/contract';
import {account, owner} from './fake-answers';
import {failing, fakeWorld, later, withoutAccount} from './fake-world';
import {createPopupStore} from './popup-store';
import {board, candidate, collection} from './sample-page';

const winter: PinPlace = {
  boardId: boardId('11'),
  boardName: 'Winter',
  boardSectionId: boardSectionId('3'),
  boardSectionName: 'Soups',
};

const opened = async (world: ReturnType<typeof fakeWorld>) => {
  const store = createPopupStore(world.ports);
  await store.open();
  return store;
};

describe('opening the popup', () => {
  it('shows the pictures of the tab and chooses none of several', async () => {
    const world = fakeWorld();
    const store = await opened(world);
    expect(store.stage.value).toEqual({kind: 'choosing'});
    expect(world.inputsOf('page/collect')).toEqual([{tabId: 7, isThorough: false}]);
    expect(store.pictures.list.value.map(({candidate: {id}}) => id)).toEqual(['a', 'b', 'c']);
    expect(store.pictures.chosen.value).toBeNull();
  });

  it('chooses the only picture and fills the form from it', async () => {
    const store = await opened(fakeWorld({'page/collect': () => ok(collection([candidate('a')]))}));
    expect(store.pictures.chosen.value?.candidate.id).toBe('a');
    expect(store.form.words.value.altText).toBe('Alt a');
  });

  it('chooses the picture that the user pointed at', async () => {
    const pictures = [candidate('a'), candidate('b', {isTarget: true})];
    const store = await opened(fakeWorld({'page/collect': () => ok(collection(pictures))}));
    expect(store.pictures.chosen.value?.candidate.id).toBe('b');
    expect(store.form.words.value.title).toBe('Title b');
  });

  it('shows the pictures before it is known how pins leave', async () => {
    const asked = later<ReturnType<typeof ok<Delivery>>>();
    const store = createPopupStore(fakeWorld({'delivery/get': () => asked.promise}).ports);
    const opening = store.open();
    await new Promise<void>((resolve) => {
      store.stage.subscribe(({kind}) => kind === 'choosing' && resolve());
    });
    expect(store.blocker.value).toEqual({kind: 'mode'});
    asked.settle(ok({mode: 'api', reason: 'connected', account, owner}));
    await opening;
    expect(store.mode.value).toBe('api');
  });

  it('says which page cannot be read', async () => {
    const store = await opened(fakeWorld({'page/collect': failing({kind: 'pageNotReadable', page: 'store'})}));
    expect(store.stage.value).toEqual({kind: 'unreadable', error: {kind: 'pageNotReadable', page: 'store'}});
  });

  it('takes a worker that fell silent for a look that may be taken again', async () => {
    const store = await opened(fakeWorld({'page/collect': failing({kind: 'outcomeUnknown'})}));
    expect(store.stage.value).toEqual({kind: 'unreadable', error: {kind: 'pageNotReadable', page: 'timedOut'}});
  });

  it('says so when the tab is gone', async () => {
    const world = fakeWorld();
    const store = createPopupStore({...world.ports, tab: async () => null});
    await store.open();
    expect(store.stage.value.kind).toBe('unreadable');
    expect(world.inputsOf('page/collect')).toEqual([]);
  });

  it('keeps to a site that asks not to be pinned', async () => {
    const nopin = {reason: 'Ask us first.'};
    const store = await opened(fakeWorld({'page/collect': () => ok(collection([], {nopin}))}));
    expect(store.stage.value).toEqual({kind: 'nopin', nopin});
  });

  it('says that nothing was found, and keeps what was left out', async () => {
    const small: Rejected = {
      url: 'https://img.example/i.png',
      kind: 'image',
      width: 16,
      height: 16,
      source: 'src',
      reason: 'small',
      isTarget: false,
    };
    const store = await opened(fakeWorld({'page/collect': () => ok(collection([], {rejected: [small]}))}));
    expect(store.stage.value).toEqual({kind: 'empty'});
    expect(store.collection.value?.rejected).toEqual([small]);
  });
});

describe('how pins leave', () => {
  it('asks for no boards without an account', async () => {
    const world = fakeWorld(withoutAccount);
    const store = await opened(world);
    expect(store.mode.value).toBe('handOff');
    expect(world.inputsOf('boards/list')).toEqual([]);
  });

  it('falls back to Pinterest’s form when the worker does not say', async () => {
    const store = await opened(fakeWorld({'delivery/get': failing({kind: 'outcomeUnknown'})}));
    expect(store.mode.value).toBe('handOff');
  });

  it('says at once that Pinterest refuses the token, and lets no pin run into it', async () => {
    const store = await opened(fakeWorld({'boards/list': failing({kind: 'signedOut'})}));
    store.choose('a');
    expect(store.places.boards.value).toEqual({kind: 'failed', error: {kind: 'signedOut'}});
    expect(store.blocker.value).toEqual({kind: 'account'});
  });
});

describe('the last place', () => {
  const kept = () => new Map<string, unknown>([['history.lastPlace', winter]]);

  it('is chosen already, with its section', async () => {
    const sections = () => ok([{id: boardSectionId('3'), name: 'Soups'}]);
    const store = await opened(fakeWorld({'sections/list': sections}, {kept: kept()}));
    expect(store.places.place.value).toEqual(winter);
  });

  it('bears the board’s new name, and leaves a section that is gone', async () => {
    const boards = () => ok([board('11', 'Winter food')]);
    const store = await opened(fakeWorld({'boards/list': boards}, {kept: kept()}));
    expect(store.places.place.value).toEqual({
      boardId: '11',
      boardName: 'Winter food',
      boardSectionId: null,
      boardSectionName: null,
    });
  });

  it('is left when its board is gone', async () => {
    const store = await opened(fakeWorld({'boards/list': () => ok([board('10', 'Kitchen')])}, {kept: kept()}));
    expect(store.places.place.value).toBeNull();
  });

  it('is found also when the boards came before the page', async () => {
    const looked = later<ReturnType<typeof ok<ReturnType<typeof collection>>>>();
    const world = fakeWorld({'page/collect': () => looked.promise}, {kept: kept()});
    const store = createPopupStore(world.ports);
    const opening = store.open();
    await new Promise<void>((resolve) => {
      store.places.boards.subscribe(({kind}) => kind === 'listed' && resolve());
    });
    looked.settle(ok(collection([candidate('a')])));
    await opening;
    expect(store.places.place.value?.boardName).toBe('Winter');
    expect(world.inputsOf('sections/list')).toEqual([{boardId: '11'}]);
  });
});
