import {describe, expect, it} from 'vitest';
import type {BoardSection} from '../../src/domain/board';
import {boardSectionId} from '../../src/domain/ids';
import {ok} from '../../src/domain/result';
import {board, failing, fakeWorld, later} from './fake-world';
import {createPlaces} from './places';

const section = (id: string): BoardSection => ({id: boardSectionId(id), name: `Section ${id}`});

describe('createPlaces', () => {
  it('asks for the sections of a board once it is chosen', async () => {
    const world = fakeWorld({'sections/list': () => ok([section('1')])});
    const places = createPlaces(world.ports.send);
    await places.choose(board('10', 'Kitchen'));
    expect(places.sections.value).toEqual({kind: 'listed', items: [section('1')]});
    expect(places.place.value).toMatchObject({boardName: 'Kitchen', boardSectionId: null});
  });

  it('leaves the section behind with its board', async () => {
    const places = createPlaces(fakeWorld({'sections/list': () => ok([section('1')])}).ports.send);
    await places.choose(board('10', 'Kitchen'));
    places.chooseSection(section('1'));
    await places.choose(board('11', 'Winter'));
    expect(places.place.value).toMatchObject({boardName: 'Winter', boardSectionId: null, boardSectionName: null});
  });

  it('does not show the sections of a board that was left meanwhile', async () => {
    const slow = later<ReturnType<typeof ok<BoardSection[]>>>();
    const world = fakeWorld({'sections/list': (input) => (input.boardId === '10' ? slow.promise : ok([section('2')]))});
    const places = createPlaces(world.ports.send);
    const first = places.choose(board('10', 'Kitchen'));
    await places.choose(board('11', 'Winter'));
    slow.settle(ok([section('1')]));
    await first;
    expect(places.sections.value).toEqual({kind: 'listed', items: [section('2')]});
  });

  it('keeps the board when its sections cannot be had', async () => {
    const places = createPlaces(fakeWorld({'sections/list': failing({kind: 'offline'})}).ports.send);
    await places.choose(board('10', 'Kitchen'));
    expect(places.sections.value).toEqual({kind: 'failed', error: {kind: 'offline'}});
    expect(places.place.value?.boardName).toBe('Kitchen');
  });

  it('puts a new board first and chooses it', async () => {
    const places = createPlaces(fakeWorld().ports.send);
    await places.load();
    await places.create('Summer');
    expect(places.boards.value).toMatchObject({items: [{name: 'Summer'}, {name: 'Kitchen'}, {name: 'Winter'}]});
    expect(places.place.value?.boardName).toBe('Summer');
    expect(places.creation.value).toEqual({kind: 'idle'});
  });

  it('keeps the place when a board could not be made, and says why', async () => {
    const error = {kind: 'rejected', field: 'boardName', reason: 'The board name is invalid or duplicated.'} as const;
    const places = createPlaces(fakeWorld({'boards/create': failing(error)}).ports.send);
    await places.choose(board('10', 'Kitchen'));
    await places.create('Kitchen');
    expect(places.creation.value).toEqual({kind: 'failed', name: 'Kitchen', error});
    expect(places.place.value?.boardName).toBe('Kitchen');
  });

  it('lists the boards again when nobody knows whether one was made', async () => {
    const world = fakeWorld({'boards/create': failing({kind: 'outcomeUnknown'})});
    const places = createPlaces(world.ports.send);
    await places.create('Summer');
    expect(world.inputsOf('boards/list').length).toBe(1);
  });

  it('takes a silent worker for a question to ask again, not for a pin in doubt', async () => {
    const places = createPlaces(fakeWorld({'boards/list': failing({kind: 'outcomeUnknown'})}).ports.send);
    await places.load();
    expect(places.boards.value).toEqual({kind: 'failed', error: {kind: 'serverDown', status: null}});
  });
});
