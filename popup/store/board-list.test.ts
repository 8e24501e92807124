import {describe, expect, it} from 'vitest';
import type {Board, KnownBoards} from '../../src/domain/board';
import {boardId, boardSectionId} from '../../src/domain/ids';
import {fail, ok} from '../../src/domain/result';
import {failing, fakeWorld, later, settled} from './fake-world';
import {createPlaces, placeOf} from './places';
import {board} from './sample-page';

const known: KnownBoards = {
  boards: [board('10', 'Kitchen'), board('12', 'Gone since')],
  sections: {'10': [{id: boardSectionId('1'), name: 'Soups'}]},
};

type Listed = ReturnType<typeof ok<readonly Board[]>>;

describe('the list of boards', () => {
  it('is there at once as it was listed before, with its sections, and then as it is now', async () => {
    const fresh = later<Listed>();
    const world = fakeWorld({'boards/known': () => ok(known), 'boards/list': () => fresh.promise});
    const places = createPlaces(world.ports.send);
    const loading = places.load();
    await settled();
    expect(places.boards.value).toEqual({kind: 'listed', items: known.boards});
    expect(places.sections.value.get(boardId('10'))).toMatchObject({items: [{name: 'Soups'}]});
    fresh.settle(ok([board('10', 'Kitchen ideas')]));
    await loading;
    expect(places.boards.value).toMatchObject({items: [{name: 'Kitchen ideas'}]});
  });

  it('keeps a chosen place until Pinterest itself says that it is gone', async () => {
    const fresh = later<Listed>();
    const world = fakeWorld({'boards/known': () => ok({...known, boards: []}), 'boards/list': () => fresh.promise});
    const places = createPlaces(world.ports.send);
    const loading = places.load();
    await settled();
    await places.propose([placeOf(board('10', 'Kitchen')), placeOf(board('12', 'Gone since'))]);
    expect(places.chosen.value.length).toBe(2);
    fresh.settle(ok([board('10', 'Kitchen ideas')]));
    await loading;
    expect(places.chosen.value).toEqual([placeOf(board('10', 'Kitchen ideas'))]);
  });

  it('takes no older list over a newer one', async () => {
    const old = later<ReturnType<typeof ok<KnownBoards>>>();
    const places = createPlaces(fakeWorld({'boards/known': () => old.promise}).ports.send);
    const loading = places.load();
    await settled();
    old.settle(ok(known));
    await loading;
    expect(places.boards.value).toMatchObject({items: [{name: 'Kitchen'}, {name: 'Winter'}]});
  });

  it('stays as it was when it cannot be refreshed, and says why', async () => {
    const world = fakeWorld({'boards/known': () => ok(known), 'boards/list': failing({kind: 'offline'})});
    const places = createPlaces(world.ports.send);
    await places.load();
    expect(places.boards.value).toEqual({kind: 'listed', items: known.boards});
    expect(places.trouble.value).toEqual({kind: 'offline'});
    expect(places.isRefused.value).toBe(false);
  });

  it('offers the boards of earlier pins where nothing was listed before, and says why', async () => {
    const places = createPlaces(fakeWorld({'boards/list': failing({kind: 'offline'})}).ports.send);
    await places.load();
    expect(places.boards.value).toEqual({kind: 'failed', error: {kind: 'offline'}});
    places.remember({recent: [], byHost: [], boards: [board('10', 'Kitchen')], host: ''});
    expect(places.boards.value).toEqual({kind: 'listed', items: [board('10', 'Kitchen')]});
    expect(places.trouble.value).toEqual({kind: 'offline'});
  });

  it('leaves them when the list is there', async () => {
    let isOffline = true;
    const answers = {
      'boards/list': () => (isOffline ? fail({kind: 'offline'} as const) : ok([board('10', 'Kitchen')])),
    };
    const places = createPlaces(fakeWorld(answers).ports.send);
    places.remember({recent: [], byHost: [], boards: [board('12', 'Gone since')], host: ''});
    await places.load();
    isOffline = false;
    await places.load();
    expect(places.boards.value).toMatchObject({items: [{name: 'Kitchen'}]});
    expect(places.trouble.value).toBeNull();
  });

  it('does not hide that the token was refused', async () => {
    const world = fakeWorld({'boards/known': () => ok(known), 'boards/list': failing({kind: 'signedOut'})});
    const places = createPlaces(world.ports.send);
    await places.load();
    expect(places.isRefused.value).toBe(true);
  });

  it('takes a silent worker for a question to ask again, not for a pin in doubt', async () => {
    const places = createPlaces(fakeWorld({'boards/list': failing({kind: 'outcomeUnknown'})}).ports.send);
    await places.load();
    expect(places.boards.value).toEqual({kind: 'failed', error: {kind: 'serverDown', status: null}});
  });
});
