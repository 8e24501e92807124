import {mayNameImage} from './css-image';
import {attributeOf, boxOf, findAll, has, isConnected, nameOf, shadowRootOf, walkerOf} from './dom';
import {addressOf, groupOf} from './group';
import {waitingIn} from './lazy-attributes';
import {marksOf} from './marks';
import {parseUrl} from './parse-url';
import {readImage} from './read-image';
import {readVideo} from './read-video';
import {addGroup, type Search, type Stage} from './search';

/** Elements looked at; pages of that size are logs and specifications. */
const MAX_ELEMENTS = 100_000;

/** Elements between two looks at the clock. */
const CHECK_EVERY = 16;

/** How many elements are kept for the case that the sheets cannot be read. */
const MAX_LIKELY = 2_000;

/** Pixels on a side; a smaller frame can hold no picture worth naming. */
const MIN_FRAME_SIDE = 90;

/** A picture that waits in the attributes of an element that will show it as its background. */
const readWaiting = (search: Search, element: Element): void => {
  const {base} = search;
  const waiting = waitingIn(element, base, {isImage: false});
  // Around an image, such attributes repeat it in another size or speak of its neighbours.
  if (waiting.length === 0 || findAll(element, 'img,picture,video').length > 0) return;
  const addresses = waiting.map((one) => addressOf(one, 'css', {weight: one.width ?? one.rank, isLazy: true}));
  search.lookedAt.backgrounds++;
  addGroup(search, groupOf('background', addresses, {element, box: boxOf(element), marks: marksOf(element, base)}));
};

/** Counts a frame of another site, told by its address: to ask for its document costs milliseconds. */
const countFrame = (search: Search, frame: Element): void => {
  const url = parseUrl(attributeOf(frame, 'src'), search.base);
  const {width, height} = boxOf(frame);
  const isForeign = url !== null && /^http/.test(url.protocol) && url.origin !== location.origin;
  if (isForeign && Math.min(width, height) >= MIN_FRAME_SIDE) search.lookedAt.skippedFrames++;
};

const visitOther = (search: Search, element: Element): void => {
  if (mayNameImage(attributeOf(element, 'style'))) search.styled.push(element);
  else if (search.likely.length < MAX_LIKELY && has(element, 'class')) search.likely.push(element);
  readWaiting(search, element);
};

const visit = (search: Search, element: Element): void => {
  const name = nameOf(element);
  if (element instanceof HTMLImageElement) {
    search.lookedAt.images++;
    readImage(search, element);
  } else if (name === 'video') {
    search.lookedAt.videos++;
    readVideo(search, element);
  } else if (name === 'iframe') {
    countFrame(search, element);
  } else if (name !== 'source') {
    visitOther(search, element);
  }
};

/** One pass over the document and every open shadow tree in it, in document order. */
export const walk: Stage = async (search) => {
  const {document, clock, roots} = search;
  let count = 0;
  // Roots found on the way are appended, and the loop reaches them.
  for (const root of roots) {
    const walker = walkerOf(document, root);
    for (let node = walker.nextNode(); node instanceof Element; node = walker.nextNode()) {
      try {
        const shadowRoot = shadowRootOf(node);
        if (shadowRoot !== null) roots.push(shadowRoot);
        visit(search, node);
      } catch {
        // One element that cannot be read; the walker goes on to the next.
      }
      if (++count % CHECK_EVERY !== 0 || !(count >= MAX_ELEMENTS || clock.isDue())) continue;
      // While it had its turn, the page may have taken away the branch we stood on.
      if ((await clock.rest()) && isConnected(node) && count < MAX_ELEMENTS) continue;
      search.isPartial = true;
      return;
    }
  }
};
