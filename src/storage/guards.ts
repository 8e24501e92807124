import {type BoardId, type BoardSectionId, isPinterestId, type PinId} from '../domain/ids';
import type {PinPlace} from '../domain/pin-draft';

/**
 * True for a stored value that has the shape it is to have. What we wrote ourselves is either whole or worth nothing, so
 * nobody needs to know what is wrong with it; that spares our pages a library.
 */
export type Guard<Value> = (stored: unknown) => stored is Value;

export const isText: Guard<string> = (stored) => typeof stored === 'string';
export const isNumber: Guard<number> = (stored) => typeof stored === 'number';
export const isFlag: Guard<boolean> = (stored) => typeof stored === 'boolean';

/** True for one of these very values. */
export const oneOf =
  <const Value>(values: readonly Value[]): Guard<Value> =>
  (stored): stored is Value =>
    values.some((value) => value === stored);

/** True for what any of these takes. */
export const anyOf =
  <Value>(...guards: readonly Guard<Value>[]): Guard<Value> =>
  (stored): stored is Value =>
    guards.some((is) => is(stored));

export const orNull = <Value>(is: Guard<Value>): Guard<Value | null> => anyOf<Value | null>(is, oneOf([null]));

/** For a field that may be missing. */
export const orMissing = <Value>(is: Guard<Value>): Guard<Value | undefined> =>
  anyOf<Value | undefined>(is, oneOf([undefined]));

export const listOf =
  <Value>(is: Guard<Value>): Guard<readonly Value[]> =>
  (stored): stored is readonly Value[] =>
    Array.isArray(stored) && stored.every((one) => is(one));

const isObject = (stored: unknown): stored is Readonly<Record<string, unknown>> =>
  typeof stored === 'object' && stored !== null && !Array.isArray(stored);

/** True for an object whose names and values are all taken. */
export const recordOf =
  <Value>(isName: (name: string) => boolean, is: Guard<Value>): Guard<Readonly<Record<string, Value>>> =>
  (stored): stored is Readonly<Record<string, Value>> =>
    isObject(stored) && Object.entries(stored).every(([name, value]) => isName(name) && is(value));

/** True for an object with these fields; it may have others. */
export const shape =
  <Value>(fields: {readonly [Name in keyof Value]-?: Guard<Value[Name]>}): Guard<Value> =>
  (stored): stored is Value =>
    isObject(stored) && Object.entries<Guard<unknown>>(fields).every(([name, is]) => is(stored[name]));

const isId = (stored: unknown): stored is string => isText(stored) && isPinterestId(stored);

// A brand is nothing that a value could show at run time: digits are all there is to see.
export const isBoardId = isId as Guard<BoardId>;
export const isSectionId = isId as Guard<BoardSectionId>;
export const isPinId = isId as Guard<PinId>;

/** A place as it is stored, names included. */
export const isPlace: Guard<PinPlace> = shape({
  boardId: isBoardId,
  boardName: isText,
  boardSectionId: orNull(isSectionId),
  boardSectionName: orNull(isText),
});
