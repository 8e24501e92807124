import {renderPicture} from '../../support/pictures';

/** Pictures for tests, small and quick to draw. */
export const jpegPicture = (width = 200, height = 300): Promise<Buffer> =>
  renderPicture({scene: 'hills', width, height, format: 'jpeg', seed: 3});

export const pngPicture = (width = 240, height = 180): Promise<Buffer> =>
  renderPicture({scene: 'sea', width, height, format: 'png', seed: 3});

export const webpPicture = (): Promise<Buffer> =>
  renderPicture({scene: 'sea', width: 240, height: 180, format: 'webp', seed: 3});

/** The `media_source` of a picture that is sent along. */
export const base64Source = (picture: Buffer, contentType: 'image/jpeg' | 'image/png' = 'image/jpeg') => ({
  source_type: 'image_base64',
  content_type: contentType,
  data: picture.toString('base64'),
});
