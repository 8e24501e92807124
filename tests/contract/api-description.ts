import {readFileSync} from 'node:fs';
import {Ajv, type ValidateFunction} from 'ajv';
import addFormats from 'ajv-formats';
import {resolver, type Schema} from './json-schema';

/** One request and its reply, as they went over the wire; bodies parsed, null where there was none. */
export type Exchange = {
  readonly method: string;
  /** Below the base URL, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly status: number;
  readonly reply: unknown;
};

type Parameter = {name: string; in: 'path' | 'query' | 'header'; required?: boolean; schema: Schema};
type Content = {content?: Record<string, {schema: Schema}>};
type Operation = {
  parameters?: ({$ref: string} | Parameter)[];
  requestBody?: Content;
  responses: Record<string, Content>;
};

/** An operation that an exchange belongs to, with what its request may hold. */
export type FoundOperation = {
  /** `METHOD /path/{template}`. */
  readonly name: string;
  readonly query: ReadonlyMap<string, {readonly isRequired: boolean; readonly schema: Schema}>;
  readonly path: ReadonlyMap<string, {readonly value: string; readonly schema: Schema}>;
  readonly body: Schema | null;
};

/** Pinterest's own description of its API, and what it has to say of an exchange. */
export type ApiDescription = {
  readonly operations: readonly string[];
  /** Null when the description has no such operation. */
  readonly operationOf: (exchange: Exchange) => FoundOperation | null;
  readonly requestViolations: (exchange: Exchange) => readonly string[];
  readonly replyViolations: (exchange: Exchange) => readonly string[];
  readonly resolve: (schema: Schema) => Schema;
  readonly accepts: (schema: Schema, value: unknown) => boolean;
};

const ROOT = 'description';
const METHODS = /^(get|post|patch|delete|put)$/;

const bodySchemaOf = ({content = {}}: Content): Schema | null => Object.values(content)[0]?.schema ?? null;

export const openDescription = (file: string): ApiDescription => {
  // The file is Pinterest's; what is used of it here is what the OpenAPI format itself promises.
  const document = JSON.parse(readFileSync(file, 'utf8')) as {
    paths: Record<string, Record<string, Operation>>;
    components: {parameters: Record<string, Parameter>};
  };
  const resolve = resolver(document);
  const ajv = new Ajv({strict: false, allErrors: true, validateSchema: false});
  addFormats(ajv);
  ajv.addSchema(document, ROOT);
  const compiled = new Map<Schema, ValidateFunction>();

  const validatorOf = (schema: Schema): ValidateFunction => {
    // References are relative to the document, which Ajv knows by name.
    const rooted = JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${ROOT}#/`));
    const validate = compiled.get(schema) ?? ajv.compile(rooted);
    compiled.set(schema, validate);
    return validate;
  };
  const check = (schema: Schema, value: unknown, where: string): string[] => {
    const validate = validatorOf(schema);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({instancePath, message}) => `${where}${instancePath} ${message}`);
  };

  const routes = Object.entries(document.paths).flatMap(([template, operations]) =>
    Object.entries(operations)
      .filter(([verb]) => METHODS.test(verb))
      .map(([verb, operation]) => ({
        name: `${verb.toUpperCase()} ${template}`,
        method: verb.toUpperCase(),
        pattern: new RegExp(`^${template.replace(/\{([^}]+)\}/g, '(?<$1>[^/]+)')}$`),
        variables: template.split('{').length,
        operation,
      })),
  );

  const routeOf = ({method, path}: Exchange) =>
    routes
      .filter((route) => route.method === method && route.pattern.test(path))
      // A literal path outranks a template that would match it too.
      .sort((a, b) => a.variables - b.variables)[0];

  const operationOf = (exchange: Exchange): FoundOperation | null => {
    const route = routeOf(exchange);
    if (route === undefined) return null;
    const values = route.pattern.exec(exchange.path)?.groups ?? {};
    const parameters = (route.operation.parameters ?? []).map((entry) =>
      '$ref' in entry ? (resolve(entry) as unknown as Parameter) : entry,
    );
    const of = (place: Parameter['in']) => parameters.filter((parameter) => parameter.in === place);
    return {
      name: route.name,
      query: new Map(of('query').map(({name, required = false, schema}) => [name, {isRequired: required, schema}])),
      path: new Map(
        of('path').map(({name, schema}) => [name, {value: decodeURIComponent(values[name] ?? ''), schema}]),
      ),
      body: route.operation.requestBody === undefined ? null : bodySchemaOf(route.operation.requestBody),
    };
  };

  /** A query's text as the value that its schema describes. */
  const fromQuery = (texts: readonly string[], schema: Schema): unknown => {
    const {type, items = {}} = resolve(schema);
    if (type === 'array') return texts.map((text) => fromQuery([text], items));
    const [text = ''] = texts;
    if (type === 'integer' || type === 'number') return /^-?\d+$/.test(text) ? Number(text) : text;
    return type === 'boolean' && /^(true|false)$/.test(text) ? text === 'true' : text;
  };

  const requestViolations = (exchange: Exchange): string[] => {
    const found = operationOf(exchange);
    if (found === null) return [`${exchange.method} ${exchange.path} is no operation`];
    const violations: string[] = [];
    for (const name of new Set(exchange.query.keys())) {
      const parameter = found.query.get(name);
      if (parameter === undefined) violations.push(`query ${name} is unknown`);
      else
        violations.push(
          ...check(parameter.schema, fromQuery(exchange.query.getAll(name), parameter.schema), `query ${name}`),
        );
    }
    for (const [name, {isRequired}] of found.query) {
      if (isRequired && !exchange.query.has(name)) violations.push(`query ${name} is missing`);
    }
    for (const [name, {value, schema}] of found.path) violations.push(...check(schema, value, `path ${name}`));
    if (found.body !== null) violations.push(...check(found.body, exchange.body, 'body'));
    else if (exchange.body !== null) violations.push('a body where the description has none');
    return violations;
  };

  const replyViolations = (exchange: Exchange): string[] => {
    const responses = routeOf(exchange)?.operation.responses;
    if (responses === undefined) return [];
    const response = responses[String(exchange.status)] ?? responses['default'];
    if (response === undefined) return [`status ${exchange.status} is not described`];
    const schema = bodySchemaOf(response);
    if (schema !== null) return check(schema, exchange.reply, 'reply');
    return exchange.reply === null ? [] : [`a body under status ${exchange.status}, which has none`];
  };

  return {
    operations: routes.map(({name}) => name),
    operationOf,
    requestViolations,
    replyViolations,
    resolve,
    accepts: (schema, value) => validatorOf(schema)(value) === true,
  };
};
