// @vitest-environment happy-dom
import '../../src/ui/stand-in-browser';
import {cleanup, screen} from '@testing-library/preact';
import {afterEach, describe, expect, it} from 'vitest';
import {boardId, pinId} from '../../src/domain/ids';
import type {LedgerEntry} from '../../src/domain/ledger-entry';
import {ok} from '../../src/domain/result';
import {board, candidate, collection} from '../store/sample-page';
import {showApp} from './show-app';

afterEach(cleanup);

const ofPictureB: LedgerEntry = {
  id: 'e1',
  pinId: pinId('500'),
  pinUrl: null,
  mediaUrl: 'https://img.example/b.jpg',
  link: 'https://elsewhere.example/',
  title: 'Recipe',
  place: {boardId: boardId('10'), boardName: 'Kitchen', boardSectionId: null, boardSectionName: null},
  mode: 'api',
  pinnedAt: 1,
  imageHash: null,
  imageKey: 'img.example/b.jpg',
};

const withSelected = async (...ids: readonly string[]) => {
  const pictures = [candidate('a'), candidate('b'), candidate('c')];
  const app = await showApp({'page/collect': () => ok(collection(pictures))}, {ledger: [ofPictureB]});
  app.store.pictures.selectOnly(ids);
  app.store.chooseBoard(board('10', 'Kitchen'));
  return app;
};

describe('a picture that is on the chosen board already', () => {
  it('is warned of by its number where there are several, and without one where it is alone', async () => {
    await withSelected('c', 'b', 'a');
    await screen.findByText(/^Picture 2: You pinned this picture to Kitchen on/);
    cleanup();
    await withSelected('b');
    await screen.findByText(/^You pinned this picture to Kitchen on/);
  });

  it('shows its mark and its number apart, as they are said', async () => {
    const {tiles} = await withSelected('c', 'b');
    await screen.findByText('pinned before');
    const tile = tiles().find(({textContent}) => textContent?.includes('pinned before'));
    expect(tile?.getAttribute('aria-label')).toMatch(/, pinned before, 2$/);
    expect(tile?.textContent).toMatch(/pinned before\s+2$/);
  });
});
