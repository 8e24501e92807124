import {dice} from './dice';
import {isAbout, parseRule} from './parse-rule';
import type {Effects, Rule, When} from './rule';

/** What is set to go wrong, and how often each of it was met. */
export type Faults = {
  /** Instead of all rules before, in the language of `--fault`. Throws `FaultSyntaxError`, and then changes nothing. */
  readonly set: (rules: readonly string[]) => void;
  /** What goes wrong with this call: counts it for every rule that is about it. */
  readonly next: (method: string, path: string) => Effects;
};

/** Says for one call after the other whether it is meant. */
const picker = (when: When): (() => boolean) => {
  switch (when.kind) {
    case 'every':
      return () => true;
    case 'numbered': {
      let count = 0;
      return () => {
        count += 1;
        return count >= when.from && count <= when.to;
      };
    }
    case 'chance': {
      const roll = dice(when.seed);
      return () => roll() < when.probability;
    }
  }
};

type Armed = {readonly rule: Rule; readonly isPicked: () => boolean};

/** `calls` are all of the API as `METHOD /path`. Of two rules that say different things of one call, the later wins. */
export const createFaults = (calls: readonly string[]): Faults => {
  let armed: readonly Armed[] = [];
  return {
    set: (rules) => {
      armed = rules.map((text) => parseRule(text, calls)).map((rule) => ({rule, isPicked: picker(rule.when)}));
    },
    next: (method, path) => {
      let effects: Effects = {};
      for (const {rule, isPicked} of armed) {
        if (isAbout(rule, method, path) && isPicked()) effects = {...effects, ...rule.effects};
      }
      return effects;
    },
  };
};
