/** Pinterest's categories of calls, as its description names them; `all` counts every call. */
export const CATEGORIES = ['org_read', 'org_write', 'trends_read', 'all'] as const;
export type Category = (typeof CATEGORIES)[number];

export type Limit = {readonly limit: number; readonly windowMs: number};
export type RateLimits = Readonly<Partial<Record<Category, Limit>>>;

const perDay = (limit: number): Limit => ({limit, windowMs: 86_400_000});
const perMinute = (limit: number): Limit => ({limit, windowMs: 60_000});

/** Pinterest's page on limits; the `org_` figures as integrators report them, that of trends a guess. */
export const PUBLISHED: Readonly<Record<'trial' | 'standard', RateLimits>> = {
  trial: {all: perDay(1_000), org_read: perDay(1_000), org_write: perDay(300), trends_read: perDay(1_000)},
  standard: {
    all: {limit: 100, windowMs: 1_000},
    org_read: perMinute(1_000),
    org_write: perMinute(100),
    trends_read: perMinute(1_000),
  },
};

/** The headers to put on the answer, and whether there is nothing else to answer any more. */
export type Count = {readonly isOver: boolean; readonly headers: Readonly<Record<string, string>>};

export type Limiter = {
  /** Counts one call. */
  readonly take: (category: Category) => Count;
};

type Window = {readonly endsAtMs: number; used: number};

const NO_LIMIT: Count = {isOver: false, headers: {}};

/** Fixed windows, each begun by its first call: there is one user and one app here, so one count per category. */
export const createLimiter = (limits: RateLimits, now: () => number): Limiter => {
  const windows = new Map<Category, Window>();

  const windowOf = (category: Category, {windowMs}: Limit): Window => {
    const current = windows.get(category);
    if (current !== undefined && now() < current.endsAtMs) return current;
    const begun = {endsAtMs: now() + windowMs, used: 0};
    windows.set(category, begun);
    return begun;
  };

  return {
    take: (category) => {
      const counts = ([category, 'all'] as const).flatMap((name) => {
        const limit = limits[name];
        return limit === undefined ? [] : [{limit: limit.limit, window: windowOf(name, limit)}];
      });
      // A call that is refused is not counted: whoever waits for the reset gets through.
      const isOver = counts.some(({limit, window}) => window.used >= limit);
      if (!isOver) for (const {window} of counts) window.used += 1;
      const [tightest] = counts.toSorted((a, b) => a.limit - a.window.used - (b.limit - b.window.used));
      if (tightest === undefined) return NO_LIMIT;
      const {limit, window} = tightest;
      const seconds = String(Math.max(1, Math.ceil((window.endsAtMs - now()) / 1000)));
      const headers = {
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': String(limit - window.used),
        'x-ratelimit-reset': seconds,
      };
      return {isOver, headers: isOver ? {...headers, 'retry-after': seconds} : headers};
    },
  };
};
