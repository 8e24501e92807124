import {readFileSync} from 'node:fs';
import {Ajv, type ValidateFunction} from 'ajv';
import addFormats from 'ajv-formats';

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

type Parameter = {name: string; in: 'path' | 'query' | 'header'; required?: boolean};
type Content = {content?: {'application/json'?: unknown}};
type Operation = {
  parameters?: ({$ref: string} | Parameter)[];
  requestBody?: Content;
  responses: Record<string, Content>;
};

/** Pinterest's own description of its API, and what it has to say of an exchange. */
export type ApiDescription = {
  /** `METHOD /path/{template}` of every operation. */
  readonly operations: readonly string[];
  /** The operation an exchange belongs to; null when the description has none. */
  readonly operationOf: (exchange: Exchange) => string | null;
  readonly requestViolations: (exchange: Exchange) => readonly string[];
  readonly replyViolations: (exchange: Exchange) => readonly string[];
};

const ROOT = 'description';

/** A JSON pointer into the description, as a reference that Ajv can follow. */
const pointer = (...steps: readonly string[]): string =>
  `${ROOT}#/${steps.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;

/** Query values arrive as text: numbers and booleans are read back before they are checked. */
const fromQuery = (text: string): unknown =>
  /^-?\d+$/.test(text) ? Number(text) : text === 'true' || (text !== 'false' && text);

export const openDescription = (file: string): ApiDescription => {
  // The file is Pinterest's; the parts used here are the ones that the OpenAPI format itself promises.
  const description = JSON.parse(readFileSync(file, 'utf8')) as {
    paths: Record<string, Record<string, Operation>>;
    components: {parameters: Record<string, Parameter>};
  };
  const ajv = new Ajv({strict: false, allErrors: true, validateSchema: false});
  addFormats(ajv);
  ajv.addSchema(description, ROOT);
  const compiled = new Map<string, ValidateFunction>();

  const check = (reference: string, value: unknown): string[] => {
    const validate = compiled.get(reference) ?? ajv.compile({$ref: reference});
    compiled.set(reference, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({instancePath, message}) => `${instancePath || 'body'} ${message}`);
  };

  const templates = Object.keys(description.paths).map((template) => {
    const pattern = new RegExp(`^${template.replace(/\{[^}]+\}/g, '([^/]+)')}$`);
    return {template, pattern};
  });
  const methodsOf = (template: string): string[] =>
    Object.keys(description.paths[template] ?? {}).filter((key) => /^(get|post|patch|delete|put)$/.test(key));

  const find = ({method, path}: Exchange) => {
    const verb = method.toLowerCase();
    // A literal path ("/pins/x") outranks a template that would match it too.
    const found = templates.filter(({template, pattern}) => pattern.test(path) && methodsOf(template).includes(verb));
    const [best] = found.sort((a, b) => a.template.split('{').length - b.template.split('{').length);
    const operation = best === undefined ? undefined : description.paths[best.template]?.[verb];
    return best === undefined || operation === undefined ? null : {template: best.template, verb, operation};
  };

  const parametersOf = (template: string, verb: string, operation: Operation) =>
    (operation.parameters ?? []).map((entry, index) => {
      if (!('$ref' in entry)) {
        return {...entry, schema: pointer('paths', template, verb, 'parameters', String(index), 'schema')};
      }
      const name = entry.$ref.split('/').pop() ?? '';
      const shared = description.components.parameters[name];
      if (shared === undefined) throw new Error(`the description lacks the parameter ${entry.$ref}`);
      return {...shared, schema: pointer('components', 'parameters', name, 'schema')};
    });

  const requestViolations = (exchange: Exchange): string[] => {
    const found = find(exchange);
    if (found === null) return [`${exchange.method} ${exchange.path} is no operation`];
    const {template, verb, operation} = found;
    const parameters = parametersOf(template, verb, operation);
    const named = new Map(parameters.filter((one) => one.in === 'query').map((one) => [one.name, one]));
    const violations: string[] = [];
    for (const [name, text] of exchange.query) {
      const parameter = named.get(name);
      if (parameter === undefined) violations.push(`query ${name} is unknown`);
      else
        violations.push(
          ...check(parameter.schema, name === 'bookmark' ? text : fromQuery(text)).map((v) => `query ${name} ${v}`),
        );
    }
    for (const {name, required} of named.values()) {
      if (required && !exchange.query.has(name)) violations.push(`query ${name} is missing`);
    }
    const names = [...template.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name);
    const values = new RegExp(`^${template.replace(/\{[^}]+\}/g, '([^/]+)')}$`).exec(exchange.path)?.slice(1) ?? [];
    for (const {name, in: place, schema} of parameters) {
      if (place === 'path')
        violations.push(...check(schema, values[names.indexOf(name)]).map((v) => `path ${name} ${v}`));
    }
    const body = operation.requestBody?.content?.['application/json'];
    if (body !== undefined) {
      const schema = pointer('paths', template, verb, 'requestBody', 'content', 'application/json', 'schema');
      violations.push(...check(schema, exchange.body));
    } else if (exchange.body !== null) violations.push('a body where the description has none');
    return violations;
  };

  const replyViolations = (exchange: Exchange): string[] => {
    const found = find(exchange);
    if (found === null) return [];
    const {template, verb, operation} = found;
    const key = String(exchange.status) in operation.responses ? String(exchange.status) : 'default';
    const response = operation.responses[key];
    if (response === undefined) return [`status ${exchange.status} is not described`];
    if (response.content?.['application/json'] === undefined) {
      return exchange.reply === null ? [] : [`a body under status ${exchange.status}, which has none`];
    }
    return check(
      pointer('paths', template, verb, 'responses', key, 'content', 'application/json', 'schema'),
      exchange.reply,
    );
  };

  return {
    operations: Object.keys(description.paths).flatMap((template) =>
      methodsOf(template).map((verb) => `${verb.toUpperCase()} ${template}`),
    ),
    operationOf: (exchange) => {
      const found = find(exchange);
      return found === null ? null : `${found.verb.toUpperCase()} ${found.template}`;
    },
    requestViolations,
    replyViolations,
  };
};
