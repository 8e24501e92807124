import {invalidRequest, protocolRefusals} from './refusals';
import type {Route} from './route';

export type Match = {readonly route: Route; readonly params: Readonly<Record<string, string>>};

const nameOf = (segment: string): string | null => /^\{(\w+)\}$/.exec(segment)?.[1] ?? null;

/** The path's ids by name, or null where the path is another one. */
const matchPath = (template: string, path: string): Readonly<Record<string, string>> | null => {
  const expected = template.split('/');
  const actual = path.split('/');
  if (expected.length !== actual.length) return null;
  const params: Record<string, string> = {};
  for (const [index, segment] of expected.entries()) {
    const text = actual[index] ?? '';
    const name = nameOf(segment);
    if (name === null ? segment !== text : text === '') return null;
    if (name !== null) params[name] = text;
  }
  return params;
};

/** Finds the row of the table for a request below `/v5`. */
export const matchRoute = (routes: readonly Route[], method: string, path: string): Match => {
  const onPath = routes.flatMap((route) => {
    const params = matchPath(route.path, path);
    return params === null ? [] : [{route, params}];
  });
  if (onPath.length === 0) throw protocolRefusals.unknownPath();
  const match = onPath.find(({route}) => route.method === method);
  if (match === undefined) throw protocolRefusals.methodNotAllowed();
  return match;
};

/** Ids are strings of digits; anything else never reaches a handler. Other names are the handler's to check. */
export const checkIds = (params: Readonly<Record<string, string>>): void => {
  for (const [name, text] of Object.entries(params)) {
    if (name.endsWith('_id') && !/^\d+$/.test(text))
      throw invalidRequest(`'${name}': '${text}' does not match '^\\d+$'`);
  }
};
