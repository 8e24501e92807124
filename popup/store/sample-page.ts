import type {Board} from '../../src/domain/board';
import type {Candidate, Collection} from '../../src/domain/candidate';
import {boardId} from '../../src/domain/ids';

/** For tests: a picture that a page shows. */
export const candidate = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  url: `https://img.example/${id}.jpg`,
  displayedUrl: null,
  kind: 'image',
  width: 1_000,
  height: 1_500,
  isMeasured: true,
  link: 'https://page.example/recipe',
  title: `Title ${id}`,
  description: `Description ${id}`,
  altText: `Alt ${id}`,
  source: 'src',
  score: 1,
  pinId: null,
  isTarget: false,
  thumbnail: null,
  ...more,
});

/** For tests: what a look at a page brings. */
export const collection = (candidates: readonly Candidate[], more: Partial<Collection> = {}): Collection => ({
  page: {
    url: 'https://page.example/recipe',
    link: 'https://page.example/recipe',
    title: 'Recipe',
    host: 'page.example',
    contentType: 'text/html',
  },
  candidates,
  rejected: [],
  nopin: null,
  lookedAt: {images: 3, videos: 0, backgrounds: 0, metadata: 1, frames: 1, skippedFrames: 0},
  closedFrames: [],
  isPartial: false,
  took: 1,
  ...more,
});

/** For tests: a public board. */
export const board = (id: string, name: string): Board => ({
  id: boardId(id),
  name,
  privacy: 'PUBLIC',
  pinCount: 0,
  coverUrl: null,
});
