import {describe, expect, test} from 'vitest';
import {type NewPin, newPinProblem, pinChangesProblem} from './new-pin';

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

describe('pictures of a carousel', () => {
  const url = 'https://a.example/p.jpg';
  const bytes = {contentType: 'image/png', data: 'iVBORw0KGgo='} as const;

  test.each([
    [1, 'media'],
    [2, null],
    [5, null],
    [6, 'media'],
  ])('%i of them: the refused field is %s', (count, field) => {
    expect(fieldOf({media: {kind: 'imageUrls', items: Array.from({length: count}, () => ({url}))}})).toBe(field);
    expect(fieldOf({media: {kind: 'imagesBase64', items: Array.from({length: count}, () => bytes)}})).toBe(field);
  });

  test('are each checked, and the wrong one is named', () => {
    const items = [{url}, {url: 'blob:x'}];
    expect(fieldOf({media: {kind: 'imageUrls', items}})).toBe('media.items.1');
    expect(fieldOf({media: {kind: 'imageUrls', items: [{url, link: 'ftp://a.example'}, {url}]}})).toBe(
      'media.items.0.link',
    );
    expect(fieldOf({media: {kind: 'imagesBase64', items: [bytes, {...bytes, data: '-_'}]}})).toBe('media.items.1');
  });

  test('begin with one that is there', () => {
    expect(fieldOf({media: {kind: 'imageUrls', items: [{url}, {url}], index: 1}})).toBeNull();
    expect(fieldOf({media: {kind: 'imageUrls', items: [{url}, {url}], index: 2}})).toBe('media');
  });
});

describe('a video', () => {
  test.each([
    ['without a cover', undefined, null],
    ['with a cover’s address', {kind: 'url', url: 'https://a.example/c.jpg'}, null],
    ['with a cover’s address of another kind', {kind: 'url', url: 'file:///c.jpg'}, 'media.cover'],
    ['with a cover’s bytes', {kind: 'base64', contentType: 'image/png', data: 'AAAA'}, null],
    ['with the cover at a second', {kind: 'keyFrame', seconds: 0}, null],
    ['with the cover before its start', {kind: 'keyFrame', seconds: -1}, 'media.cover'],
  ] as const)('%s', (_, cover, field) => {
    expect(fieldOf({media: {kind: 'video', mediaId: '1', ...(cover && {cover})}})).toBe(field);
  });

  test('is known by digits', () => {
    expect(fieldOf({media: {kind: 'video', mediaId: 'film'}})).toBe('media.mediaId');
  });
});

describe('changes of a pin', () => {
  test('keep to the limits of a new one', () => {
    expect(pinChangesProblem({title: 'x'.repeat(101)})).toMatchObject({field: 'title'});
    expect(pinChangesProblem({link: 'mailto:ada@a.example'})).toMatchObject({field: 'link'});
    expect(pinChangesProblem({title: null, boardSectionId: null})).toBeNull();
  });

  test('change something', () => {
    expect(pinChangesProblem({})).toMatchObject({kind: 'rejected', field: 'changes'});
  });
});
