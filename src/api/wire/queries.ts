import type {EveryonesPinsQuery} from '../everyones-pins-query';
import type {BoardPinsOptions, OwnPinsOptions} from '../pin-lists';
import type {Query} from '../transport';
import type {TrendsQuery} from '../trends-query';

export const pagingQuery = (pageSize: number | null, bookmark: string | null): Query => ({
  page_size: pageSize,
  bookmark,
});

export const followingQuery = (isExplicit: boolean | undefined): Query => ({explicit_following: isExplicit});

export const pinQuery = (withMetrics: boolean | undefined): Query => ({pin_metrics: withMetrics});

export const boardPinsQuery = ({creativeTypes, withMetrics}: BoardPinsOptions): Query => ({
  ...pinQuery(withMetrics),
  creative_types: creativeTypes,
});

const PIN_FILTERS = {
  excludeNative: 'exclude_native',
  excludeRepins: 'exclude_repins',
  hasBeenPromoted: 'has_been_promoted',
} as const;

export const ownPinsQuery = (options: OwnPinsOptions): Query => ({
  ...boardPinsQuery(options),
  pin_filter: options.filter && PIN_FILTERS[options.filter],
  include_protected_pins: options.includeProtected,
  pin_type: options.onlyPrivate ? 'PRIVATE' : undefined,
});

export const everyonesPinsQuery = ({term, countryCode, locale, limit}: EveryonesPinsQuery): Query => ({
  term,
  country_code: countryCode,
  locale,
  limit,
});

export const trendsQuery = (query: TrendsQuery): Query => ({
  interests: query.interests,
  genders: query.genders,
  ages: query.ages,
  include_keywords: query.includeKeywords,
  limit: query.limit,
  normalize_against_group: query.normalizeAgainstGroup,
});
