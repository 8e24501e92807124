/** Query keys that a rewritten address goes without; `*` is the whole query. */
export type Drop = '*' | readonly string[];

/**
 * How a rule makes an address larger. `larger` are replacements for `find` as `String.replace` has them, best first; one
 * that begins with `//` names another host. The query includes its `?`. `unwrap` finds the address of the original
 * inside that of a proxy; `inner` is read relative to the proxy.
 */
export type Rewrite =
  | {readonly kind: 'path'; readonly find: RegExp; readonly larger: readonly string[]; readonly drop?: Drop}
  | {readonly kind: 'query'; readonly find: RegExp; readonly larger: readonly string[]}
  | {readonly kind: 'drop'; readonly drop: Drop}
  | {readonly kind: 'unwrap'; readonly part: 'path' | 'query'; readonly find: RegExp; readonly inner: string};

/**
 * How one engine or site writes the size of a picture into its address. A rule must recognise what it makes and leave
 * the best of it as it is. No pattern may need more than one pass over hostile text.
 */
export type Rule = {
  readonly id: string;
  /** The path must match this too. */
  readonly path?: RegExp;
  /** Finds the width in path and query, in pixels, where the general patterns would miss it. */
  readonly width?: RegExp;
  /** The larger address needs none of the signature that the smaller one carries. */
  readonly shedsSignature?: true;
  /** The larger one is there for sure: the server keeps every size, or makes whatever it is asked for. */
  readonly isSure?: true;
  /** Hosts, each with its subdomains. A rule has these or `gates`. */
  readonly hosts?: readonly string[];
  /**
   * On any host, paths that contain one of these. Plain text, because most addresses are none of a rule's business, and
   * must cost nothing.
   */
  readonly gates?: readonly string[];
} & Rewrite;
