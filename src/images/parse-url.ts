/** Characters; a longer address is not looked at. */
const MAX_LENGTH = 8_192;

/** The address as a `URL`, null for what is none. `URL.parse` would do, but Node 20 has not got it. */
export const parseUrl = (raw: string, base?: string): URL | null => {
  if (raw.length > MAX_LENGTH) return null;
  try {
    return new URL(raw, base);
  } catch {
    return null;
  }
};
