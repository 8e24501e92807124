import {describe, expect, test} from 'vitest';
import {exampleGathering} from './example-sighting';
import {metaOf, readPageMetadata, sharingMetaOf} from './page-metadata';
import type {Gathering} from './sighting';

const meta = (key: string, content: string) => ({key, content, description: ''});
const read = (more: Partial<Gathering> = {}) => readPageMetadata(exampleGathering([], more));

const moved = {loadedUrl: 'https://kitchen.example/tarts'};

describe('what a page says of itself', () => {
  test('is the first under each key', () => {
    const metadata = read({metas: [meta('og:title', 'One'), meta('og:title', 'Two')]});
    expect(metaOf(metadata, 'og:title')).toBe('One');
    expect(metaOf(metadata, 'og:image')).toBe('');
  });

  test('is in its links too, of several relations or in capitals', () => {
    const links = [
      {rel: 'alternate CANONICAL', href: '/leeks'},
      {rel: 'image_src', href: 'a.jpg'},
      {rel: 'preload', href: 'b.jpg', imagesrcset: 'c.jpg 2x'},
    ];
    const {canonical, imageSources, preloads} = read({links});
    expect({canonical, imageSources, preloads}).toEqual({
      canonical: '/leeks',
      imageSources: ['a.jpg'],
      preloads: [{url: 'b.jpg', set: 'c.jpg 2x'}],
    });
  });
});

describe('Open Graph data are', () => {
  test.each([
    ['fresh on the page that was loaded', {}, false],
    ['fresh where the address has changed in its query only', {loadedUrl: 'https://kitchen.example/leeks?a=1'}, false],
    ['fresh where nobody knows what was loaded', {loadedUrl: ''}, false],
    ['stale once the page has moved on', moved, true],
    ['stale with the address before', {...moved, metas: [meta('og:url', '/tarts')]}, true],
    ['fresh with the address now', {...moved, metas: [meta('og:url', '/leeks')]}, false],
    ['fresh with the title now', {...moved, metas: [meta('og:title', 'Leeks')]}, false],
    ['stale where neither has a title', {...moved, title: ''}, true],
    ['stale although the canonical link is fresh', {...moved, links: [{rel: 'canonical', href: '/leeks'}]}, true],
  ])('%s', (_, more, isStale) => {
    expect(read(more).isStale).toBe(isStale);
  });

  test('not believed when stale, while other words are', () => {
    const metas = [meta('og:image', 'a.jpg'), meta('pin:media', 'b.jpg')];
    expect(sharingMetaOf(read({metas}), 'og:image')).toBe('a.jpg');
    expect(sharingMetaOf(read({metas, ...moved}), 'og:image')).toBe('');
    expect(metaOf(read({metas, ...moved}), 'pin:media')).toBe('b.jpg');
  });
});
