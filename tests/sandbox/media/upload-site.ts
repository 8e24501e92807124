/** The store that videos are posted to. */
export const UPLOAD_HOST = 'pinterest-media-upload.s3-accelerate.amazonaws.com';

/** On plain loopback the store is a folder of the same name. */
export const UPLOAD_PATH = `/${UPLOAD_HOST}/`;

/** Where a caller that reached us at `host` reaches the store. */
export const uploadUrlFor = (host: string): string =>
  host.includes('pinterest.com') ? `https://${UPLOAD_HOST}/` : `http://${host}${UPLOAD_PATH}`;
