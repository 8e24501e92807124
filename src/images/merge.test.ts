import {describe, expect, test} from 'vitest';
import type {CandidateSource} from '../domain/candidate';
import {pinId} from '../domain/ids';
import {chosenIn} from './choose';
import {exampleSighting} from './example-sighting';
import {type Address, addressOf, type Group, groupOf, NO_MARKS, TRUST} from './group';
import {merge} from './merge';
import type {Search} from './search';

const address = (name: string, source: CandidateSource, more: Partial<Address> = {}): Address =>
  addressOf({url: `https://shop.example/${name}.jpg`, fault: null}, source, more);

const shown = (name: string, width = 100) => address(name, 'currentSrc', {isShown: true, weight: width});

const group = (order: number, addresses: readonly Address[], more: Partial<Group> = {}): Group =>
  chosenIn(groupOf('image', addresses, {order, ...more}));

/** The stage reads and writes the groups alone. */
const merged = async (...groups: readonly Group[]): Promise<readonly Group[]> => {
  const search = {groups: [...groups]} as unknown as Search; // The rest of a search belongs to other stages.
  await merge(search);
  return search.groups;
};

const chosen = (groups: readonly Group[]) => groups.map((one) => one.chosen?.url.replace('https://shop.example/', ''));

describe('one picture', () => {
  test('in two places is one group, for which the larger place speaks', async () => {
    const seen = (side: number) => exampleSighting({box: {x: 0, y: 0, width: side, height: side}});
    const large = seen(500);
    const [only, ...others] = await merged(
      group(0, [shown('a')], {sighting: seen(50), marks: {...NO_MARKS, link: 'https://shop.example/small'}}),
      group(1, [shown('a')], {sighting: large, marks: {...NO_MARKS, description: 'Large'}}),
    );
    expect(others).toEqual([]);
    expect(only?.sighting).toBe(large);
    expect(only?.copies).toEqual([seen(50).box]);
    expect(only?.marks).toMatchObject({link: 'https://shop.example/small', description: 'Large'});
  });

  test('that a link leads to and shows speaks for itself, and not the link', async () => {
    const box = {x: 0, y: 0, width: 300, height: 300};
    const [only, ...others] = await merged(
      group(0, [address('a', 'link')], {sighting: exampleSighting({tag: 'a', box})}),
      group(1, [address('a', 'css')], {sighting: exampleSighting({tag: 'div', css: 'url("a.jpg")', box})}),
    );
    expect(others).toEqual([]);
    expect(only?.sighting?.tag).toBe('div');
  });

  test('that is stated for pinning in the place of several is one group, and they stay theirs', async () => {
    const dish = (order: number, name: string) =>
      group(order, [shown(name), address('tall-poster', 'pinMedia', {trust: TRUST.stated})], {
        sighting: exampleSighting(),
      });
    expect(chosen(await merged(dish(0, 'leeks'), dish(1, 'tart'), dish(2, 'soup')))).toEqual([
      'tall-poster.jpg',
      'leeks.jpg',
      'tart.jpg',
      'soup.jpg',
    ]);
  });

  test('under its name and under that with a size is one group, in full size', async () => {
    expect(
      chosen(await merged(group(0, [shown('img/leek-300x200', 300)]), group(1, [address('img/leek', 'src')]))),
    ).toEqual(['img/leek.jpg']);
    expect(
      await merged(group(0, [shown('img/leek-300x200')]), group(1, [shown('img/leek-200x300')])),
      'nothing of the bare name',
    ).toHaveLength(2);
    expect(
      await merged(group(0, [shown('img/leek-30x40')]), group(1, [shown('img/leek')])),
      'centimetres',
    ).toHaveLength(2);
  });

  test('that another group knows in a larger size is offered in that size', async () => {
    const groups = await merged(group(0, [shown('s')]), group(1, [shown('s'), address('l', 'srcset', {weight: 900})]));
    expect(chosen(groups)).toEqual(['l.jpg']);
  });

  test('asked for by http and by https is one', async () => {
    const http = {...shown('a'), url: 'http://shop.example/a.jpg'};
    expect(await merged(group(0, [http]), group(1, [shown('a')]))).toHaveLength(1);
  });

  test('that metadata names as well keeps its element’s kind', async () => {
    const page = chosenIn(groupOf('page', [address('a', 'openGraph')], {order: 1, isAgreed: true}));
    expect(await merged(group(0, [shown('a')]), page)).toMatchObject([{kind: 'image', isAgreed: true, order: 0}]);
  });

  test('that has failed on the page is not offered because metadata names it', async () => {
    const broken = {...shown('a'), fault: 'broken'} as const;
    const page = chosenIn(groupOf('page', [address('a', 'openGraph')], {order: 1}));
    expect(await merged(group(0, [broken]), page)).toMatchObject([{chosen: null}]);
  });
});

describe('two pictures', () => {
  test('that wait behind one stand-in stay two', async () => {
    const lazy = (name: string) => address(name, 'src', {isLazy: true, weight: 200});
    const groups = await merged(group(0, [shown('soon'), lazy('a')]), group(1, [shown('soon'), lazy('b')]));
    expect(chosen(groups)).toEqual(['a.jpg', 'b.jpg']);
    expect(groups.map(({addresses}) => addresses.length)).toEqual([1, 1]);
  });

  test('that their author links to two places stay two, though they look the same', async () => {
    const to = (link: string) => ({marks: {...NO_MARKS, link}});
    expect(
      await merged(
        group(0, [shown('a')], to('https://x.example/1')),
        group(1, [shown('a')], to('https://x.example/2')),
      ),
    ).toHaveLength(2);
    const pinned = (id: string) => ({marks: {...NO_MARKS, pinId: pinId(id)}});
    expect(await merged(group(0, [shown('a')], pinned('1')), group(1, [shown('a')], pinned('2')))).toHaveLength(2);
  });

  test('whose addresses differ in one digit stay two', async () => {
    expect(await merged(group(0, [shown('p1')]), group(1, [shown('p2')]))).toHaveLength(2);
  });
});

test('a mark of nopin reaches every appearance of the picture that bears it', async () => {
  const refused = group(0, [shown('s'), address('l', 'srcset', {weight: 900})], {marks: {...NO_MARKS, isNopin: true}});
  const groups = await merged(
    refused,
    group(1, [shown('x'), address('l', 'src', {isLazy: true})]),
    group(2, [shown('y')]),
  );
  expect(groups.map(({marks, addresses}) => [marks.isNopin, addresses.length])).toEqual([
    [true, 3],
    [false, 1],
  ]);
});

describe('a mark of nopin on one file of a picture', () => {
  const url = (name: string) => `2024/01/tart-${name}`;
  const refused = group(0, [shown(url('200x200'))], {marks: {...NO_MARKS, isNopin: true}});

  test.each([
    ['describes it', {marks: {...NO_MARKS, description: 'Leek tart'}}],
    ['gives it a link', {marks: {...NO_MARKS, link: 'https://shop.example/tart'}}],
    ['has pinned it', {marks: {...NO_MARKS, pinId: pinId('123')}}],
  ] as const)('does not reach another file of it whose author %s for pins', async (_, invited) => {
    const [one, ...more] = await merged(refused, group(1, [shown(url('800x1200'))], invited));
    expect(more).toEqual([]);
    expect(one?.marks.isNopin).toBe(false);
  });

  test('does not reach one for which its author names a picture to pin', async () => {
    const stated = group(1, [shown(url('800x1200')), address('tall', 'pinMedia', {trust: TRUST.stated})]);
    const groups = await merged(refused, stated);
    expect(groups.map(({marks, chosen}) => [marks.isNopin, chosen?.source])).toContainEqual([false, 'pinMedia']);
  });

  test('reaches another file of which nothing is said, and the same file whatever is said of it', async () => {
    const isNopin = async (...groups: readonly Group[]) =>
      (await merged(refused, ...groups)).map(({marks}) => marks.isNopin);
    expect(await isNopin(group(1, [shown(url('800x1200'))]))).toEqual([true]);
    const described = {marks: {...NO_MARKS, description: 'Leek tart'}};
    expect(await isNopin(group(1, [shown(url('200x200'))], described))).toEqual([true]);
  });
});
