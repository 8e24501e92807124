/** What the popup asks for; `popup.css` says the same, so that the browser opens it in this size at once. */
const OWN = {width: 760, height: 560};

/** The most that Chromium and Firefox give a popup. Anything larger is a window or a tab. */
const MOST = {width: 800, height: 600};

/** Less than this is a popup that is still being laid out. */
const LEAST = 200;

/**
 * Fits the document to what it stands in. A window or tab it fills. A popup gets 800 × 600 at most, in pixels of the
 * screen: at 150 % zoom only 533 × 400 of ours remain, and a document that insists on its size would be cut off.
 */
export const fitViewport = (isWindow: boolean): void => {
  const {style} = document.body;
  const resize = (): void => {
    const {innerWidth, innerHeight} = window;
    if (innerWidth < LEAST || innerHeight < LEAST) return;
    const fills = isWindow || innerWidth > MOST.width || innerHeight > MOST.height;
    // In pixels, because a popup takes its size from its document: "100 %" of each other would shrink to nothing.
    style.width = fills ? '100vw' : `${Math.min(OWN.width, innerWidth)}px`;
    style.height = fills ? '100vh' : `${Math.min(OWN.height, innerHeight)}px`;
  };
  resize();
  window.addEventListener('resize', resize);
};
