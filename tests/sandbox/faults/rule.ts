export const RESETS = ['before', 'headers', 'after'] as const;
export const MALFORMED = ['html', 'json', 'none', 'id'] as const;

export type Reset = (typeof RESETS)[number];
export type Malformed = (typeof MALFORMED)[number];

/** What goes wrong in one answer. */
export type Effects = {
  /** Waits before anything else happens. */
  readonly delayMs?: number;
  readonly refusal?: Refused;
  /** The call takes effect although it is refused. */
  readonly isCommitted?: boolean;
  /** The call takes effect so much later than it is refused or reset. */
  readonly lateMs?: number;
  readonly reset?: Reset;
  /** The connection ends after so many bytes of the body, or after half of it; below 0, so many before its end. */
  readonly truncate?: number | 'half';
  readonly malformed?: Malformed;
  readonly slowBytesPerSecond?: number;
  readonly hugeBytes?: number;
  /** Packed, it is a thousandth of that. */
  readonly bombBytes?: number;
  /** Pins younger than this are not there yet. */
  readonly lagMs?: number;
};

export type Refused = {
  readonly status: number;
  readonly code: number;
  readonly message: string;
  readonly retryAfterSeconds: number | null;
};

/** Which of the matching calls a rule is for; the first is number 1. */
export type When =
  | {readonly kind: 'every'}
  | {readonly kind: 'numbered'; readonly from: number; readonly to: number}
  | {readonly kind: 'chance'; readonly probability: number; readonly seed: number};

export type Rule = {
  readonly method: string;
  readonly path: string;
  readonly when: When;
  readonly effects: Effects;
};

export const FAULT_HELP = `A fault is one argument: METHOD /path [which calls] what goes wrong

  METHOD /path   a call as Pinterest's description writes it, POST /pins or GET /boards/{board_id}/pins;
                 * for any method, * for any path
Which calls, all of them unless named:
  nth=2          the second call since the rule was set; nth=2-4 the second to the fourth
  chance=0.3     three in ten, by dice that seed=7 (1 unless named) makes fall alike each time
What goes wrong, one thing or several:
  status=429/8   refuses, with a code of Pinterest's behind the slash (the status itself unless named);
                 message="..." its words; retry-after=5 the header, in seconds;
                 committed: the call takes effect all the same
  delay=500      answers so many milliseconds late
  reset=before   resets the connection before the call takes effect; reset=after once it has;
                 reset=headers once it has, with half of the headers sent
  late=3000      goes with status or reset=before: the call takes effect so many milliseconds after that
  truncate       ends the connection after half of the body; truncate=20 after so many bytes,
                 truncate=-1 one byte before its end
  malformed=html answers with a page; malformed=json with half a JSON text; malformed=none with 204 and
                 nothing; malformed=id with JSON that lacks the id
  slow=100       sends so many bytes a second
  huge=50000000  pads the body with so many bytes; with twelve digits it never ends
  bomb=50000000  the same, packed by gzip into a thousandth
  lag=2000       pins younger than so many milliseconds are not to be seen yet
Examples:
  --fault 'POST /pins nth=1 reset=after'
  --fault 'GET /boards chance=0.2 seed=3 status=503'
  --fault 'POST /pins status=400/2786 committed'
  --fault 'POST /pins nth=3 reset=before late=2000'
`;
