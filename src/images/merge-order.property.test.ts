import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
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
