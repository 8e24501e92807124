import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {chosenIn} from './choose';
import {exampleSighting} from './example-sighting';
import {addressOf, type Group, groupOf} from './group';
import {groups, merged, partition} from './merge-arbitraries';

describe('of whatever groups', () => {
  test('what is merged stays as it is when it is merged again', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const once = merged(all);
        expect(partition(merged(once))).toEqual(partition(once));
      }),
    );
  });

  test('what is merged stays as it is, where one joining is what allows another', () => {
    const picture = (order: number, side: number, addresses: readonly [string, number, number][]): Group => {
      const sighting = side === 0 ? null : exampleSighting({box: {x: 0, y: 0, width: side, height: side}});
      const known = addresses.map(([name, trust, weight]) =>
        addressOf({url: `https://shop.example/${name}.jpg`, fault: null}, 'src', {trust, weight}),
      );
      return chosenIn(groupOf('image', known, {order, sighting}));
    };
    const all = [
      picture(0, 0, [
        ['e', 0, 7],
        ['a', 0, 7],
      ]),
      picture(1, 1, [
        ['a', 4, 1],
        ['e', 4, 2],
      ]),
      picture(2, 0, [
        ['d', 0, 1],
        ['a', 0, 1],
      ]),
    ];
    const once = merged(all);
    expect(partition(merged(once))).toEqual(partition(once));
  });

  test('what is merged stays as it is, where a spinner stands alone and beside pictures, by http and by https', () => {
    const shown = (url: string) => ({...known(url, 1), isShown: true});
    const waiting = (url: string) => ({...known(url, 2), isLazy: true});
    const known = (url: string, weight: number) => addressOf({url, fault: null}, 'src', {weight});
    const [a, b, plain, secure] = [
      'https://a.example/a',
      'https://a.example/b',
      'http://a.example/g',
      'https://a.example/g',
    ];
    const all = [
      [shown(plain), waiting(a)],
      [known(a, 1), known(plain, 2)],
      [known(plain, 1)],
      [shown(secure), waiting(b)],
      [known(secure, 1)],
    ].map((addresses, order) => chosenIn(groupOf('image', addresses, {order})));
    const once = merged(all);
    expect(partition(once)).toEqual(['//a.example/a', '//a.example/b', '//a.example/g']);
    expect(partition(merged(once))).toEqual(partition(once));
  });

  test('the order in which they come makes no other pictures of them', () => {
    fc.assert(
      fc.property(
        groups.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], {minLength: all.length}))),
        ([all, shuffled]) => {
          expect(partition(merged(shuffled))).toEqual(partition(merged(all)));
        },
      ),
    );
  });
});
