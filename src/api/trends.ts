import type {PinError} from '../domain/pin-error';
import type {Result} from '../domain/result';
import {checked} from './check';
import type {CallOptions} from './page';
import type {Trend} from './records/trend';
import {request} from './request';
import type {Transport} from './transport';
import {type TrendsQuery, trendsProblem} from './trends-query';
import {trendsQuery} from './wire/queries';
import {trendsSchema} from './wire/trend-schema';

export type TrendCalls = {
  /** What is searched for most, the first first: the nearest thing to the "popular" of earlier APIs. */
  readonly top: (query: TrendsQuery, options?: CallOptions) => Promise<Result<readonly Trend[], PinError>>;
};

export const trendCalls = (transport: Transport): TrendCalls => ({
  top: (query, {signal} = {}) => {
    // A bare "+" in a path is read as a space by some servers.
    const path = `/trends/keywords/${encodeURIComponent(query.region)}/top/${query.type}`;
    return checked(trendsProblem(query), () =>
      request(transport, {method: 'GET', path, query: trendsQuery(query), signal}, trendsSchema),
    );
  },
});
