import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import {createQueue} from '../store/queue';

/** Thumbnails that load at the same time: a fast scroll must not ask a host for a thousand pictures at once. */
const AT_ONCE = 16;

/** A thumbnail that has not come by then loads on, but others do not wait for it any longer. */
const PATIENCE_MS = 4_000;

/**
 * How long a thumbnail that comes up in a flick waits before it asks for a place, as often as the flick goes on. It comes up
 * well before it is seen: one that is only passed is gone by then, and is never loaded.
 */
const PASSING_MS = 80;

const queue = createQueue(AT_ONCE);

/**
 * A step of more than this part of the pane's height is a flick. It is told by its steps: where frames take long, a flick
 * does too, and what it passes stays up for more than any time that a quick machine needs.
 */
const FLICK = 1 / 3;

let scrolledPx = 0;

/** When the last step of a scroll was made, where that was one of a flick; 0 where it was none. */
let flickedAtMs = 0;

/** To be called with every step of a scroll over thumbnails: where it has come to, in a pane of this height. */
export const noteScroll = (topPx: number, heightPx: number): void => {
  flickedAtMs = Math.abs(topPx - scrolledPx) > heightPx * FLICK ? performance.now() : 0;
  scrolledPx = topPx;
};

/** Waits for a place among the loading thumbnails, the first on screen first; `onDone` gives it to the next. */
export const useTurn = (isWanted: boolean): {readonly hasCome: boolean; readonly onDone: () => void} => {
  const [hasCome, setHasCome] = useState(false);
  const done = useRef(() => {});

  useLayoutEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    const take = () =>
      new Promise<void>((resolve) => {
        if (isGone) return resolve();
        const timer = setTimeout(resolve, PATIENCE_MS);
        done.current = () => {
          clearTimeout(timer);
          resolve();
        };
        setHasCome(true);
      });
    // A frame tells of its scrolls before it calls back: one that flicks on has done so after the frame's own time.
    const look = (frameAtMs: number) => {
      if (flickedAtMs < frameAtMs) void queue.add(take, {isFirst: false});
      else if (!isGone) setTimeout(requestAnimationFrame, PASSING_MS, look);
    };
    look(1);
    return () => {
      isGone = true;
      done.current();
    };
  }, [isWanted]);

  return {hasCome, onDone: () => done.current()};
};
