import {describe, expect, it} from 'vitest';
import type {Board} from '../../src/domain/board';
import {boardId, boardSectionId} from '../../src/domain/ids';
import type {PinError} from '../../src/domain/pin-error';
import {fail, ok, type Result} from '../../src/domain/result';
import type {send} from '../../src/messages/send';
import {createSiteFormStore} from './site-form-store';

const kitchen: Board = {id: boardId('7'), name: 'Kitchen', privacy: 'PUBLIC', pinCount: 1, coverUrl: null};
const winter = {id: boardSectionId('9'), name: 'Winter'};

const open = (boards: Result<readonly Board[], PinError> = ok([kitchen])) => {
  const asked: string[] = [];
  const ask = async (name: string) => {
    asked.push(name);
    return name === 'boards/list' ? boards : ok([winter]);
  };
  // It answers what the two messages that are sent here promise.
  return {asked, store: createSiteFormStore({send: ask as typeof send})};
};

describe('the form for a site’s board', () => {
  it('makes a site, a board and a section one entry, and is empty then', async () => {
    const {store} = open();
    store.type('https://www.kitchen.example/leeks');
    await store.chooseBoard(kitchen);
    store.chooseSection(winter);
    expect(store.take()).toEqual({
      site: 'kitchen.example',
      place: {boardId: '7', boardName: 'Kitchen', boardSectionId: '9', boardSectionName: 'Winter'},
    });
    expect([store.site.value, store.place.value]).toEqual(['', null]);
  });

  it('says what is missing and keeps what is there', async () => {
    const {store} = open();
    await store.chooseBoard(kitchen);
    expect(store.take()).toBeNull();
    expect(store.problem.value).toBe('noSite');
    expect(store.place.value?.boardName).toBe('Kitchen');
    store.type('kitchen.example');
    expect(store.problem.value).toBeNull();
    store.forgetBoards();
    expect(store.take()).toBeNull();
    expect(store.problem.value).toBe('noBoard');
    expect(store.site.value).toBe('kitchen.example');
  });

  it('asks for the boards once', async () => {
    const {store, asked} = open();
    await Promise.all([store.loadBoards(), store.loadBoards()]);
    await store.loadBoards();
    expect(asked).toEqual(['boards/list']);
  });

  it('can ask again when the boards did not come', async () => {
    const {store, asked} = open(fail({kind: 'offline'}));
    await store.loadBoards();
    expect(store.boards.value).toEqual({kind: 'failed', error: {kind: 'offline'}});
    await store.loadBoards();
    expect(asked.length).toBe(2);
  });
});
