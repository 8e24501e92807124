import {describe, expect, it} from 'vitest';
import {drawnCandidate} from '../src/domain/drawing';
import {mergeFrames} from '../src/images/merge-frames';
import {withCleanLinks} from './clean-links';

const nothing = mergeFrames([]);
const page = {...nothing.page, link: 'https://a.example/x?id=1&utm_source=news#top'};
const drawn = drawnCandidate({id: 'card', kind: 'card', url: 'data:image/png;base64,', width: 1, height: 1}, page);

describe('withCleanLinks', () => {
  it('names the links of page and pictures without tracking, and leaves the links themselves', () => {
    const {page: named, candidates} = withCleanLinks({...nothing, page, candidates: [drawn, {...drawn, id: 'view'}]});
    for (const one of [named, ...candidates]) {
      expect(one).toMatchObject({link: page.link, cleanLink: 'https://a.example/x?id=1#top'});
    }
  });

  it('adds nothing where nothing tracks', () => {
    const plain = {...nothing, page: {...page, link: 'https://a.example/x?id=1'}};
    expect(withCleanLinks(plain)).toEqual(plain);
  });
});
