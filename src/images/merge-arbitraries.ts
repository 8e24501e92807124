import * as fc from 'fast-check';
import {imageKey} from './address';
import {chosenIn} from './choose';
import {exampleSighting} from './example-sighting';
import {type Address, addressOf, type Group, groupOf} from './group';
import {merge} from './merge';
import type {Search} from './search';

/** Groups in, groups out: the stage reads and writes nothing else of a search. */
export const merged = (groups: readonly Group[]): readonly Group[] => {
  const search = {groups: [...groups]} as unknown as Search; // The rest of a search belongs to other stages.
  void merge(search);
  return search.groups;
};

/** Names of pictures; few, so that groups meet. */
export const names = [...'abcdefgh'];

const address = (from: readonly string[]): fc.Arbitrary<Address> =>
  fc
    .record({
      name: fc.constantFrom(...from),
      scheme: fc.constantFrom('http', 'https'),
      isLazy: fc.boolean(),
      trust: fc.integer({min: 0, max: 4}),
      weight: fc.integer({min: 1, max: 9}),
    })
    .map(({name, scheme, ...more}) =>
      addressOf({url: `${scheme}://shop.example/${name}.jpg`, fault: null}, 'src', more),
    );

/** A picture with some addresses, the first of which is shown, on a place of some size. */
export const group = (from: readonly string[]): fc.Arbitrary<Group> =>
  fc
    .tuple(fc.array(address(from), {minLength: 1, maxLength: 4}), fc.integer({min: 0, max: 9}), fc.boolean())
    .map(([addresses, side, isShown]) => {
      const [first, ...others] = addresses;
      const sighting = side === 0 ? null : exampleSighting({box: {x: 0, y: 0, width: side, height: side}});
      const all = first === undefined ? [] : [{...first, isShown, isLazy: first.isLazy && !isShown}, ...others];
      return groupOf('image', all, {sighting});
    });

/** Groups that know some of the same few pictures. */
export const groups = fc
  .array(group(names), {maxLength: 8})
  .map((all) => all.map((one, order) => chosenIn({...one, order})));

/** What a group's addresses are known by, each once. */
export const keysOf = ({addresses}: Group): readonly string[] =>
  [...new Set(addresses.map(({url}) => imageKey(url)))].sort();

/** Which addresses are one picture, whatever order the pictures come in. */
export const partition = (all: readonly Group[]): readonly string[] => all.map((one) => keysOf(one).join(' ')).sort();
