import {describe, expect, it} from 'vitest';
import type {BoardSection} from '../../src/domain/board';
import {boardId, boardSectionId} from '../../src/domain/ids';
import {ok} from '../../src/domain/result';
import type {Answers} from './fake-answers';
import {failing, fakeWorld, later} from './fake-world';
import {createPlaces, placeOf} from './places';
import {board} from './sample-page';

const section = (id: string): BoardSection => ({id: boardSectionId(id), name: `Section ${id}`});
const kitchen = placeOf(board('10', 'Kitchen'));
const winter = placeOf(board('11', 'Winter'));
const inKitchen = (id: string) => placeOf(board('10', 'Kitchen'), section(id));

const placesIn = (answers: Answers = {}) => createPlaces(fakeWorld(answers).ports.send);
const names = ({chosen}: ReturnType<typeof createPlaces>) =>
  chosen.value.map(({boardName, boardSectionName}) => [boardName, boardSectionName].filter(Boolean).join(' › '));

describe('the sections', () => {
  it('of a board are asked for once it is chosen', async () => {
    const places = placesIn({'sections/list': () => ok([section('1')])});
    await places.choose(kitchen);
    expect(places.sections.value.get(boardId('10'))).toEqual({kind: 'listed', items: [section('1')]});
    expect(places.place.value).toEqual(kitchen);
  });

  it('leave the board in its place when they cannot be had', async () => {
    const places = placesIn({'sections/list': failing({kind: 'offline'})});
    await places.choose(kitchen);
    expect(places.sections.value.get(boardId('10'))).toEqual({kind: 'failed', error: {kind: 'offline'}});
    expect(names(places)).toEqual(['Kitchen']);
  });

  it('that are gone fall back to their board', async () => {
    const places = placesIn({'sections/list': () => ok([section('1')])});
    await places.choose(inKitchen('7'));
    expect(names(places)).toEqual(['Kitchen']);
  });
});

describe('the chosen places', () => {
  it('are one that the next replaces', async () => {
    const places = placesIn();
    await places.choose(inKitchen('1'));
    await places.choose(winter);
    expect(names(places)).toEqual(['Winter']);
    expect(places.isMany.value).toBe(false);
  });

  it('are several once one is added, and the first of them is the place', async () => {
    const places = placesIn();
    await places.choose(kitchen);
    await places.add(winter);
    expect(places.chosen.value).toEqual([kitchen, winter]);
    expect(places.place.value).toEqual(kitchen);
  });

  it('hold each place once; choosing one again among several gives it up', async () => {
    const places = placesIn();
    await places.choose(kitchen);
    await places.add(kitchen);
    await places.add(winter);
    expect(names(places)).toEqual(['Kitchen', 'Winter']);
    await places.choose(kitchen);
    expect(names(places)).toEqual(['Winter']);
  });

  it('hold a section instead of its board, not beside it', async () => {
    const places = placesIn({'sections/list': () => ok([section('1')])});
    await places.add(kitchen);
    await places.add(winter);
    await places.add(inKitchen('1'));
    expect(names(places)).toEqual(['Kitchen › Section 1', 'Winter']);
  });

  it('can be taken out, each and the last', async () => {
    const places = placesIn();
    await places.propose([kitchen, winter, inKitchen('1')]);
    places.remove(kitchen);
    places.removeLast();
    expect(names(places)).toEqual(['Winter']);
  });

  it('stay several while the field is in use, and are one after it', async () => {
    const places = placesIn();
    await places.propose([kitchen, winter]);
    places.removeLast();
    expect(places.isMany.value).toBe(true);
    places.endMany();
    expect(places.isMany.value).toBe(false);
  });
});

describe('what is made', () => {
  it('a board stands first in the list and is chosen', async () => {
    const places = placesIn();
    await places.load();
    await places.create({kind: 'board', name: 'Summer', privacy: 'PUBLIC'});
    expect(places.boards.value).toMatchObject({items: [{name: 'Summer'}, {name: 'Kitchen'}, {name: 'Winter'}]});
    expect(names(places)).toEqual(['Summer']);
    expect(places.creation.value).toEqual({kind: 'idle'});
  });

  it('a secret board is asked for as one', async () => {
    const world = fakeWorld();
    await createPlaces(world.ports.send).create({kind: 'board', name: 'Gifts', privacy: 'SECRET'});
    expect(world.inputsOf('boards/create')).toEqual([{name: 'Gifts', privacy: 'SECRET'}]);
  });

  it('a section is known to its board and takes the board’s place', async () => {
    const places = placesIn({'sections/list': () => ok([section('1')])});
    await places.choose(kitchen);
    await places.create({kind: 'section', name: 'Soups', board: {id: boardId('10'), name: 'Kitchen'}});
    expect(names(places)).toEqual(['Kitchen › Soups']);
    expect(places.sections.value.get(boardId('10'))).toMatchObject({items: [{name: 'Section 1'}, {name: 'Soups'}]});
  });

  it('comes beside the others when there are several', async () => {
    const places = placesIn();
    await places.add(kitchen);
    await places.create({kind: 'board', name: 'Summer', privacy: 'PUBLIC'});
    expect(names(places)).toEqual(['Kitchen', 'Summer']);
  });

  it('is made once by two presses, and no pin goes to the old board meanwhile', async () => {
    const slow = later<ReturnType<typeof ok<ReturnType<typeof board>>>>();
    const world = fakeWorld({'boards/create': () => slow.promise});
    const places = createPlaces(world.ports.send);
    await places.choose(kitchen);
    const wish = {kind: 'board', name: 'Summer', privacy: 'PUBLIC'} as const;
    const both = [places.create(wish), places.create(wish)];
    expect(places.place.value).toBeNull();
    slow.settle(ok(board('99', 'Summer')));
    await Promise.all(both);
    expect(world.inputsOf('boards/create').length).toBe(1);
    expect(names(places)).toEqual(['Summer']);
  });

  it('does not push aside what was chosen meanwhile', async () => {
    const slow = later<ReturnType<typeof ok<ReturnType<typeof board>>>>();
    const places = placesIn({'boards/create': () => slow.promise});
    const creating = places.create({kind: 'board', name: 'Summer', privacy: 'PUBLIC'});
    await places.choose(winter);
    slow.settle(ok(board('99', 'Summer')));
    await creating;
    expect(names(places)).toEqual(['Winter']);
  });

  it('leaves the place as it was when it could not be made, and says why', async () => {
    const error = {kind: 'rejected', field: 'boardName', reason: 'The board name is invalid or duplicated.'} as const;
    const places = placesIn({'boards/create': failing(error)});
    await places.choose(kitchen);
    await places.create({kind: 'board', name: 'Kitchen', privacy: 'PUBLIC'});
    expect(places.creation.value).toMatchObject({kind: 'failed', wish: {name: 'Kitchen'}, error});
    expect(places.place.value).toEqual(kitchen);
  });

  it('is looked for in the lists when nobody knows whether it was made', async () => {
    const doubt = failing({kind: 'outcomeUnknown'});
    const world = fakeWorld({'boards/create': doubt, 'sections/create': doubt});
    const places = createPlaces(world.ports.send);
    await places.create({kind: 'board', name: 'Summer', privacy: 'PUBLIC'});
    expect(world.inputsOf('boards/list').length).toBe(1);
    await places.create({kind: 'section', name: 'Soups', board: {id: boardId('10'), name: 'Kitchen'}});
    expect(world.inputsOf('sections/list')).toEqual([{boardId: '10'}]);
  });
});
