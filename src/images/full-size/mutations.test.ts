import {describe, expect, it} from 'vitest';
import {allExamples} from './examples/all-examples';
import type {Examples} from './examples/example';
import {imageIdentityBy} from './image-identity';
import {largerAddressesBy} from './larger-addresses';
import type {Rule} from './rule';
import {createRuleTable, type RuleTable} from './rule-table';
import {shippedRules} from './shipped-table';
import {widthHintBy} from './width-hint';

type Mutant = {readonly name: string; readonly rule: Rule | null};

const NEVER = /(?!)/;

/** The pattern without the ends it is tied to, and without its letters' case. */
const loosened = (pattern: RegExp): readonly RegExp[] => {
  const {source, flags} = pattern;
  const looser = [source.replace(/^\^/, ''), source.replace(/\$$/, ''), source.replace(/(?<!\\)\$(\)+)$/, '$1')];
  const sources = new Set(looser.filter((one) => one !== source));
  const other = flags.includes('i') ? [new RegExp(source, flags.replace('i', ''))] : [];
  return [...[...sources].map((one) => new RegExp(one, flags)), ...other];
};

const spoiled = (pattern: RegExp): readonly RegExp[] => {
  const isTied = pattern.source.startsWith('^');
  return [NEVER, ...(isTied ? [] : [new RegExp(`^${pattern.source}$`)]), ...loosened(pattern)];
};

const without = <Item>(items: readonly Item[], index: number) => items.filter((_, at) => at !== index);

const placeMutants = (rule: Rule): readonly Mutant[] => [
  ...(rule.gates ?? []).map((gate, at) => {
    const gates = without(rule.gates ?? [], at);
    return {name: `no gate ${gate}`, rule: {...rule, gates}};
  }),
  ...(rule.hosts ?? []).map((host, at) => {
    const hosts = without(rule.hosts ?? [], at);
    return {name: `no host ${host}`, rule: {...rule, hosts}};
  }),
  // On any host, in place of the rule's own. A gate only saves the time to run a pattern that names it too.
  ...(rule.hosts === undefined ? [] : [{name: 'anywhere', rule: {...rule, hosts: [], gates: ['']}}]),
];

const patternMutants = (rule: Rule): readonly Mutant[] => {
  const {path, width} = rule;
  const paths = path === undefined ? [] : [undefined, ...spoiled(path)];
  const widths = width === undefined ? [] : [NEVER];
  // What is found anywhere but at the start leaves no address when a host is put in its place.
  const isRehosted = rule.kind === 'path' && rule.larger[0]?.startsWith('//') === true;
  const finds =
    'find' in rule ? spoiled(rule.find).filter(({source}) => !isRehosted || source !== rule.find.source.slice(1)) : [];
  return [
    ...paths.map((spoilt) => ({name: `path ${spoilt}`, rule: {...rule, path: spoilt} as Rule})), // as optional as before
    ...widths.map((spoilt) => ({name: `width ${spoilt}`, rule: {...rule, width: spoilt}})),
    ...finds.map((find) => ({name: `find ${find}`, rule: {...rule, find} as Rule})), // of the kinds that have one
  ];
};

const outcomeMutants = (rule: Rule): readonly Mutant[] => {
  const larger = 'larger' in rule ? rule.larger : [];
  const drop = 'drop' in rule ? rule.drop : undefined;
  const keys = drop === undefined || drop === '*' ? [] : drop;
  return [
    ...larger.map((text, at) => {
      const emptied = larger.map((one, index) => (index === at ? (one === '' ? '.' : '') : one));
      return {name: `spoiled replacement ${text}`, rule: {...rule, larger: emptied} as Rule}; // of the kinds that have it
    }),
    ...larger.slice(1).map((text, at) => {
      return {name: `no replacement ${text}`, rule: {...rule, larger: without(larger, at + 1)} as Rule}; // as above
    }),
    ...keys.map((key, at) => ({name: `keeps ${key}`, rule: {...rule, drop: without(keys, at)} as Rule})), // as above
    ...(drop === '*' ? [{name: 'keeps the query', rule: {...rule, drop: []} as Rule}] : []), // as above
    ...(rule.kind === 'unwrap' ? [{name: 'another inner', rule: {...rule, inner: '/x/'}}] : []),
    ...(rule.shedsSignature
      ? [{name: 'signature', rule: {...rule, shedsSignature: undefined} as unknown as Rule}]
      : []),
  ];
};

const mutantsOf = (rule: Rule): readonly Mutant[] => [
  {name: 'removed', rule: null},
  ...placeMutants(rule),
  ...patternMutants(rule),
  ...outcomeMutants(rule),
];

const same = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n');

const holds = (table: RuleTable, {cases, untouched}: Examples): boolean =>
  cases.every(
    ({from, to, width}) =>
      same(largerAddressesBy(table, from), to) && (width === undefined || widthHintBy(table, from) === width),
  ) &&
  untouched.every(
    (url) =>
      largerAddressesBy(table, url).length === 0 && imageIdentityBy(table, url) === url.replace(/^https?:\/\//, ''),
  );

describe('the examples of a rule', () => {
  it.each(allExamples)('catch every change to $rule', (examples) => {
    const at = shippedRules.findIndex(({id}) => id === examples.rule);
    const rule = shippedRules[at];
    if (rule === undefined) throw new Error(`there is no rule ${examples.rule}`);
    const mutants = mutantsOf(rule);
    const survivors = mutants.filter((mutant) => {
      const rules = shippedRules.flatMap((one, index) =>
        index !== at ? [one] : mutant.rule === null ? [] : [mutant.rule],
      );
      return holds(createRuleTable(rules), examples);
    });
    expect(mutants.length).toBeGreaterThan(2);
    expect(survivors.map(({name}) => name)).toEqual([]);
  });
});
