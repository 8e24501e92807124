/** What a rule must do, as data. */
export type Examples = {
  readonly rule: string;
  /** `to` are all guesses, in their order; `width` is what `from` names, where that is part of the rule's knowledge. */
  readonly cases: readonly {readonly from: string; readonly to: readonly string[]; readonly width?: number}[];
  /** Addresses that look alike and must stay as they are: no guess, and the address for its own identity. */
  readonly untouched: readonly string[];
};
