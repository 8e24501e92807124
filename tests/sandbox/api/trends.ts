import {json} from '../http/answer';
import {growthsOf, predictionOf, seriesOf, sharesOf, type Trend, trendOf} from '../trends/trend';
import {AGES, GENDERS, INTERESTS, type Interest, REGIONS, TREND_TYPES} from '../trends/words';
import {choicesOf, flagOf, integerOf} from './query';
import {refusals} from './refusals';
import type {Handler} from './route';

type TrendType = (typeof TREND_TYPES)[number];

/** In a path a `+` is itself; a client may percent-encode it all the same. */
const wordOf = <Word extends string>(text: string, allowed: readonly Word[]): Word => {
  const word = allowed.find((candidate) => candidate === text.replaceAll('%2B', '+').replaceAll('%2b', '+'));
  if (word === undefined) throw refusals.trends();
  return word;
};

// The keys of INTERESTS are its own type's.
const INTEREST_NAMES = Object.keys(INTERESTS) as readonly Interest[];

const keywordsOf = (query: URLSearchParams): readonly string[] => {
  const words = query.getAll('include_keywords');
  if (words.length > 50 || words.some((word) => word.length === 0 || word.length > 100)) throw refusals.trends();
  return words.map((word) => word.toLowerCase());
};

/** The first is the number one trend. */
const RANKS: Readonly<Record<TrendType, (trend: Trend) => number>> = {
  growing: (trend) => growthsOf(trend).pct_growth_yoy,
  monthly: ({series}) => series.slice(-4).reduce((sum, week) => sum + week, 0),
  yearly: ({series}) => series.reduce((sum, week) => sum + week, 0),
  seasonal: (trend) => growthsOf(trend).pct_growth_mom,
};

const peakOf = (trends: readonly Trend[]): number => Math.max(...trends.flatMap(({series}) => series));

/** Made up, but always alike: the same question on the same day has the same answer. */
export const topTrends: Handler<'region' | 'trend_type'> = ({params, query, grants}) => {
  const region = wordOf(params.region, REGIONS);
  const rank = RANKS[wordOf(params.trend_type, TREND_TYPES)];
  const interests = choicesOf(query, 'interests', INTEREST_NAMES);
  const people = [...choicesOf(query, 'genders', GENDERS), ...choicesOf(query, 'ages', AGES)];
  const wanted = keywordsOf(query);
  const limit = integerOf(query, 'limit', {least: 1, most: 50, initial: 50});
  const isOneMeasure = flagOf(query, 'normalize_against_group');
  const hasPrediction = flagOf(query, 'include_prediction');
  const hasDemographics = flagOf(query, 'include_demographics');

  const trends = (interests.length === 0 ? INTEREST_NAMES : interests)
    .flatMap((interest) => INTERESTS[interest])
    .filter((keyword) => wanted.length === 0 || wanted.some((word) => keyword.includes(word)))
    .map((keyword) => trendOf(keyword, [region, ...people].join(' ')))
    .toSorted((a, b) => rank(b) - rank(a))
    .slice(0, limit);
  const common = peakOf(trends);

  return json(200, {
    trends: trends.map((trend) => {
      const peak = isOneMeasure ? common : peakOf([trend]);
      return {
        keyword: trend.keyword,
        ...growthsOf(trend),
        time_series: seriesOf(trend, peak, grants.now()),
        ...(hasPrediction && {has_prediction: true, predicted_time_series: predictionOf(trend, peak, grants.now())}),
        ...(hasDemographics && {
          demographics: {
            age_distribution: sharesOf(trend.keyword, AGES),
            gender_distribution: sharesOf(trend.keyword, ['female', 'male', 'unspecified']),
          },
        }),
      };
    }),
  });
};
