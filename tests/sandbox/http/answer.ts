/** How a reply leaves, where that goes wrong on purpose. */
export type Delivery =
  /** The connection is reset and nothing is said. */
  | {readonly kind: 'reset'}
  /** The connection is reset in the midst of the headers. */
  | {readonly kind: 'cutHeaders'}
  /** The connection ends after so many bytes of the body; below 0, so many before its end. */
  | {readonly kind: 'cut'; readonly bytes: number}
  | {readonly kind: 'slow'; readonly bytesPerSecond: number}
  /** The body is padded with so many bytes more, of a length that is not announced. */
  | {readonly kind: 'padded'; readonly bytes: number}
  /** The same, and packed by gzip. */
  | {readonly kind: 'bomb'; readonly bytes: number};

/** One reply, before the headers that every reply carries. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** Whole and at once where it is left out. */
  readonly delivery?: Delivery;
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
