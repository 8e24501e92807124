import {describe, expect, it} from 'vitest';
import type {Candidate, Collection} from '../src/domain/candidate';
import {type Film, parseFilm} from './parse-film';
import {isPosterShown, withFrame} from './with-frame';

const frame = {url: 'data:image/jpeg;base64,AAAA', width: 640, height: 360};
const begun: Film = {poster: 'https://a.example/p.jpg', seconds: 12.7, isBegun: true, isNopin: false, frame};

const candidate: Candidate = {
  id: 'i0',
  url: 'https://a.example/p.jpg',
  displayedUrl: null,
  kind: 'video',
  width: 1280,
  height: 720,
  isMeasured: true,
  link: 'https://a.example/film',
  title: 'A film',
  description: 'How it is done',
  altText: 'Hands',
  source: 'poster',
  score: 7,
  pinId: null,
  isTarget: false,
  thumbnail: null,
};

const collection: Collection = {
  page: {url: 'https://a.example/', link: 'https://a.example/', title: 'Films', host: 'a.example', contentType: ''},
  candidates: [candidate],
  rejected: [],
  nopin: null,
  lookedAt: {images: 0, videos: 1, backgrounds: 0, metadata: 0, frames: 1, skippedFrames: 0},
  closedFrames: [],
  isPartial: false,
  took: 1,
};

const onYouTube = (link: string): Collection => ({...collection, page: {...collection.page, link}, candidates: []});

describe('withFrame', () => {
  it('offers the frame first, with its poster’s words, and takes it for what was pointed at', () => {
    const [first, second] = withFrame(collection, begun).candidates;
    expect(first).toMatchObject({...frame, title: 'A film', description: 'How it is done', altText: 'Hands'});
    expect(first).toMatchObject({link: 'https://a.example/film', isTarget: true, isMeasured: true, kind: 'video'});
    expect(second).toBe(candidate);
  });

  it('speaks with the page’s words where no poster bears one', () => {
    const [first] = withFrame({...collection, candidates: []}, {...begun, poster: ''}).candidates;
    expect(first).toMatchObject({link: 'https://a.example/', title: 'Films', description: '', isTarget: true});
  });

  it('leads to the second that is shown, on YouTube and nowhere else', () => {
    const linkOf = (link: string) => withFrame(onYouTube(link), begun).candidates[0]?.link;
    expect(linkOf('https://www.youtube.com/watch?v=abc')).toBe('https://www.youtube.com/watch?v=abc&t=12s');
    expect(linkOf('https://notyoutube.com/watch?v=abc')).toBe('https://notyoutube.com/watch?v=abc');
    expect(linkOf('https://www.youtube.com/')).toBe('https://www.youtube.com/');
  });

  it('takes a film that is not begun by its poster', () => {
    expect(isPosterShown({...begun, isBegun: false})).toBe(true);
    expect(withFrame(collection, {...begun, isBegun: false}).candidates[0]?.isTarget).toBe(false);
    expect(isPosterShown({...begun, frame: null})).toBe(true);
    expect(isPosterShown(begun)).toBe(false);
    expect(withFrame(collection, {...begun, frame: null})).toBe(collection);
  });

  it('says so where there is neither, and where the author forbids it', () => {
    const bare = {...begun, poster: '', frame: null};
    expect(withFrame(collection, bare).rejected[0]).toMatchObject({reason: 'embedded', isTarget: true});
    expect(withFrame(collection, {...bare, isNopin: true}).rejected[0]).toMatchObject({reason: 'nopin'});
  });

  it('adds nothing to a page whose author forbids pinning', () => {
    const forbidden = {...collection, candidates: [], nopin: {reason: null}};
    expect(withFrame(forbidden, begun)).toBe(forbidden);
  });
});

describe('parseFilm', () => {
  it('takes what a page’s process may well report', () => {
    expect(parseFilm(begun)).toEqual(begun);
    expect(parseFilm({...begun, frame: null})).toEqual({...begun, frame: null});
  });

  it.each([
    ['nothing', null],
    ['a frame of another kind', {...begun, frame: {...frame, url: 'data:image/svg+xml;base64,AAAA'}}],
    [
      'a frame that is too large',
      {...begun, frame: {...frame, url: `data:image/jpeg;base64,${'A'.repeat(1_300_000)}`}},
    ],
    ['a frame with something behind it', {...begun, frame: {...frame, url: `${frame.url}"onerror=`}}],
    ['a size that cannot be', {...begun, frame: {...frame, width: 0}}],
    ['a time that cannot be', {...begun, seconds: -1}],
  ])('does not believe %s', (_, answer) => {
    expect(parseFilm(answer)).toBeNull();
  });
});
