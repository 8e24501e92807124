/** A video upload that Pinterest expects: post `parameters` and the file to `url`. */
export type RegisteredUpload = {
  readonly mediaId: string;
  readonly url: string;
  readonly parameters: Readonly<Record<string, string>>;
};

/** How far an upload is; `status` is null where Pinterest did not say. Only `succeeded` can become a pin. */
export type MediaUpload = {
  readonly mediaId: string;
  readonly status: 'registered' | 'processing' | 'succeeded' | 'failed' | null;
};
