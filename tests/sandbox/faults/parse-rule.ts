import {faultMessage} from './fault-messages';
import {FaultSyntaxError, readWords, type Words} from './read-words';
import {type Effects, MALFORMED, RESETS, type Refused, type Rule, type When} from './rule';

/** Each of these says how the reply leaves: more than one makes no sense. */
const ENDINGS = ['reset', 'truncate', 'malformed', 'slow', 'huge', 'bomb'] as const;
const EFFECTS = ['status', 'delay', 'lag', ...ENDINGS] as const;
const KNOWN = ['nth', 'chance', 'seed', ...EFFECTS, 'message', 'retry-after', 'committed', 'late'];

type Reader = {
  readonly has: (name: string) => boolean;
  readonly integer: (name: string, least?: number) => number;
  /** The value as it was matched, part by part. */
  readonly matched: (name: string, pattern: RegExp, expected: string) => readonly (string | undefined)[];
  readonly fail: (problem: string) => never;
};

const readerOf = (rule: string, words: Words): Reader => {
  const fail = (problem: string): never => {
    throw new FaultSyntaxError(rule, problem);
  };
  const matched: Reader['matched'] = (name, pattern, expected) => {
    const value = words.get(name) ?? '';
    return pattern.exec(value) ?? fail(`says ${name}=${value}: give ${expected}`);
  };
  return {
    has: (name) => words.has(name),
    integer: (name, least = 1) => {
      const value = Number(matched(name, /^\d{1,12}$/, 'a whole number')[0]);
      return value >= least ? value : fail(`says ${name}=${value}: give at least ${least}`);
    },
    matched,
    fail,
  };
};

const whenOf = ({has, integer, matched, fail}: Reader): When => {
  if (has('nth') && has('chance')) return fail('says nth and chance: one of them');
  if (has('seed') && !has('chance')) return fail('says seed, which goes with chance');
  if (has('nth')) {
    const [, from, to = from] = matched('nth', /^([1-9]\d*)(?:-([1-9]\d*))?$/, 'a number like 2, or two like 2-4');
    const when = {kind: 'numbered', from: Number(from), to: Number(to)} as const;
    return when.from <= when.to ? when : fail(`says nth=${from}-${to}: the smaller one first`);
  }
  if (!has('chance')) return {kind: 'every'};
  const [probability] = matched('chance', /^(?:0(?:\.\d+)?|1(?:\.0+)?)$/, 'a share from 0 to 1, like 0.3');
  return {kind: 'chance', probability: Number(probability), seed: has('seed') ? integer('seed', 0) : 1};
};

const refusalOf = ({has, integer, matched, fail}: Reader): Refused | undefined => {
  if (!has('status')) {
    const stray = ['message', 'retry-after', 'committed'].find(has);
    return stray === undefined ? undefined : fail(`says ${stray}, which goes with status`);
  }
  const [, status, code = status] = matched(
    'status',
    /^([45]\d\d)(?:\/(\d{1,5}))?$/,
    'a status from 400 to 599 and perhaps a code, like 429/8',
  );
  return {
    status: Number(status),
    code: Number(code),
    message: has('message') ? String(matched('message', /^.*$/s, 'words')[0]) : faultMessage(Number(code)),
    retryAfterSeconds: has('retry-after') ? integer('retry-after', 0) : null,
  };
};

const choice = <const Value extends string>({matched, fail}: Reader, name: string, values: readonly Value[]): Value => {
  const expected = `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
  const [said] = matched(name, new RegExp(`^(?:${values.join('|')})$`), expected);
  return values.find((value) => value === said) ?? fail(`says ${name}: give ${expected}`);
};

const truncationOf = ({matched}: Reader): number | 'half' => {
  const [bytes] = matched('truncate', /^(?:-?\d{1,9})?$/, 'a number of bytes, or leave it out for half');
  return bytes === '' ? 'half' : Number(bytes);
};

/** A call that is answered well, or that has taken effect already, takes none later. */
const latenessOf = ({has, integer, fail}: Reader, {refusal, isCommitted, reset}: Effects): Pick<Effects, 'lateMs'> => {
  if (!has('late')) return {};
  const isOpen = reset === 'before' || (refusal !== undefined && reset === undefined);
  if (!isOpen || isCommitted) return fail('says late, which goes with status or reset=before, and not with committed');
  return {lateMs: integer('late')};
};

const effectsOf = (reader: Reader): Effects => {
  const {has, integer, fail} = reader;
  const endings = ENDINGS.filter(has);
  if (!EFFECTS.some(has)) return fail(`does not say what goes wrong: use ${EFFECTS.join(', ')}`);
  if (endings.length > 1) return fail(`says ${endings.join(' and ')}: one of them`);
  const refusal = refusalOf(reader);
  if (has('committed')) reader.matched('committed', /^$/, 'it alone');
  const effects = {
    ...(refusal && {refusal, isCommitted: has('committed')}),
    ...(has('delay') && {delayMs: integer('delay')}),
    ...(has('lag') && {lagMs: integer('lag')}),
    ...(has('reset') && {reset: choice(reader, 'reset', RESETS)}),
    ...(has('truncate') && {truncate: truncationOf(reader)}),
    ...(has('malformed') && {malformed: choice(reader, 'malformed', MALFORMED)}),
    ...(has('slow') && {slowBytesPerSecond: integer('slow')}),
    ...(has('huge') && {hugeBytes: integer('huge')}),
    ...(has('bomb') && {bombBytes: integer('bomb')}),
  };
  return {...effects, ...latenessOf(reader, effects)};
};

/** Reads one rule; `calls` are the `METHOD /path` that a rule may be about. Throws `FaultSyntaxError`. */
export const parseRule = (text: string, calls: readonly string[]): Rule => {
  const [, method = '', path = '', rest = ''] = /^\s*([A-Za-z]+|\*)\s+(\/\S*|\*)(.*)$/s.exec(text) ?? [];
  if (method === '') throw new FaultSyntaxError(text, "does not begin with a call, like 'POST /pins'");
  const rule = {method: method.toUpperCase(), path};
  if (!calls.some((call) => isAbout(rule, ...splitCall(call)))) {
    throw new FaultSyntaxError(text, `is about no call of the API: ${calls.join(', ')}`);
  }
  const reader = readerOf(text, readWords(text, rest, KNOWN));
  return {...rule, when: whenOf(reader), effects: effectsOf(reader)};
};

const splitCall = (call: string): [method: string, path: string] => {
  const [method = '', path = ''] = call.split(' ');
  return [method, path];
};

/** Whether a rule is about this call at all; which of them is `when`'s business. */
export const isAbout = (rule: Pick<Rule, 'method' | 'path'>, method: string, path: string): boolean =>
  (rule.method === '*' || rule.method === method) && (rule.path === '*' || rule.path === path);
