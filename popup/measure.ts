import type {PixelSize} from './store/ports';

/** A picture that has not come by then is not waited for: others are queueing behind it. */
const TIMEOUT_MS = 12_000;

/** Loads a picture, without telling its host where from, to learn its true size; null when it does not load. */
export const measure = (url: string): Promise<PixelSize | null> =>
  new Promise((resolve) => {
    const image = new Image();
    const timer = setTimeout(() => finish(null), TIMEOUT_MS);
    const finish = (size: PixelSize | null): void => {
      clearTimeout(timer);
      image.onload = null;
      image.onerror = null;
      resolve(size);
    };
    image.onload = () => finish({width: image.naturalWidth, height: image.naturalHeight});
    image.onerror = () => finish(null);
    image.referrerPolicy = 'no-referrer';
    image.decoding = 'async';
    image.src = url;
  });
