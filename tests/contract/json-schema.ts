/** The keywords of a JSON schema that the description uses and the checks need to know; the rest is Ajv's business. */
export type Schema = {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
};

/** Follows references within a document to the schema that they name. */
export const resolver =
  (document: unknown) =>
  (schema: Schema): Schema => {
    let resolved = schema;
    while (resolved.$ref !== undefined) {
      const steps = resolved.$ref.slice(resolved.$ref.indexOf('#/') + 2).split('/');
      // A reference that leads nowhere ends in undefined, and what asks for it fails.
      resolved = steps.reduce<unknown>(
        (at, step) => Reflect.get(Object(at), decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')),
        document,
      ) as Schema;
    }
    return resolved;
  };
