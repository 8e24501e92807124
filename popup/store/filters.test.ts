import {describe, expect, it} from 'vitest';
import type {Candidate} from '../../src/domain/candidate';
import {NO_FILTERS, type PictureFilters} from '../../src/domain/picture-filters';
import {createPictures} from './pictures';
import {candidate} from './sample-page';

const pageLink = 'https://page.example/recipe';

const open = (candidates: readonly Candidate[], filters: PictureFilters = NO_FILTERS) => {
  const pictures = createPictures(async () => null);
  pictures.open(candidates, {pageLink, filters, defaults: NO_FILTERS});
  return {
    pictures,
    filters: pictures.filters,
    shown: () => pictures.filters.shown.value.map(({value}) => value.candidate.id),
  };
};

const sized = (id: string, width: number, height: number) => candidate(id, {width, height});

describe('the filters', () => {
  it('measure the shorter side', () => {
    const {filters, shown} = open([sized('a', 2_000, 399), sized('b', 400, 400), sized('c', 1_000, 1_500)]);
    filters.change({minSide: 400});
    expect(shown()).toEqual(['b', 'c']);
    filters.change({minSide: 1_000});
    expect(shown()).toEqual(['c']);
  });

  it('tell tall, square and wide apart, with some play for what looks square', () => {
    const {filters, shown} = open([sized('a', 100, 150), sized('b', 100, 109), sized('c', 109, 100), sized('d', 3, 2)]);
    filters.change({shape: 'tall'});
    expect(shown()).toEqual(['a']);
    filters.change({shape: 'square'});
    expect(shown()).toEqual(['b', 'c']);
    filters.change({shape: 'wide'});
    expect(shown()).toEqual(['d']);
  });

  it('hide no picture whose size nobody knows', () => {
    const {filters, shown} = open([candidate('a', {width: null, height: null})]);
    filters.change({minSide: 1_000, shape: 'wide'});
    expect(shown()).toEqual(['a']);
  });

  it('take one type', () => {
    const {filters, shown} = open([
      candidate('a'),
      candidate('b', {url: 'https://img.example/b.webp'}),
      candidate('c', {kind: 'video'}),
    ]);
    filters.change({type: 'webp'});
    expect(shown()).toEqual(['b']);
    filters.change({type: 'video'});
    expect(shown()).toEqual(['c']);
  });

  it('can ask for pictures that lead off the page’s own link', () => {
    const {filters, shown} = open([candidate('a'), candidate('b', {link: 'https://page.example/other'})]);
    filters.change({isLinked: true});
    expect(shown()).toEqual(['b']);
  });

  it('find every word in alt text, title, description or address, without accents and capitals', () => {
    const words = {altText: 'Crème brûlée', title: 'Dessert', description: '', url: 'https://img.example/vanilla.jpg'};
    const {filters, shown} = open([candidate('a', words), candidate('b')]);
    for (const text of ['creme', 'BRULEE dessert', 'vanilla  crème']) {
      filters.search(text);
      expect(shown()).toEqual(['a']);
    }
    filters.search('creme winter');
    expect(shown()).toEqual([]);
  });

  it('never hide the picture that was pointed at', () => {
    const {filters, shown} = open([candidate('a', {isTarget: true, width: 90, height: 300}), candidate('b')]);
    filters.change({minSide: 600, shape: 'wide', type: 'gif', isLinked: true});
    filters.search('nothing of the kind');
    expect(shown()).toEqual(['a']);
  });

  it('begin as they were left, and are gone with one reset', () => {
    const {filters, shown} = open([candidate('a'), sized('b', 100, 100)], {...NO_FILTERS, minSide: 200});
    expect([shown(), filters.isActive.value]).toEqual([['a'], true]);
    filters.search('x');
    filters.reset();
    expect([shown(), filters.isActive.value, filters.text.value]).toEqual([['a', 'b'], false, '']);
  });

  it('move no tile when a size settles, but select only what still passes', () => {
    const {pictures, filters, shown} = open([candidate('a', {width: null, height: null}), candidate('b')]);
    filters.change({minSide: 600});
    expect(shown()).toEqual(['a', 'b']);
    pictures.settle('a', 'https://img.example/a.jpg', {width: 100, height: 100});
    expect(shown()).toEqual(['a', 'b']);
    pictures.selectAll();
    expect(pictures.selected.value.map((one) => one.candidate.id)).toEqual(['b']);
    filters.change({minSide: 400});
    expect(shown()).toEqual(['b']);
  });
});
