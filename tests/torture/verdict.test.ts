import {describe, expect, test} from 'vitest';
import {isClean, judge, lineOf} from './verdict';

const held = (states: Readonly<Record<string, string>>) => new Map(Object.entries(states));

describe('judge', () => {
  test('finds nothing where each picture is one pin', () => {
    expect(judge(['a', 'b'], ['b', 'a'], held({a: 'done', b: 'done'}))).toEqual({lost: 0, doubled: 0, stuck: 0});
  });

  test('takes an item that the extension has forgotten for done', () => {
    expect(isClean(judge(['a'], ['a'], held({})))).toBe(true);
  });

  test.each([
    ['said to be done', {a: 'done'}],
    ['cancelled by nobody', {a: 'cancelled'}],
    ['forgotten', {}],
  ])('calls lost what is %s and not there', (_, states) => {
    expect(judge(['a'], [], held(states))).toEqual({lost: 1, doubled: 0, stuck: 0});
  });

  test.each(['queued', 'sending', 'unknown', 'rejected'])('calls stuck what is still %s, there or not', (state) => {
    expect(judge(['a', 'b'], ['b'], held({a: state, b: state}))).toEqual({lost: 0, doubled: 0, stuck: 2});
  });

  test('counts each pin too many', () => {
    expect(judge(['a', 'b'], ['a', 'a', 'a', 'b'], held({a: 'done', b: 'done'}))).toMatchObject({doubled: 2});
  });
});

test('the line names all that a second run needs', () => {
  const line = lineOf({kills: '60 kills', pins: 40, seed: 9}, {lost: 0, doubled: 1, stuck: 2});
  expect(line).toBe('60 kills, 40 pins, 0 lost, 1 doubled, 2 stuck, seed 9');
});
