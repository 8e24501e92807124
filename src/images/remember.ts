/** Answers kept, and characters of what they are kept for. */
const MAX_KNOWN = 20_000;
const MAX_LENGTH = 2_048;

/**
 * The same function, which answers what it was asked before from memory: reading an address costs 2 µs, and a page
 * names most of its pictures several times. What it knows is of one base only,
 * which may be left out where the answer does not depend on it.
 */
export const remembered = <Value>(
  read: (raw: string, base: string) => Value,
): ((raw: string, base?: string) => Value) => {
  const known = new Map<string, Value>();
  let knownBase = '';
  return (raw, base = '') => {
    if (raw.length > MAX_LENGTH) return read(raw, base);
    if (base !== knownBase || known.size >= MAX_KNOWN) {
      known.clear();
      knownBase = base;
    }
    const earlier = known.get(raw);
    if (earlier !== undefined) return earlier;
    const value = read(raw, base);
    known.set(raw, value);
    return value;
  };
};
