import {expect, test} from 'vitest';
import {pinId} from '../src/domain/ids';
import type {PinDraft} from '../src/domain/pin-draft';
import {formUrlOf} from './form-url';

const draft: PinDraft = {
  mediaUrl: 'https://kitchen.example/leeks.jpg?w=1200&h=1800',
  link: 'https://kitchen.example/leeks?a=1&b=2#x',
  title: 'Braised leeks',
  description: 'Slow leeks & brown butter',
  altText: 'A bowl of leeks',
  pinId: null,
};

const queryOf = (url: string) => Object.fromEntries(new URL(url).searchParams);

test('the form is Pinterest’s documented one, with url, media and description', () => {
  const url = formUrlOf(draft);
  expect(url.split('?')[0]).toBe('https://www.pinterest.com/pin/create/button/');
  expect(queryOf(url)).toEqual({url: draft.link, media: draft.mediaUrl, description: draft.description});
});

test('the title stands in for a missing description', () => {
  expect(queryOf(formUrlOf({...draft, description: ''}))['description']).toBe('Braised leeks');
});

test('a description longer than the form takes is cut at 500 characters, emoji whole', () => {
  const {description} = queryOf(formUrlOf({...draft, description: '🌿'.repeat(600)}));
  expect(description).toBe('🌿'.repeat(500));
});

test('a pin that the author named is opened for saving', () => {
  expect(formUrlOf({...draft, pinId: pinId('99')})).toBe('https://www.pinterest.com/pin/99/repin/x/');
});
