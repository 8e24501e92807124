import {describe, expect, it} from 'vitest';
import {allExamples} from './examples/all-examples';
import {imageIdentity} from './image-identity';
import {largerAddresses} from './larger-addresses';
import {shippedRules} from './shipped-table';
import {widthHint} from './width-hint';

const keyOf = (url: string) => url.replace(/^https?:\/\//, '');

it('has examples for every rule, and no name twice', () => {
  const ids = shippedRules.map(({id}) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(allExamples.map(({rule}) => rule).sort()).toEqual([...ids].sort());
});

describe.each(allExamples)('$rule', ({cases, untouched}) => {
  it.each(cases)('makes $from larger', ({from, to}) => expect(largerAddresses(from)).toEqual(to));

  it.each(cases)('gives $from and its guesses one identity', ({from, to}) =>
    expect(new Set([from, ...to].map(imageIdentity)).size).toBe(1),
  );

  it.each(cases.filter(({width}) => width !== undefined))('reads the width of $from', ({from, width}) =>
    expect(widthHint(from)).toBe(width),
  );

  it.each(untouched)('leaves %s as it is', (url) => {
    expect(largerAddresses(url)).toEqual([]);
    expect(imageIdentity(url)).toBe(keyOf(url));
  });
});
