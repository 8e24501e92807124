import {describe, expect, it} from 'vitest';
import type {BoardSection} from '../../src/domain/board';
import {boardId, boardSectionId} from '../../src/domain/ids';
import {ok} from '../../src/domain/result';
import {failing, fakeWorld, later, settled} from './fake-world';
import {createSectionLists} from './section-lists';

const soups: BoardSection = {id: boardSectionId('1'), name: 'Soups'};
const ids = (...numbers: number[]) => numbers.map((one) => boardId(String(one)));

describe('createSectionLists', () => {
  it('asks for two boards at a time, and no more for those that the hand has left', async () => {
    const answers = new Map<string, ReturnType<typeof later<ReturnType<typeof ok<BoardSection[]>>>>>();
    const world = fakeWorld({
      'sections/list': ({boardId: id}) => {
        const answer = later<ReturnType<typeof ok<BoardSection[]>>>();
        answers.set(id, answer);
        return answer.promise;
      },
    });
    const lists = createSectionLists(world.ports.send);
    const asked = () => world.inputsOf('sections/list').map((input) => (input as {boardId: string}).boardId); // each has one
    lists.want(ids(1, 2, 3, 4));
    await settled();
    expect(asked()).toEqual(['1', '2']);
    lists.want(ids(9));
    answers.get('1')?.settle(ok([]));
    await settled();
    expect(asked()).toEqual(['1', '2', '9']);
    answers.get('2')?.settle(ok([]));
    await settled();
    expect(asked()).toEqual(['1', '2', '9']);
  });

  it('asks once per board, for boards without sections and failures too', async () => {
    const world = fakeWorld({'sections/list': ({boardId: id}) => (id === '1' ? ok([]) : failing({kind: 'offline'})())});
    const lists = createSectionLists(world.ports.send);
    lists.want(ids(1, 2));
    await settled();
    lists.want(ids(2, 1));
    await settled();
    expect(world.inputsOf('sections/list').length).toBe(2);
  });

  it('asks for none that was listed before', async () => {
    const world = fakeWorld();
    const lists = createSectionLists(world.ports.send);
    lists.takeKnown({boards: null, sections: {'1': [soups]}});
    lists.want(ids(1));
    await settled();
    expect(world.inputsOf('sections/list')).toEqual([]);
    expect(lists.lists.value.get(boardId('1'))).toEqual({kind: 'listed', items: [soups]});
  });

  it('keeps what is known when it cannot be loaded anew', async () => {
    const lists = createSectionLists(fakeWorld({'sections/list': failing({kind: 'offline'})}).ports.send);
    lists.takeKnown({boards: null, sections: {'1': [soups]}});
    await lists.load(boardId('1'));
    expect(lists.lists.value.get(boardId('1'))).toEqual({kind: 'listed', items: [soups]});
  });
});
