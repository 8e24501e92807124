import {createHash} from 'node:crypto';

const WEEKS = 52;
const WEEK_MS = 7 * 86_400_000;

/** A number below `limit` that follows from the words alone: the same question has the same answer. */
const drawn = (words: string, limit: number): number =>
  createHash('sha256').update(words).digest().readUInt32BE(0) % limit;

/** The Sundays that ended the last year's weeks, the oldest first. */
const weekEnds = (nowMs: number): readonly string[] => {
  const lastSunday = nowMs - (nowMs % 86_400_000) - new Date(nowMs).getUTCDay() * 86_400_000;
  return Array.from({length: WEEKS}, (_, index) =>
    new Date(lastSunday - (WEEKS - 1 - index) * WEEK_MS).toISOString().slice(0, 10),
  );
};

/** What is searched for, before it is brought to a common measure. */
export type Trend = {readonly keyword: string; readonly volume: number; readonly series: readonly number[]};

/** One keyword among one group of people: a year with a season of its own, some noise, and a peak. */
export const trendOf = (keyword: string, group: string): Trend => {
  const volume = 200 + drawn(`${group} ${keyword} volume`, 9_800);
  const peak = drawn(`${keyword} peak`, WEEKS);
  const series = Array.from({length: WEEKS}, (_, week) => {
    const season = 1 + Math.cos(((week - peak) / WEEKS) * 2 * Math.PI);
    return volume * (0.3 + season / 2 + drawn(`${group} ${keyword} ${week}`, 200) / 1000);
  });
  return {keyword, volume, series};
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Percent, rounded: this many weeks against as many before them. */
const growth = ({series}: Trend, weeks: number): number => {
  const before = sum(series.slice(-2 * weeks, -weeks));
  return Math.round((sum(series.slice(-weeks)) / before - 1) * 100);
};

export const growthsOf = (trend: Trend) => ({
  pct_growth_wow: growth(trend, 1),
  pct_growth_mom: growth(trend, 4),
  // One year is kept: its halves stand for two.
  pct_growth_yoy: growth(trend, WEEKS / 2),
});

/** By date, 100 where `peak` is. */
export const seriesOf = ({series}: Trend, peak: number, nowMs: number): Readonly<Record<string, number>> =>
  Object.fromEntries(weekEnds(nowMs).map((date, week) => [date, Math.round(((series[week] ?? 0) / peak) * 100)]));

/** A year in thirteen weeks to come: what came a year ago, again. */
export const predictionOf = ({series}: Trend, peak: number, nowMs: number): Readonly<Record<string, number>> => {
  const dates = weekEnds(nowMs + 13 * WEEK_MS).slice(-13);
  return Object.fromEntries(dates.map((date, week) => [date, Math.round(((series[week] ?? 0) / peak) * 100)]));
};

/** Shares that add up to one, in the order of `names`. */
export const sharesOf = (keyword: string, names: readonly string[]): Readonly<Record<string, number>> => {
  const weights = names.map((name) => 20 + drawn(`${keyword} ${name}`, 80));
  return Object.fromEntries(
    names.map((name, index) => [name, Math.round(((weights[index] ?? 0) / sum(weights)) * 100) / 100]),
  );
};
