import {isSigned} from './is-signed';
import {rewrite} from './rewrite';
import type {Rule} from './rule';
import {type Address, joinAddress} from './split-address';

/** A proxy in a proxy in a proxy is a page's joke: such an address is left alone. */
const MAX_ROUNDS = 4;

type Gated = readonly [gate: string, rule: Rule];

/** Rules made ready to be asked: by host in a map, the others behind their gates. */
export type RuleTable = {
  /** The rules that look at an address, the host's own first. */
  readonly rulesFor: (address: Address) => readonly Rule[];
  /**
   * The address after every rule has had its say with its `variant`th replacement; null where that changes nothing. A
   * signed one changes only by rules that need no signature. `more` is true when a further variant may differ.
   */
  readonly apply: (address: Address, variant: number) => {readonly url: string; readonly more: boolean} | null;
};

const indexByHost = (rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> => {
  const index = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const host of rule.hosts ?? []) index.set(host, [...(index.get(host) ?? []), rule]);
  }
  return index;
};

/**
 * True for a path that may pass a gate of more than one character. Asked first, since few do, and to ask one pattern
 * costs less than to look for every gate.
 */
const newGateTest = (gates: readonly string[]): ((path: string) => boolean) => {
  const plain = gates.filter((gate) => gate.length > 1).map((gate) => gate.replaceAll(/[^\w/-]/g, '\\$&'));
  const pattern = new RegExp(plain.join('|') || '(?!)');
  return (path) => pattern.test(path);
};

const variantsOf = (rule: Rule): number => ('larger' in rule ? rule.larger.length : 1);

/** Makes a table of rules. */
export const createRuleTable = (rules: readonly Rule[]): RuleTable => {
  const byHost = indexByHost(rules);
  const gated: readonly Gated[] = rules.flatMap((rule) => (rule.gates ?? []).map((gate): Gated => [gate, rule]));

  const everywhere = gated.filter(([gate]) => gate.length === 1);
  const mayPass = newGateTest(gated.map(([gate]) => gate));

  const rulesFor = ({host, path}: Address): readonly Rule[] => {
    const found: Rule[] = [];
    for (let at = 0; at >= 0; at = host.indexOf('.', at) + 1 || -1) {
      const rulesOfHost = byHost.get(at === 0 ? host : host.slice(at));
      if (rulesOfHost !== undefined) found.push(...rulesOfHost);
    }
    for (const [gate, rule] of mayPass(path) ? gated : everywhere) if (path.includes(gate)) found.push(rule);
    return found;
  };

  const apply: RuleTable['apply'] = (start, variant) => {
    let address = start;
    let url = joinAddress(start);
    const first = url;
    let more = false;
    let isBound = isSigned(address.query);
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const before = url;
      for (const rule of rulesFor(address)) {
        if (isBound && rule.shedsSignature !== true) continue;
        const next = rewrite(address, rule, variant);
        if (next === null) continue;
        if (next.query !== address.query) isBound = isSigned(next.query);
        address = next;
        if (variantsOf(rule) > variant + 1) more = true;
      }
      url = joinAddress(address);
      if (url === before) return url === first ? null : {url, more};
    }
    return null;
  };

  return {rulesFor, apply};
};
