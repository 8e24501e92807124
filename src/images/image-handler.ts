/** An order in base64 for the last part of a path; each begins like any object in JSON does. */
const inPath = /^([^/]+)\/(eyJ[\w+-]{16,}={0,2})(?:\?.*)?$/;

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

/**
 * A key without what is to be made of its picture, where Amazon's Serverless Image Handler is told that with the file to
 * make it of, as JSON in base64; the key itself where it holds no such order.
 */
export const withoutOrder = (key: string): string => {
  const [, host, base64] = key.includes('/eyJ') ? (inPath.exec(key) ?? []) : [];
  const order = base64 === undefined ? null : parsed(base64);
  const file = textAt(order, 'key');
  return file === '' ? key : `${host}/${textAt(order, 'bucket')}/${file}`;
};
