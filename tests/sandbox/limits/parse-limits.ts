import {CATEGORIES, type Category, type Limit, PUBLISHED, type RateLimits} from './limits';

const UNIT_MS: Readonly<Record<string, number>> = {s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000};

const isCategory = (text: string): text is Category => CATEGORIES.some((category) => category === text);

const parseOne = (text: string): readonly [Category, Limit] | null => {
  const [, category = '', limit, count, unit = ''] = /^(\w+)=(\d{1,9})\/(\d{0,6})([smhd])$/.exec(text) ?? [];
  const unitMs = UNIT_MS[unit];
  if (!isCategory(category) || unitMs === undefined || count === '0') return null;
  return [category, {limit: Number(limit), windowMs: Number(count || 1) * unitMs}];
};

/** `trial`, `standard`, or one's own: `org_write=3/10s,org_read=100/m`. Null for what is none of these. */
export const parseLimits = (text: string): RateLimits | null => {
  if (text === 'trial' || text === 'standard') return PUBLISHED[text];
  const limits = text.split(',').map(parseOne);
  const good = limits.filter((limit) => limit !== null);
  return good.length === limits.length ? Object.fromEntries(good) : null;
};
