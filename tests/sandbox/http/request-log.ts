import type {Call} from './call';

/** What arrived and how it was answered, for tests to assert on. */
export type LoggedRequest = {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly host: string;
  readonly headers: Call['headers'];
  readonly body: string;
  /** 0 where the connection was reset instead. */
  readonly status: number;
};

export const loggedRequest = ({method, path, query, host, headers, body}: Call, status: number): LoggedRequest => ({
  method,
  path: query.size === 0 ? path : `${path}?${query}`,
  host,
  headers,
  body: body?.toString('utf8') ?? '',
  status,
});
