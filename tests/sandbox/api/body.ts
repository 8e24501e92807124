import * as v from 'valibot';
import type {Call} from '../http/call';
import {isWithin} from '../pins/words';
import {invalidRequest, protocolRefusals} from './refusals';

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidRequest('the body is not valid JSON');
  }
};

/** A JSON body by its schema, which names the first thing that is wrong. Unknown fields are tolerated and dropped. */
export const readJson = <Schema extends v.GenericSchema>(
  {headers, body}: Call,
  schema: Schema,
): v.InferOutput<Schema> => {
  if (!/^application\/json\b/i.test(headers['content-type'] ?? '')) throw protocolRefusals.mediaType();
  if (body === null) throw protocolRefusals.bodyTooLarge();
  const parsed = v.safeParse(schema, parseJson(body.toString('utf8')), {abortEarly: true});
  if (!parsed.success) throw invalidRequest(parsed.issues[0].message);
  return parsed.output;
};

/** Valibot has one message for "no object" and for "a field is missing"; the issue's path tells them apart. */
const objectMessage = (issue: v.BaseIssue<unknown>): string =>
  issue.expected === 'Object' || issue.expected === null
    ? "the value is not of type 'object'"
    : `${issue.expected.replaceAll('"', "'")} is a required property`;

export const object = <Entries extends v.ObjectEntries>(entries: Entries) => v.object(entries, objectMessage);

export const text = (field: string) => v.string(`'${field}' is not of type 'string'`);

export const limitedText = (field: string, limit: number) =>
  v.pipe(
    text(field),
    v.check((value) => isWithin(value, limit), `'${field}' is too long, constraint: maxLength=${limit}`),
  );

export const digits = (field: string) =>
  v.pipe(
    text(field),
    v.regex(/^\d+$/, ({input}) => `'${field}': '${input}' does not match '^\\d+$'`),
  );

/** An optional field is null where it is left out. */
export const optional = <Schema extends v.GenericSchema>(schema: Schema) => v.nullish(schema, null);

/** A field of a change: left out it stays as it is, null empties it. */
export const changeable = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(v.nullable(schema));
