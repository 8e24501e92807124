import {describe, expect, it} from 'vitest';
import {boardId, boardSectionId} from './ids';
import {type PastPlaces, placeForHost, withPlace} from './past-places';

type Place = {
  readonly boardId: ReturnType<typeof boardId>;
  readonly boardSectionId: ReturnType<typeof boardSectionId> | null;
};

const board = (id: number): Place => ({boardId: boardId(String(id)), boardSectionId: null});
const none: PastPlaces<Place> = {recent: [], byHost: []};

describe('withPlace', () => {
  it('keeps the eight latest places, each once, newest first', () => {
    const past = [1, 2, 3, 4, 5, 6, 7, 8, 9, 3].reduce((before, id) => withPlace(before, board(id), 'a.example'), none);
    expect(past.recent).toEqual([3, 9, 8, 7, 6, 5, 4, 2].map(board));
  });

  it('tells a section from its board', () => {
    const section = {boardId: boardId('1'), boardSectionId: boardSectionId('2')};
    expect(withPlace(withPlace(none, board(1), ''), section, '').recent).toEqual([section, board(1)]);
  });

  it('keeps the last place of each site, with or without www', () => {
    const past = withPlace(
      withPlace(withPlace(none, board(1), 'www.a.example'), board(2), 'b.example'),
      board(3),
      'a.example',
    );
    expect(placeForHost(past, 'www.a.example')).toEqual(board(3));
    expect(placeForHost(past, 'b.example')).toEqual(board(2));
    expect(placeForHost(past, 'c.example')).toBeNull();
  });

  it('forgets the site longest not pinned from, beyond two hundred', () => {
    const past = Array.from({length: 201}, (_, at) => at).reduce(
      (before, at) => withPlace(before, board(at), `${at}.example`),
      none,
    );
    expect(past.byHost.length).toBe(200);
    expect(placeForHost(past, '0.example')).toBeNull();
    expect(placeForHost(past, '1.example')).toEqual(board(1));
  });

  it('notes no site for a page without a host', () => {
    expect(withPlace(none, board(1), '').byHost).toEqual([]);
  });
});
