import {invalidRequest} from './refusals';

const refuse = (name: string, value: string, allowed: readonly string[]): never => {
  throw invalidRequest(`'${name}': '${value}' is not one of ${JSON.stringify(allowed)}`);
};

/** One of a few words, or null where it is left out. */
export const choiceOf = <Word extends string>(
  query: URLSearchParams,
  name: string,
  allowed: readonly Word[],
): Word | null => {
  const value = query.get(name);
  if (value === null) return null;
  return allowed.find((word) => word === value) ?? refuse(name, value, allowed);
};

/** A list is its name once per value, OpenAPI's own way; empty where it is left out. */
export const choicesOf = <Word extends string>(
  query: URLSearchParams,
  name: string,
  allowed: readonly Word[],
): readonly Word[] =>
  query.getAll(name).map((value) => allowed.find((word) => word === value) ?? refuse(name, value, allowed));

export const flagOf = (query: URLSearchParams, name: string): boolean =>
  choiceOf(query, name, ['true', 'false']) === 'true';

export const integerOf = (
  query: URLSearchParams,
  name: string,
  {least, most, initial}: {readonly least: number; readonly most: number; readonly initial: number},
): number => {
  const text = query.get(name) ?? String(initial);
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least)) {
    throw invalidRequest(`'${name}': '${text}' is not an integer of at least ${least}, constraint: minimum=${least}`);
  }
  if (value > most) throw invalidRequest(`'${name}': ${text} is too large, constraint: maximum=${most}`);
  return value;
};

export const requiredOf = (query: URLSearchParams, name: string): string => {
  const value = query.get(name);
  if (value === null || value === '') throw invalidRequest(`'${name}' is a required property`);
  return value;
};

/** Which ad account it is for changes nothing here, but it has a form. */
export const checkAccountId = (query: URLSearchParams): void => {
  const value = query.get('ad_account_id');
  if (value !== null && !/^\d{1,18}$/.test(value)) {
    throw invalidRequest(`'ad_account_id': '${value}' does not match '^\\d+$', constraint: maxLength=18`);
  }
};
