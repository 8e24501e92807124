import type {SrcsetCandidate} from './parse-srcset';

const isSpace = (char: string | undefined): boolean => char !== undefined && '\t\n\f\r '.includes(char);

/** The tokenizer's states of the standard: the descriptors of one candidate, and where the next one begins. */
const tokenize = (input: string, start: number): {readonly descriptors: readonly string[]; readonly end: number} => {
  const descriptors: string[] = [];
  let current = '';
  let state: 'in' | 'parens' | 'after' = 'in';
  const push = () => {
    if (current !== '') descriptors.push(current);
    current = '';
  };
  for (let at = start; ; at++) {
    const char = input[at];
    if (char === undefined) {
      push();
      return {descriptors, end: at};
    }
    if (state === 'after' && !isSpace(char)) {
      state = 'in';
      at--;
    } else if (state === 'parens') {
      current += char;
      if (char === ')') state = 'in';
    } else if (state === 'in') {
      if (isSpace(char)) {
        push();
        state = 'after';
      } else if (char === ',') {
        push();
        return {descriptors, end: at + 1};
      } else {
        current += char;
        if (char === '(') state = 'parens';
      }
    }
  }
};

/** A valid floating-point number is Number's grammar less what the standard does not know. */
const floatOf = (text: string): number | null =>
  /^-?(?:\d+|\d*\.\d+)(?:[eE][-+]?\d+)?$/.test(text) && Number.isFinite(Number(text)) ? Number(text) : null;

const candidateOf = (url: string, descriptors: readonly string[]): SrcsetCandidate | null => {
  let [width, density, height]: (number | null)[] = [null, null, null];
  for (const descriptor of descriptors) {
    const body = descriptor.slice(0, -1);
    const whole = /^\d+$/.test(body) ? Number(body) : null;
    const unit = descriptor.at(-1);
    if (unit === 'w' && whole !== null) {
      if (width != null || density != null || whole === 0) return null;
      width = whole;
    } else if (unit === 'x' && floatOf(body) !== null) {
      if (width != null || density != null || height != null || Number(body) < 0) return null;
      density = Number(body) + 0;
    } else if (unit === 'h' && whole !== null) {
      if (height != null || density != null || whole === 0) return null;
      height = whole;
    } else {
      return null;
    }
  }
  return height != null && width == null ? null : {url, width: width ?? null, density: density ?? null};
};

/**
 * "Parse a srcset attribute" of the HTML standard step by step, as slow and as plain as it is written there: what the
 * parser that ships is compared with.
 */
export const parseSrcsetBySteps = (input: string): readonly SrcsetCandidate[] => {
  const candidates: SrcsetCandidate[] = [];
  for (let at = 0; ; ) {
    while (isSpace(input[at]) || input[at] === ',') at++;
    if (at >= input.length) return candidates;
    let url = '';
    while (at < input.length && !isSpace(input[at])) url += input[at++];
    const bare = url.replace(/,+$/, '');
    const {descriptors, end} = bare === url ? tokenize(input, at) : {descriptors: [], end: at};
    at = end;
    const candidate = candidateOf(bare, descriptors);
    if (candidate !== null) candidates.push(candidate);
  }
};
