import * as v from 'valibot';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Sandbox, startSandbox} from '../start-sandbox';
import {type Client, clientOf, refused} from '../testing/client';

let sandbox: Sandbox;
let client: Client;

beforeAll(async () => {
  sandbox = await startSandbox({now: () => Date.parse('2026-05-06T12:00:00Z')});
  client = clientOf(sandbox);
});

afterAll(() => sandbox.close());

const reply = v.object({
  trends: v.array(
    v.object({
      keyword: v.string(),
      pct_growth_wow: v.pipe(v.number(), v.integer()),
      pct_growth_mom: v.pipe(v.number(), v.integer()),
      pct_growth_yoy: v.pipe(v.number(), v.integer()),
      time_series: v.record(v.string(), v.pipe(v.number(), v.integer())),
    }),
  ),
});

const trendsOf = async (path: string) => v.parse(reply, (await client.get(`/trends/keywords/${path}`)).body).trends;
const peaksOf = (trends: Awaited<ReturnType<typeof trendsOf>>) =>
  trends.map(({time_series}) => Math.max(...Object.values(time_series)));

describe('GET /trends/keywords/{region}/top/{trend_type}', () => {
  test('gives fifty keywords with a year of weeks each, every one measured by its own peak', async () => {
    const trends = await trendsOf('GB+IE/top/monthly');
    expect(trends).toHaveLength(50);
    const dates = Object.keys(trends[0]?.time_series ?? {});
    expect([dates.length, dates.at(0), dates.at(-1)]).toEqual([52, '2025-05-11', '2026-05-03']);
    expect(new Set(peaksOf(trends))).toEqual(new Set([100]));
  });

  test('measures all by one peak where that is asked for', async () => {
    const peaks = peaksOf(await trendsOf('US/top/yearly?normalize_against_group=true'));
    expect(peaks[0]).toBe(100);
    expect(Math.min(...peaks)).toBeLessThan(100);
  });

  test('puts the fastest first among the growing', async () => {
    const growths = (await trendsOf('DE/top/growing')).map(({pct_growth_yoy}) => pct_growth_yoy);
    expect(growths).toEqual(growths.toSorted((a, b) => b - a));
  });

  test('answers the same question alike, and another region’s otherwise', async () => {
    expect(await trendsOf('FR/top/seasonal')).toEqual(await trendsOf('FR/top/seasonal'));
    expect(await trendsOf('FR/top/seasonal')).not.toEqual(await trendsOf('ES/top/seasonal'));
  });

  test('keeps to interests, keywords and a limit', async () => {
    const words = async (query: string) => (await trendsOf(`US/top/monthly?${query}`)).map(({keyword}) => keyword);
    expect((await words('interests=art&interests=gardening')).toSorted()).toEqual([
      'balcony tomatoes',
      'gouache landscape',
      'life drawing',
      'linocut prints',
      'raised beds',
      'winter pruning',
    ]);
    expect(await words('include_keywords=Leek')).toEqual(['leek tart']);
    expect(await words('limit=3')).toHaveLength(3);
  });

  test('adds what a closed beta would show to whoever asks', async () => {
    const {body} = await client.get(
      '/trends/keywords/US/top/monthly?limit=1&include_prediction=true&include_demographics=true',
    );
    expect(body).toMatchObject({
      trends: [
        {
          has_prediction: true,
          predicted_time_series: {'2026-05-10': expect.any(Number), '2026-08-02': expect.any(Number)},
          demographics: {gender_distribution: {female: expect.any(Number)}},
        },
      ],
    });
  });

  test('takes a region with its + percent-encoded', async () => {
    expect(await trendsOf('GB%2BIE/top/monthly')).toEqual(await trendsOf('GB+IE/top/monthly'));
  });

  test.each(['GB/top/monthly', 'US/top/weekly', `US/top/monthly?include_keywords=${'x'.repeat(101)}`])(
    'refuses %s',
    async (path) => {
      expect(await client.get(`/trends/keywords/${path}`)).toMatchObject(
        refused(400, 400, 'Invalid trending keywords request parameters'),
      );
    },
  );

  test.each(['limit=51', 'limit=0', 'interests=Art', 'genders=unspecified', 'ages=12-17'])(
    'refuses %s by the schema',
    async (query) => {
      expect(await client.get(`/trends/keywords/US/top/monthly?${query}`)).toMatchObject({
        status: 400,
        body: {code: 1},
      });
    },
  );
});
