import {describe, expect, it} from 'vitest';
import {boardId, boardSectionId} from '../domain/ids';
import type {PinPlace} from '../domain/pin-draft';
import {pastPlaces} from './board-items';
import type {StoredItem} from './item';
import {recall} from './recall';

const place = (id: string, name: string, section: string | null = null): PinPlace => ({
  boardId: boardId(id),
  boardName: name,
  boardSectionId: section === null ? null : boardSectionId(section),
  boardSectionName: section,
});

describe('the boards that were pinned to', () => {
  it('are each there once, with or without a section, by the name that was used last', async () => {
    const past = {
      recent: [place('10', 'Kitchen ideas'), place('10', 'Kitchen ideas', '1')],
      byHost: [
        {host: 'a.example', place: place('10', 'Kitchen')},
        {host: 'b.example', place: place('11', 'Winter')},
      ],
    };
    // Only the past is kept here: the key says whose value it is.
    const read = async <Value>({key, fallback}: StoredItem<Value>) =>
      key === pastPlaces.key ? (past as unknown as Value) : fallback;
    const {boards} = await recall(read, 1);
    expect(boards.map(({id, name}) => [id, name])).toEqual([
      ['10', 'Kitchen ideas'],
      ['11', 'Winter'],
    ]);
  });
});
