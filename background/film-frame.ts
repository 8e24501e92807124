import {type Frame, runInFrame} from '../src/platform/inject';
import {type Film, MAX_FRAME_LENGTH, MAX_FRAME_SIDE, parseFilm} from './parse-film';

const TIMEOUT_MS = 3_000;

/**
 * Runs in the page, on the film that the browser reported by its address, and only there: it sees nothing of this
 * module. It reads through prototypes, since a page's form fields may bear the names of a document's own properties, and
 * it draws off the document, so that nothing in the page changes. A film of another site cannot be read and gives none.
 */
const readFilm = (srcUrl: string, maxSide: number, maxLength: number) => {
  const films = (root: Document | ShadowRoot): HTMLVideoElement[] => {
    const all = [...(root === document ? Document : DocumentFragment).prototype.querySelectorAll.call(root, '*')];
    return all.flatMap((element) => [
      ...(element instanceof HTMLVideoElement ? [element] : []),
      ...(element.shadowRoot === null ? [] : films(element.shadowRoot)),
    ]);
  };
  const film = films(document).find(({currentSrc, src}) => currentSrc === srcUrl || src === srcUrl);
  if (film === undefined) return null;
  const isNopin = ['nopin', 'data-pin-nopin', 'data-nopin'].some((name) => film.hasAttribute(name));
  const {videoWidth, videoHeight, readyState, currentTime, poster} = film;
  const facts = {poster, isNopin, seconds: currentTime, isBegun: film.played.length > 0 || currentTime > 0};
  const scale = Math.min(1, maxSide / Math.max(videoWidth, videoHeight, 1));
  const [width, height] = [Math.round(videoWidth * scale), Math.round(videoHeight * scale)];
  const hasFrame = readyState >= HTMLMediaElement.HAVE_CURRENT_DATA && width > 0 && height > 0;
  if (isNopin || !hasFrame) return {...facts, frame: null};
  try {
    const canvas = Document.prototype.createElementNS.call(document, 'http://www.w3.org/1999/xhtml', 'canvas');
    if (!(canvas instanceof HTMLCanvasElement)) return {...facts, frame: null};
    Object.assign(canvas, {width, height});
    canvas.getContext('2d', {willReadFrequently: true})?.drawImage(film, 0, 0, width, height);
    for (const quality of [0.92, 0.8, 0.6]) {
      // At once: Chromium has other ways wait for a moment in which the page is idle, and a film may leave none.
      const url = canvas.toDataURL('image/jpeg', quality);
      if (url.length <= maxLength) return {...facts, frame: {url, width, height}};
    }
  } catch {
    // Another site's film, or a protected one.
  }
  return {...facts, frame: null};
};

/** Looks at the film that was pointed at; null where it is gone or its frame cannot be entered. */
export const filmAt = async (frame: Frame, srcUrl: string): Promise<Film | null> =>
  parseFilm((await runInFrame(frame, readFilm, [srcUrl, MAX_FRAME_SIDE, MAX_FRAME_LENGTH], TIMEOUT_MS))?.value);
