/** One reply, before the headers that every reply carries. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
};

export const json = (status: number, value: unknown): Answer => ({
  status,
  headers: {'content-type': 'application/json; charset=utf-8'},
  body: JSON.stringify(value),
});

export const noContent = (): Answer => ({status: 204, headers: {}, body: ''});

export const bytes = (contentType: string, body: Buffer): Answer => ({
  status: 200,
  headers: {'content-type': contentType, 'cache-control': 'no-cache'},
  body,
});
