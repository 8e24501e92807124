/** Where an element lies in the window, in CSS pixels; the window's own width tells the scale of what was captured. */
export type PlaceOnScreen = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly windowWidth: number;
  readonly scroll: {readonly left: number; readonly top: number};
};

/**
 * Runs in the page and sees nothing of this module. Brings the image into sight and tells where it lies; null where it
 * is not there, does not fit the window, or something covers it.
 */
export const placeOnScreen = async (url: string): Promise<PlaceOnScreen | null> => {
  const shown = [...Document.prototype.querySelectorAll.call(document, 'img')].find(
    (image): image is HTMLImageElement =>
      image instanceof HTMLImageElement && (image.currentSrc === url || image.src === url),
  );
  if (shown === undefined) return null;
  const scroll = {left: scrollX, top: scrollY};
  const isInSight = ({left, top, right, bottom}: DOMRect) =>
    left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  if (!isInSight(shown.getBoundingClientRect())) {
    shown.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
    await shown.decode().catch(() => undefined);
  }
  // Two frames later the screen shows it.
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const box = shown.getBoundingClientRect();
  const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x, y] as const));
  const root = shown.getRootNode();
  const isUncovered = points.every(([x, y]) => {
    const at = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
    return at === shown || (root instanceof ShadowRoot && at === root.host) || at?.contains(shown) === true;
  });
  if (!isInSight(box) || !isUncovered) {
    scrollTo({...scroll, behavior: 'instant'});
    return null;
  }
  const {left, top, width, height} = box;
  return {left, top, width, height, windowWidth: innerWidth, scroll};
};

/** Runs in the page: the user finds it where they left it. */
export const scrollBack = (left: number, top: number): void => scrollTo({left, top, behavior: 'instant'});
