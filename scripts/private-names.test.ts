import {expect, it} from 'vitest';
import {privateNames} from './private-names';

const names = privateNames('popup');

it.each(['isUndoOpen', 'onOpenRow', 'chooseBoard'])('takes %s, which only the popup’s own source has', (name) => {
  expect(names.test(name)).toBe(true);
});

it.each([
  ['stage', 'its own types declare'],
  ['selectAll', 'is a message’s key besides'],
])('takes %s, which %s', (name) => {
  expect(names.test(name)).toBe(true);
});

it.each([
  ['boardId', 'is stored and sent'],
  ['sendingId', 'names an index of the database'],
  ['incognito', 'is the browser’s'],
  ['onClick', 'is Preact’s'],
  ['currentTarget', 'is the document’s'],
  ['outcomeUnknown', 'stands in quotes'],
  ['alt_text', 'comes from Pinterest'],
  ['jpg', 'comes from a picture’s address'],
])('leaves %s, which %s', (name) => {
  expect(names.test(name)).toBe(false);
});
