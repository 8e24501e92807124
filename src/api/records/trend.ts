/** A keyword that people search for more than usual. Growth in percent, at most ±10,000; 10,001 stands for more. */
export type Trend = {
  readonly keyword: string;
  readonly weekOverWeekPercent: number | null;
  readonly monthOverMonthPercent: number | null;
  readonly yearOverYearPercent: number | null;
  /** Relative search volume 0 … 100 per week, by the ISO date of the week's last day. */
  readonly timeSeries: Readonly<Record<string, number>>;
};
