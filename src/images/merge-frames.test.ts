import {describe, expect, test} from 'vitest';
import type {Candidate, Collection} from '../domain/candidate';
import {mergeFrames} from './merge-frames';

const candidate = (host: string, name: string, more: Partial<Candidate> = {}): Candidate => ({
  id: 'p1',
  url: `https://${host}/${name}.jpg`,
  displayedUrl: null,
  kind: 'image',
  width: 800,
  height: 1200,
  isMeasured: true,
  link: `https://${host}/`,
  title: host,
  description: '',
  altText: '',
  source: 'src',
  score: 1,
  pinId: null,
  isTarget: false,
  thumbnail: null,
  ...more,
});

const frame = (frameId: number, host: string, candidates: readonly Candidate[], more: Partial<Collection> = {}) => ({
  frameId,
  isTop: frameId === 0,
  collection: {
    page: {url: `https://${host}/`, link: `https://${host}/`, title: host, host, contentType: 'text/html'},
    candidates,
    rejected: [],
    nopin: null,
    lookedAt: {images: 1, videos: 0, backgrounds: 0, metadata: 0, frames: 1, skippedFrames: 0},
    closedFrames: [],
    isPartial: false,
    took: 1,
    ...more,
  },
});

const namesOf = ({candidates}: Collection) => candidates.map(({url}) => url.split('/').at(-1));

describe('the frames of a tab', () => {
  test('make one list, best first, with ids of their own', () => {
    const merged = mergeFrames([
      frame(7, 'inner.example', [candidate('inner.example', 'b', {score: 50})]),
      frame(0, 'top.example', [candidate('top.example', 'a', {score: 3}), candidate('top.example', 'c', {id: 'p2'})]),
    ]);
    expect(namesOf(merged)).toEqual(['b.jpg', 'a.jpg', 'c.jpg']);
    expect(new Set(merged.candidates.map(({id}) => id)).size).toBe(3);
    expect(merged.lookedAt).toMatchObject({images: 2, frames: 2});
    expect(merged.page.host).toBe('top.example');
  });

  test('lead to the page that the user sees, unless the picture has a link of its own', () => {
    const merged = mergeFrames([
      frame(0, 'top.example', []),
      frame(7, 'inner.example', [
        candidate('inner.example', 'a', {score: 2}),
        candidate('inner.example', 'b', {id: 'p2', link: 'https://inner.example/own'}),
      ]),
    ]);
    expect(merged.candidates.map(({link}) => link)).toEqual(['https://top.example/', 'https://inner.example/own']);
  });

  test('offer a picture once', () => {
    const shared = candidate('cdn.example', 'a');
    expect(namesOf(mergeFrames([frame(0, 'top.example', [shared]), frame(7, 'inner.example', [shared])]))).toEqual([
      'a.jpg',
    ]);
  });

  test('are all refused by a nopin of the top one', () => {
    const merged = mergeFrames([
      frame(0, 'top.example', [], {nopin: {reason: 'no'}}),
      frame(7, 'inner.example', [candidate('inner.example', 'a')]),
    ]);
    expect(merged.nopin).toEqual({reason: 'no'});
    expect(merged.candidates).toEqual([]);
  });

  test('are refused singly by a nopin of their own', () => {
    const merged = mergeFrames([
      frame(0, 'top.example', [candidate('top.example', 'a')]),
      frame(7, 'inner.example', [], {nopin: {reason: 'no'}}),
    ]);
    expect(merged.nopin).toBeNull();
    expect(namesOf(merged)).toEqual(['a.jpg']);
  });

  test('that a picture is marked nopin in one of them is kept in all', () => {
    const shared = candidate('cdn.example', 'a');
    const {url, kind, width, height, source} = shared;
    const merged = mergeFrames([
      frame(0, 'top.example', [shared]),
      frame(7, 'inner.example', [], {rejected: [{url, kind, width, height, source, reason: 'nopin', isTarget: false}]}),
    ]);
    expect(merged.candidates).toEqual([]);
    expect(merged.rejected.map(({reason}) => reason)).toContain('nopin');
  });
});
