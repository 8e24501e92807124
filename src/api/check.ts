import {isPinterestId} from '../domain/ids';
import {characters} from '../domain/limits';
import type {PinError} from '../domain/pin-error';
import {fail, type Result} from '../domain/result';

/** Each check answers what is wrong, naming field and limit, or null; null and undefined fields are left to Pinterest. */
export const rejected = (field: string, reason: string): PinError => ({kind: 'rejected', field, reason});

type Text = string | null | undefined;

export const idProblem = (field: string, id: Text): PinError | null =>
  typeof id === 'string' && isPinterestId(id) ? null : rejected(field, 'An id is a string of digits.');

export const optionalIdProblem = (field: string, id: Text): PinError | null =>
  id === null || id === undefined ? null : idProblem(field, id);

/** The limit counts Unicode code points, as Pinterest's description does. */
export const lengthProblem = (field: string, text: Text, limit: number): PinError | null => {
  const length = characters(text ?? '');
  return length <= limit ? null : rejected(field, `${length} characters: Pinterest takes ${limit}.`);
};

export const rangeProblem = (field: string, value: number | undefined, from: number, to: number): PinError | null => {
  if (value === undefined || (Number.isInteger(value) && value >= from && value <= to)) return null;
  return rejected(field, `${value}: Pinterest takes a whole number from ${from} to ${to}.`);
};

export const choiceProblem = (field: string, value: Text, choices: readonly string[]): PinError | null =>
  value === null || value === undefined || choices.includes(value)
    ? null
    : rejected(field, `${value}: Pinterest takes ${choices.join(', ')}.`);

export const choicesProblem = (field: string, values: readonly string[] | undefined, choices: readonly string[]) =>
  firstProblem(...(values ?? []).map((value) => choiceProblem(field, value, choices)));

export const isWebAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

export const linkProblem = (field: string, link: Text): PinError | null =>
  !link || isWebAddress(link) ? null : rejected(field, 'The link has to start with http:// or https://.');

export const firstProblem = (...problems: readonly (PinError | null)[]): PinError | null =>
  problems.find((problem) => problem !== null) ?? null;

/** Sends only what passed its checks. */
export const checked = <Value>(
  problem: PinError | null,
  send: () => Promise<Result<Value, PinError>>,
): Promise<Result<Value, PinError>> => (problem === null ? send() : Promise.resolve(fail(problem)));
