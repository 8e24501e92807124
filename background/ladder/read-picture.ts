/**
 * Runs in the page and sees nothing of this module. Lays the picture's bytes down under `slot`, for `handOver` to take
 * them in parts, and returns their number; one above `mostBytes` says that they are too many, and none are laid down.
 * Null where the page cannot read them. It fetches as the page would, with its cookies where it is at home, and from the
 * browser's cache first; what was fetched for show may lie there without the header that lets it be read, so a failure is
 * tried anew. What cannot be fetched, like a `blob:` that was revoked, is drawn from the element that shows it, or that may
 * show it; so is a vector picture, large. It changes nothing that the page can see.
 */
export const readPicture = async (
  slot: string,
  url: string,
  mostBytes: number,
  leastVectorSide: number,
): Promise<number | null> => {
  const bytesOf = async (blob: Blob): Promise<Uint8Array> => {
    // In Firefox the buffer is the page's, and so is what is laid over it: of that no part can be taken.
    const theirs = new Uint8Array(await blob.arrayBuffer());
    const ours = new Uint8Array(theirs.length);
    ours.set(theirs);
    return ours;
  };
  let announced = 0;
  const ask = async (cache: RequestCache, credentials: RequestCredentials): Promise<Uint8Array | null> => {
    try {
      const response = await fetch(url, {cache, credentials, signal: AbortSignal.timeout(20_000)});
      if (!response.ok || /^text\/html/.test(response.headers.get('content-type') ?? '')) return null;
      announced = Number(response.headers.get('content-length'));
      if (announced > mostBytes) {
        await response.body?.cancel();
        return null;
      }
      return await bytesOf(await response.blob());
    } catch {
      return null;
    }
  };
  const images = (root: Document | ShadowRoot): HTMLImageElement[] => {
    // Through prototypes: a page's form fields may bear the names of a document's own properties.
    const all = [...(root === document ? Document : DocumentFragment).prototype.querySelectorAll.call(root, '*')];
    return all.flatMap((element) => [
      ...(element instanceof HTMLImageElement ? [element] : []),
      ...(element.shadowRoot === null ? [] : images(element.shadowRoot)),
    ]);
  };
  const draw = async (image: HTMLImageElement, least: number): Promise<Uint8Array | null> => {
    const {naturalWidth, naturalHeight, width, height} = image;
    const [wide, high] = naturalWidth > 0 && naturalHeight > 0 ? [naturalWidth, naturalHeight] : [width, height];
    if (wide === 0 || high === 0) return null;
    const scale = Math.max(1, least / Math.max(wide, high));
    try {
      const canvas = new OffscreenCanvas(Math.round(wide * scale), Math.round(high * scale));
      canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
      return await bytesOf(await canvas.convertToBlob({type: 'image/png'}));
    } catch {
      return null; // Another site's picture: a canvas that holds it cannot be read.
    }
  };
  const drawShown = async (least: number): Promise<Uint8Array | null> => {
    const shown = images(document).find(
      ({currentSrc, src, complete}) => complete && (currentSrc === url || src === url),
    );
    return shown === undefined ? null : draw(shown, least);
  };
  const drawLoaded = async (address: string, least: number): Promise<Uint8Array | null> => {
    const image = new Image();
    // Without it nobody may read what was drawn from elsewhere; at home it takes nothing away.
    image.crossOrigin = 'anonymous';
    image.src = address;
    let timer = 0;
    const late = new Promise<boolean>((resolve) => {
      timer = window.setTimeout(() => resolve(false), 20_000);
    });
    const loaded = image.decode().then(
      () => true,
      () => false,
    );
    const isLoaded = await Promise.race([loaded, late]);
    clearTimeout(timer);
    return isLoaded ? draw(image, least) : null;
  };
  const drawVector = async (bytes: Uint8Array): Promise<Uint8Array | null> => {
    const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], {type: 'image/svg+xml'}));
    try {
      return await drawLoaded(address, leastVectorSide);
    } finally {
      URL.revokeObjectURL(address);
    }
  };
  // Firefox holds a script's fetch to the page's own policy, which may forbid it what the page may show.
  const drawUnfetched = async (): Promise<Uint8Array | null> => {
    const least = /^data:image\/svg|\.svgz?(?:[?#]|$)/i.test(url) ? leastVectorSide : 0;
    const shown = await drawShown(least);
    return shown ?? (announced > mostBytes ? null : drawLoaded(url, least));
  };
  const isVector = (bytes: Uint8Array): boolean =>
    /^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 100))) &&
    /<(?:\w+:)?svg[\s>/]/i.test(new TextDecoder().decode(bytes.subarray(0, 4_096)));

  const fetched =
    (await ask('force-cache', 'same-origin')) ??
    (await ask('reload', 'same-origin')) ??
    (await ask('reload', 'include'));
  let bytes = fetched ?? (await drawUnfetched());
  if (fetched !== null && isVector(fetched)) {
    bytes = (await drawShown(leastVectorSide)) ?? (await drawVector(fetched)) ?? fetched;
  }
  if (bytes === null) return announced > mostBytes ? announced : null;
  if (bytes.length > mostBytes) return bytes.length;
  Reflect.set(globalThis, slot, bytes);
  return bytes.length;
};

/**
 * Runs in the page after `readPicture`: base64 of a part of what lies under `slot`; the last part clears it. Messages
 * between processes are bounded, and a content script has no channel of its own.
 */
export const handOver = (slot: string, from: number, length: number): string | null => {
  const bytes: unknown = Reflect.get(globalThis, slot);
  if (!(bytes instanceof Uint8Array)) return null;
  const part = bytes.subarray(from, from + length);
  const pieces: string[] = [];
  for (let at = 0; at < part.length; at += 0x8000) pieces.push(String.fromCharCode(...part.subarray(at, at + 0x8000)));
  if (from + length >= bytes.length) Reflect.deleteProperty(globalThis, slot);
  return btoa(pieces.join(''));
};
