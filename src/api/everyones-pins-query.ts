/** What to look for among everyone's pins. */
export type EveryonesPinsQuery = {
  readonly term: string;
  /** Two letters, ISO 3166-1: `US`. */
  readonly countryCode: string;
  readonly locale?: string | undefined;
  /** 1 … 50 results a page. */
  readonly limit?: number | undefined;
};
