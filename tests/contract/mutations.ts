import type {ApiDescription, Exchange} from './api-description';
import type {Schema} from './json-schema';

/** A request broken on purpose, and the rule of the description that it breaks. */
export type Mutation = {readonly rule: string; readonly exchange: Exchange};

type Broken = {readonly rule: string; readonly value: unknown};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value of the wrong kind for each rule that a schema states of a single value. */
const brokenLeaf = (schema: Schema): Broken[] => {
  const broken: Broken[] = [];
  const add = (rule: string, value: unknown) => broken.push({rule, value});
  if (schema.enum !== undefined) add('enum', 'none of them');
  if (schema.type === 'string') add('type', 7);
  if (schema.type === 'integer' || schema.type === 'number' || schema.type === 'boolean') add('type', 'text');
  if (schema.pattern !== undefined) add('pattern', '!');
  if (schema.maxLength !== undefined) add('maxLength', '1'.repeat(schema.maxLength + 1));
  if (schema.minLength !== undefined && schema.minLength > 0) add('minLength', '');
  if (schema.maximum !== undefined) add('maximum', schema.maximum + 1);
  if (schema.minimum !== undefined) add('minimum', schema.minimum - 1);
  return broken;
};

/** Every way to break one rule for a value that keeps them all: the value, with one place in it changed. */
const brokenValues = (description: ApiDescription, unresolved: Schema, value: unknown): Broken[] => {
  const schema = description.resolve(unresolved);
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches !== undefined) {
    const taken = branches.find((branch) => description.accepts(branch, value));
    return taken === undefined ? [] : brokenValues(description, taken, value);
  }
  const inherited = (schema.allOf ?? []).flatMap((part) => brokenValues(description, part, value));
  if (isRecord(value)) {
    const missing = (schema.required ?? []).flatMap((name) => {
      const {[name]: _, ...rest} = value;
      return name in value ? [{rule: `${name} required`, value: rest}] : [];
    });
    const changed = Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
      name in value
        ? brokenValues(description, property, value[name]).map((broken) => ({
            rule: `${name} ${broken.rule}`,
            value: {...value, [name]: broken.value},
          }))
        : [],
    );
    return [...inherited, ...missing, ...changed];
  }
  if (Array.isArray(value)) {
    const [first] = value;
    const few = schema.minItems === undefined ? [] : [{rule: 'minItems', value: value.slice(0, schema.minItems - 1)}];
    const many =
      schema.maxItems === undefined ? [] : [{rule: 'maxItems', value: Array(schema.maxItems + 1).fill(first)}];
    const each = schema.items === undefined ? [] : brokenValues(description, schema.items, first);
    return [
      ...inherited,
      ...few,
      ...many,
      ...each.map(({rule, value: bad}) => ({rule, value: [bad, ...value.slice(1)]})),
    ];
  }
  return [...inherited, ...brokenLeaf(schema)];
};

/** Every mutation of a request that keeps to the description: its body, its query and its path, rule by rule. */
export const mutationsOf = (description: ApiDescription, exchange: Exchange): Mutation[] => {
  const found = description.operationOf(exchange);
  if (found === null) return [];
  const named = (rule: string, change: Partial<Exchange>): Mutation => ({
    rule: `${found.name}: ${rule}`,
    exchange: {...exchange, ...change},
  });
  const withQuery = (name: string, texts: readonly string[]): URLSearchParams => {
    const query = new URLSearchParams(exchange.query);
    query.delete(name);
    for (const text of texts) query.append(name, text);
    return query;
  };
  const bodies = found.body === null ? [] : brokenValues(description, found.body, exchange.body);
  const queries = [...found.query].flatMap(([name, {isRequired, schema}]) => {
    if (!exchange.query.has(name)) return [];
    const missing = isRequired ? [named(`query ${name} required`, {query: withQuery(name, [])})] : [];
    const resolved = description.resolve(schema);
    const leaf = description.resolve(resolved.type === 'array' ? (resolved.items ?? {}) : resolved);
    // A query is text: that a number stands where a text should be cannot be seen in it.
    const wrong = brokenLeaf(leaf).filter(({rule}) => rule !== 'type' || leaf.type !== 'string');
    return [
      ...missing,
      ...wrong.map(({rule, value}) => named(`query ${name} ${rule}`, {query: withQuery(name, [String(value)])})),
    ];
  });
  const paths = [...found.path].flatMap(([name, {value, schema}]) =>
    brokenLeaf(description.resolve(schema))
      .filter(({rule}) => rule === 'pattern' || rule === 'enum')
      .map(({rule}) => named(`path ${name} ${rule}`, {path: exchange.path.replace(encodeURIComponent(value), '!')})),
  );
  return [
    ...bodies.map(({rule, value}) => named(`body ${rule}`, {body: value})),
    ...queries,
    ...paths,
    named('query unknown', {query: withQuery('no_such_query', ['1'])}),
  ];
};
