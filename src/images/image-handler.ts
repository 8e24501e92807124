/** An order in base64 for the last part of a path; each begins like any object in JSON does. */
const inPath = /^([^/]+)\/(eyJ[\w+-]{16,}={0,2})(?:\?.*)?$/;

/** The same as a list of steps, each a list itself, before a name for the file, as Dragonfly for Ruby has it. */
const inSteps = /^([^/]+)\/(?:[^/]+\/){0,3}(W1si[\w+-]{16,}={0,2})(?:[/.][^/]*)?$/;

const textAt = (value: unknown, name: string): string => {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : null;
  return typeof found === 'string' ? found : '';
};

const parsed = (base64: string): unknown => {
  try {
    return JSON.parse(atob(base64.replaceAll('-', '+').replaceAll('_', '/')));
  } catch {
    return null;
  }
};

/** What the first step fetches: an upload, a file of the server's, or another address. */
const fetchedIn = (steps: unknown): string => {
  const [step, file]: readonly unknown[] = Array.isArray(steps) && Array.isArray(steps[0]) ? steps[0] : [];
  return typeof file === 'string' && /^f[fu]?$/.test(String(step)) ? file : '';
};

const withoutSteps = (key: string): string => {
  const [, host = '', base64 = ''] = inSteps.exec(key) ?? [];
  const file = base64 === '' ? '' : fetchedIn(parsed(base64));
  return file === '' ? key : `${host}/${file}`;
};

/**
 * A key without what is to be made of its picture, where Dragonfly or Amazon's Serverless Image Handler is told that with the file to
 * make it of, as JSON in base64; the key itself where it holds no such order.
 */
export const withoutOrder = (key: string): string => {
  if (key.includes('/W1si')) return withoutSteps(key);
  const [, host, base64] = key.includes('/eyJ') ? (inPath.exec(key) ?? []) : [];
  const order = base64 === undefined ? null : parsed(base64);
  const file = textAt(order, 'key');
  return file === '' ? key : `${host}/${textAt(order, 'bucket')}/${file}`;
};
