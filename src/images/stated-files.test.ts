import {describe, expect, test} from 'vitest';
import {pinId} from '../domain/ids';
import {chosenIn} from './choose';
import {exampleSighting} from './example-sighting';
import {type Address, addressOf, type Group, groupOf, NO_MARKS, TRUST} from './group';
import {withStatedApart} from './stated-files';

const address = (name: string, more: Partial<Address> = {}): Address =>
  addressOf({url: `https://kitchen.example/${name}.jpg`, fault: null}, 'currentSrc', more);

/** An image that shows one file and has another stated for pinning, or none. */
const image = (shown: string, stated: string | null, more: Partial<Group> = {}): Group => {
  const own = [address(shown, {isShown: true})];
  const named = stated === null ? [] : [address(stated, {source: 'pinMedia', trust: TRUST.stated})];
  return chosenIn(groupOf('image', [...named, ...own], {sighting: exampleSighting(), ...more}));
};

const chosen = (groups: readonly Group[]) =>
  groups.map((one) => one.chosen?.url.replace('https://kitchen.example/', '').replace('.jpg', ''));

describe('a file that is stated for pinning', () => {
  test('stands for the one image that it is stated for', () => {
    const groups = [image('leeks', 'tall-poster'), image('tart', null)];
    expect(chosen(withStatedApart(groups))).toEqual(['tall-poster', 'tart']);
  });

  test('stands for an image that shows a size of it, wherever that stands', () => {
    const groups = [image('leeks-600x400', 'leeks'), image('leeks-600x400', null), image('leeks-300x200', 'leeks')];
    expect(withStatedApart(groups)).toEqual(groups);
  });

  test('is a picture of its own where it is stated for several images', () => {
    const groups = [image('leeks', 'tall-poster'), image('tart', 'tall-poster'), image('soup', null)];
    expect(chosen(withStatedApart(groups))).toEqual(['tall-poster', 'leeks', 'tall-poster', 'tart', 'soup']);
  });

  test('is a picture of its own where its image stands elsewhere without it, or with another', () => {
    expect(chosen(withStatedApart([image('leeks', 'tall-poster'), image('leeks', null)]))).toEqual([
      'tall-poster',
      'leeks',
      'leeks',
    ]);
    expect(chosen(withStatedApart([image('leeks', 'tall-poster'), image('leeks', 'wide-poster')]))).toEqual([
      'tall-poster',
      'leeks',
      'wide-poster',
      'leeks',
    ]);
  });

  test('stands for an image that the page only names once more', () => {
    const groups = [image('leeks', 'tall-poster'), image('leeks', null, {sighting: null})];
    expect(chosen(withStatedApart(groups))).toEqual(['tall-poster', 'leeks']);
  });

  test('keeps its author’s words, and the photograph has them too; a pin of it is the file’s alone', () => {
    const marks = {...NO_MARKS, description: 'Leeks', pinId: pinId('7')};
    const groups = withStatedApart([image('leeks', 'tall-poster', {marks}), image('tart', 'tall-poster')]);
    expect(groups.map((one) => [one.marks.description, one.marks.pinId])).toEqual([
      ['Leeks', '7'],
      ['Leeks', null],
      ['', null],
      ['', null],
    ]);
  });

  test('alone, with no file of the image’s own, is left as it is', () => {
    const alone = chosenIn(
      groupOf('image', [address('tall-poster', {source: 'pinMedia', trust: TRUST.stated})], {
        sighting: exampleSighting(),
      }),
    );
    expect(withStatedApart([alone, image('tart', 'tall-poster')])).toHaveLength(2);
  });
});
