import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {imageKey} from './address';
import {chosenIn} from './choose';
import {group, groups, keysOf, merged, names} from './merge-arbitraries';

describe('of whatever groups', () => {
  test('two with no address in common stay two', () => {
    const halves = fc.tuple(group(names.slice(0, 4)), group(names.slice(4)));
    fc.assert(
      fc.property(halves, ([a, b]) => {
        expect(merged([chosenIn({...a, order: 0}), chosenIn({...b, order: 1})])).toHaveLength(2);
      }),
    );
  });

  test('those that no chain of common addresses ties never become one', () => {
    const halves = fc.tuple(
      fc.array(group(names.slice(0, 4)), {maxLength: 4}),
      fc.array(group(names.slice(4)), {maxLength: 4}),
    );
    const isOfFirstHalf = (key: string): boolean => names.slice(0, 4).some((name) => key.endsWith(`/${name}.jpg`));
    fc.assert(
      fc.property(halves, ([some, others]) => {
        const all = [...some, ...others].map((one, order) => chosenIn({...one, order}));
        for (const one of merged(all)) expect(new Set(keysOf(one).map(isOfFirstHalf)).size).toBe(1);
      }),
    );
  });

  test('every picture that was chosen is still there', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const kept = new Set(merged(all).flatMap(keysOf));
        for (const {chosen} of all) expect(kept).toContain(imageKey(chosen?.url ?? ''));
      }),
    );
  });

  test('an address is lost only where several pictures keep it beside their own', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const kept = new Set(merged(all).flatMap(keysOf));
        for (const key of new Set(all.flatMap(keysOf))) {
          const holders = all.filter((one) => keysOf(one).includes(key));
          const isStandIn = holders.filter(({chosen}) => imageKey(chosen?.url ?? '') !== key).length > 1;
          expect(kept.has(key) || isStandIn).toBe(true);
        }
      }),
    );
  });

  test('none comes out that was not put in, and none twice with one address', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const result = merged(all);
        const given = new Set(all.flatMap(keysOf));
        expect(result.length).toBeLessThanOrEqual(all.length);
        expect(result.flatMap(keysOf).filter((key) => !given.has(key))).toEqual([]);
        const orders = result.map(({order}) => order);
        expect(orders).toEqual([...new Set(orders)].sort((a, b) => a - b));
      }),
    );
  });

  test('each chosen address is one picture', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const chosen = merged(all).map((one) => imageKey(one.chosen?.url ?? ''));
        expect(chosen).toEqual([...new Set(chosen)]);
      }),
    );
  });
});
