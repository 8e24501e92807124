import {describe, expect, it} from 'vitest';
import {type Drawing, withDrawing} from './drawing';

const drawing = (id: string, kind: Drawing['kind']): Drawing => ({id, kind, url: `data:${id}`, width: 1, height: 1});

describe('what was drawn of a page', () => {
  it('is kept one of each kind, the latest', () => {
    const first = withDrawing(null, 'https://page.example/', drawing('card', 'card'));
    const second = withDrawing(first, 'https://page.example/', drawing('view', 'view'));
    const third = withDrawing(second, 'https://page.example/', drawing('later view', 'view'));
    expect(third.drawings.map(({id}) => id)).toEqual(['card', 'later view']);
  });

  it('goes with its page', () => {
    const kept = withDrawing(null, 'https://page.example/', drawing('card', 'card'));
    const {pageUrl, drawings} = withDrawing(kept, 'https://other.example/', drawing('view', 'view'));
    expect([pageUrl, drawings.map(({id}) => id)]).toEqual(['https://other.example/', ['view']]);
  });
});
