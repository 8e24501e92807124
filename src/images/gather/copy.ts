const dataUrlOf = (blob: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsDataURL(blob);
  });

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
  try {
    const canvas = new OffscreenCanvas(Math.ceil(size.width * scale), Math.ceil(size.height * scale));
    const {width, height} = canvas;
    const context = canvas.getContext('2d');
    if (context === null) return null;
    // JPEG has no transparency: what shows through is white, as on most pages.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.drawImage(source, 0, 0, width, height);
    return await dataUrlOf(await canvas.convertToBlob({type: 'image/jpeg', quality}));
  } catch {
    return null;
  }
};
