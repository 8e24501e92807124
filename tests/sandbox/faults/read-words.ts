/** A mistake in a rule, in words for who wrote it. */
export class FaultSyntaxError extends Error {
  constructor(rule: string, problem: string) {
    super(`the fault '${rule}' ${problem}`);
    this.name = 'FaultSyntaxError';
  }
}

/** The words of a rule by name; empty for a word that stands alone. */
export type Words = ReadonlyMap<string, string>;

const WORD = /\s*([\w-]+)(?:=(?:"([^"]*)"|([^\s"]+)))?(?=\s|$)/y;

/** `nth=2 message="two words" committed` → name and value of each, which must be of `known` and come once. */
export const readWords = (rule: string, text: string, known: readonly string[]): Words => {
  const words = new Map<string, string>();
  const trimmed = text.trimEnd();
  WORD.lastIndex = 0;
  while (WORD.lastIndex < trimmed.length) {
    const from = WORD.lastIndex;
    const [, name = '', quoted, plain = ''] = WORD.exec(trimmed) ?? [];
    if (name === '') throw new FaultSyntaxError(rule, `is not understood at '${trimmed.slice(from).trim()}'`);
    if (!known.includes(name))
      throw new FaultSyntaxError(rule, `has an unknown word '${name}': use ${known.join(', ')}`);
    if (words.has(name)) throw new FaultSyntaxError(rule, `says '${name}' twice`);
    words.set(name, quoted ?? plain);
  }
  return words;
};
