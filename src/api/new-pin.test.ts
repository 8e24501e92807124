import {describe, expect, test} from 'vitest';
import {type NewPin, newPinBody, newPinProblem} from './new-pin';

const pin: NewPin = {boardId: '1', media: {kind: 'imageUrl', url: 'https://a.example/p.jpg'}};

const fieldOf = (changed: Partial<NewPin>): string | null => {
  const problem = newPinProblem({...pin, ...changed});
  return problem?.kind === 'rejected' ? problem.field : null;
};

describe('a new pin is checked before it is sent', () => {
  test.each([
    ['title', 100],
    ['description', 800],
    ['altText', 500],
  ] as const)('%s takes %i characters and not one more', (field, limit) => {
    expect(fieldOf({[field]: '🌿'.repeat(limit)})).toBeNull();
    expect(fieldOf({[field]: '🌿'.repeat(limit + 1)})).toBe(field);
  });

  test('a link takes 2048 characters and not one more', () => {
    const start = 'https://a.example/';
    expect(fieldOf({link: start.padEnd(2048, 'x')})).toBeNull();
    expect(fieldOf({link: start.padEnd(2049, 'x')})).toBe('link');
  });

  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'a.example/path'])('%s is no link', (link) => {
    expect(fieldOf({link})).toBe('link');
  });

  test('ids are digits', () => {
    expect(fieldOf({boardId: 'kitchen'})).toBe('boardId');
    expect(fieldOf({boardSectionId: '1/2'})).toBe('boardSectionId');
  });

  test('a picture has a web address or is plain base64', () => {
    expect(fieldOf({media: {kind: 'imageUrl', url: 'blob:https://a.example/1'}})).toBe('media');
    expect(fieldOf({media: {kind: 'imageBase64', contentType: 'image/png', data: 'data:abc'}})).toBe('media');
    expect(fieldOf({media: {kind: 'imageBase64', contentType: 'image/png', data: 'iVBORw0KGgo='}})).toBeNull();
  });

  test('the refusal names the length and the limit', () => {
    expect(newPinProblem({...pin, title: 'x'.repeat(101)})).toEqual({
      kind: 'rejected',
      field: 'title',
      reason: '101 characters: Pinterest takes 100.',
    });
  });
});

describe('the body of a new pin', () => {
  test('names only what is set', () => {
    expect(newPinBody({...pin, title: '', boardSectionId: null})).toEqual({
      board_id: '1',
      media_source: {source_type: 'image_url', url: 'https://a.example/p.jpg'},
    });
  });

  test('carries bytes with their content type', () => {
    const media = {kind: 'imageBase64', contentType: 'image/jpeg', data: 'AAAA'} as const;
    expect(newPinBody({...pin, altText: 'Leeks', media})).toEqual({
      board_id: '1',
      alt_text: 'Leeks',
      media_source: {source_type: 'image_base64', content_type: 'image/jpeg', data: 'AAAA'},
    });
  });
});
