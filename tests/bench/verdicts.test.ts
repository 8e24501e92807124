import {expect, test} from 'vitest';
import {identify} from './identity';
import type {Sighting} from './in-page/sighting';
import {verdictsByLabel, verdictsByRule} from './verdicts';

const sighting = (url: string, more: Partial<Sighting> = {}): Sighting => ({
  kind: 'img',
  addresses: [{url, how: 'src', width: null, height: null, density: null}],
  width: null,
  height: null,
  place: 'p img',
  ...more,
});

const verdictOf = (...sightings: readonly Sighting[]) =>
  identify(sightings).all.map((identity) => verdictsByRule().of(identity));

test('what its author asks not to pin is not to be found', () => {
  expect(verdictOf(sighting('https://a.example/leeks.jpg'))).toEqual(['wanted']);
  expect(verdictOf(sighting('https://a.example/leeks.jpg', {isNopin: true}))).toEqual(['junk']);
});

test('what is marked once is refused in its other places and sizes too', () => {
  const marked = sighting('https://a.example/leeks-300x200.jpg', {isNopin: true});
  expect(verdictOf(marked, sighting('https://a.example/leeks-600x400.jpg'))).toEqual(['junk']);
});

test('a formula that MediaWiki draws as SVG is no picture to pin', () => {
  expect(verdictOf(sighting('https://wiki.example/api/rest_v1/media/math/render/svg/1f'))).toEqual(['junk']);
});

test('what the page only says of itself is neither missed nor wrong', () => {
  const named = sighting('https://a.example/leeks.jpg', {kind: 'meta'});
  expect(verdictOf(named)).toEqual(['optional']);
  expect(verdictOf(named, sighting('https://a.example/leeks-300x200.jpg'))).toEqual(['wanted']);
});

test('what a label names is right to offer, though the page names it where no survey looks', () => {
  const label = {images: [['https://a.example/leeks']], main: null, optional: ['https://a.example/tile*'], junk: []};
  const {ofUnknown} = verdictsByLabel(label, identify([]));
  expect(['leeks', 'tiles', 'logo'].map((name) => ofUnknown(`https://a.example/${name}`))).toEqual([
    'wanted',
    'optional',
    'junk',
  ]);
});
