const HTML = 'http://www.w3.org/1999/xhtml';

const {createElementNS} = Document.prototype;

/** As many pixels as are encoded in some 12 ms. */
const AT_ONCE = 1_000_000;

const JPEG = 'image/jpeg';

const dataUrlOf = (blob: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsDataURL(blob);
  });

type Drawing = {
  readonly source: HTMLImageElement | HTMLCanvasElement;
  /** Of the copy, in pixels. */
  readonly width: number;
  readonly height: number;
  /** 0 to 1. */
  readonly quality: number;
};

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

const draw = (context: Context, {source, width, height}: Drawing): void => {
  // JPEG has no transparency: what shows through is white, as on most pages.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(source, 0, 0, width, height);
};

/**
 * Encoded here and now. Chromium encodes a JPEG of its own accord only while a page is idle, and a page that moves
 * something in every frame never is: then each one waits for a second.
 */
const encodedAtOnce = (drawing: Drawing): string | null => {
  const canvas = createElementNS.call(document, HTML, 'canvas') as HTMLCanvasElement;
  canvas.width = drawing.width;
  canvas.height = drawing.height;
  const context = canvas.getContext('2d', {willReadFrequently: true});
  if (context === null) return null;
  draw(context, drawing);
  return canvas.toDataURL(JPEG, drawing.quality);
};

const encodedByAndBy = async (drawing: Drawing): Promise<string | null> => {
  const canvas = new OffscreenCanvas(drawing.width, drawing.height);
  const context = canvas.getContext('2d');
  if (context === null) return null;
  draw(context, drawing);
  return dataUrlOf(await canvas.convertToBlob({type: JPEG, quality: drawing.quality}));
};

/**
 * What an image or a canvas shows, `scale` times as large, as a `data:image/jpeg` URL. Null where there is nothing, and
 * where another site's pixels are in it, which the browser does not give back.
 */
export const jpegOf = async (
  source: HTMLImageElement | HTMLCanvasElement,
  size: {readonly width: number; readonly height: number},
  scale: number,
  quality: number,
): Promise<string | null> => {
  const [width, height] = [Math.ceil(size.width * scale), Math.ceil(size.height * scale)];
  if (width * height === 0) return null;
  try {
    const drawing = {source, width, height, quality};
    return await (width * height <= AT_ONCE ? encodedAtOnce(drawing) : encodedByAndBy(drawing));
  } catch {
    return null;
  }
};
