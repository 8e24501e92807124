import * as v from 'valibot';
import type {Trend} from '../records/trend';
import {count} from './common';

const trend = v.pipe(
  v.object({
    keyword: v.string(),
    pct_growth_wow: count,
    pct_growth_mom: count,
    pct_growth_yoy: count,
    time_series: v.fallback(v.optional(v.record(v.string(), v.number()), {}), {}),
  }),
  v.transform(
    (trend): Trend => ({
      keyword: trend.keyword,
      weekOverWeekPercent: trend.pct_growth_wow,
      monthOverMonthPercent: trend.pct_growth_mom,
      yearOverYearPercent: trend.pct_growth_yoy,
      timeSeries: trend.time_series,
    }),
  ),
);

export const trendsSchema = v.pipe(
  v.object({trends: v.array(trend)}),
  v.transform(({trends}): readonly Trend[] => trends),
);
