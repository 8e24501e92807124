import type {PinError} from '../domain/pin-error';
import {choiceProblem, choicesProblem, firstProblem, lengthProblem, rangeProblem, rejected} from './check';

const REGIONS = [
  'US',
  'CA',
  'DE',
  'FR',
  'ES',
  'IT',
  'DE+AT+CH',
  'GB+IE',
  'IT+ES+PT+GR+MT',
  'PL+RO+HU+SK+CZ',
  'SE+DK+FI+NO',
  'NL+BE+LU',
  'AR',
  'BR',
  'CO',
  'MX',
  'MX+AR+CO+CL',
  'AU+NZ',
] as const;

const TYPES = ['growing', 'monthly', 'yearly', 'seasonal'] as const;

const INTERESTS = [
  'animals',
  'architecture',
  'art',
  'beauty',
  'childrens_fashion',
  'design',
  'diy_and_crafts',
  'education',
  'electronics',
  'entertainment',
  'event_planning',
  'finance',
  'food_and_drinks',
  'gardening',
  'health',
  'home_decor',
  'mens_fashion',
  'parenting',
  'quotes',
  'sport',
  'travel',
  'vehicles',
  'wedding',
  'womens_fashion',
] as const;

const GENDERS = ['female', 'male', 'unknown'] as const;
const AGES = ['18-24', '25-34', '35-44', '45-49', '50-54', '55-64', '65+'] as const;

const MAX_TRENDS = 50;
const MAX_KEYWORDS = 50;
const MAX_KEYWORD = 100;

/** Which trends: where, of which kind, and among whom. Every choice is one of Pinterest's own words. */
export type TrendsQuery = {
  readonly region: (typeof REGIONS)[number];
  /** `growing` over the last quarter, `monthly` and `yearly` by volume, `seasonal` growing as they do every year. */
  readonly type: (typeof TYPES)[number];
  readonly interests?: readonly (typeof INTERESTS)[number][] | undefined;
  readonly genders?: readonly (typeof GENDERS)[number][] | undefined;
  readonly ages?: readonly (typeof AGES)[number][] | undefined;
  /** Only trends with one of these words: 1 … 50 of 1 … 100 characters. */
  readonly includeKeywords?: readonly string[] | undefined;
  /** 1 … 50, Pinterest gives 50 unless named. */
  readonly limit?: number | undefined;
  /** Makes the time series of different keywords comparable: 100 is the peak of all, not of each. */
  readonly normalizeAgainstGroup?: boolean | undefined;
};

const keywordsProblem = (keywords: readonly string[] | undefined): PinError | null => {
  if (keywords === undefined) return null;
  const field = 'includeKeywords';
  if (keywords.length === 0 || keywords.length > MAX_KEYWORDS) {
    return rejected(field, `${keywords.length} keywords: Pinterest takes 1 to ${MAX_KEYWORDS}.`);
  }
  if (keywords.includes('')) return rejected(field, 'A keyword has at least 1 character.');
  return firstProblem(...keywords.map((keyword) => lengthProblem(field, keyword, MAX_KEYWORD)));
};

export const trendsProblem = (query: TrendsQuery): PinError | null =>
  firstProblem(
    choiceProblem('region', query.region, REGIONS),
    choiceProblem('type', query.type, TYPES),
    choicesProblem('interests', query.interests, INTERESTS),
    choicesProblem('genders', query.genders, GENDERS),
    choicesProblem('ages', query.ages, AGES),
    keywordsProblem(query.includeKeywords),
    rangeProblem('limit', query.limit, 1, MAX_TRENDS),
  );
