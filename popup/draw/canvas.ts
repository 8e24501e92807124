import {MAX_DRAWING_LENGTH} from '../../src/domain/drawing';

/** A canvas of its own, in no document. Throws where the browser gives none, which no browser of ours does. */
export const newCanvas = (width: number, height: number) => {
  const element = document.createElement('canvas');
  element.width = width;
  element.height = height;
  const canvas = element.getContext('2d');
  if (canvas === null) throw new TypeError('this browser has no canvas');
  return {element, canvas};
};

/** The sharpest picture within the limit: PNG where text and lines make it small, else JPEG, as fine as may be. */
export const encode = (element: HTMLCanvasElement): string => {
  const png = element.toDataURL('image/png');
  if (png.length <= MAX_DRAWING_LENGTH) return png;
  const qualities = [0.92, 0.85, 0.75, 0.6, 0.4];
  const encoded = qualities.map((quality) => () => element.toDataURL('image/jpeg', quality));
  return encoded.reduce((url, next) => (url.length <= MAX_DRAWING_LENGTH ? url : next()), png);
};
