import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import {createQueue} from '../store/queue';

/** Thumbnails that load at the same time: a fast scroll must not ask a host for a thousand pictures at once. */
const AT_ONCE = 16;

/** A thumbnail that has not come by then loads on, but others do not wait for it any longer. */
const PATIENCE_MS = 4_000;

/**
 * How long a thumbnail that comes up in a scroll waits before it asks for a place. It comes up well before it is seen: one
 * that a flick only passes is gone by then, and is never loaded.
 */
const PASSING_MS = 80;

const queue = createQueue(AT_ONCE);

/**
 * A step of more than this part of the pane's height is a flick. It is told by its steps: where frames take long, a flick
 * does too, and what it passes stays up for more than any time that a quick machine needs.
 */
const FLICK = 1 / 3;

let scrolled = {atMs: Number.NEGATIVE_INFINITY, topPx: 0, isFlick: false};

/** To be called with every step of a scroll over thumbnails: where it has come to, in a pane of this height. */
export const noteScroll = (topPx: number, heightPx: number): void => {
  const isFlick = Math.abs(topPx - scrolled.topPx) > heightPx * FLICK;
  scrolled = {atMs: performance.now(), topPx, isFlick};
};

/** Calls back once what has come up is not merely passed; the answer keeps it from that. */
const onceNotPassed = (callback: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  // A frame tells of its scrolls before it calls back: one that flicks on has done so after the frame's own time.
  const look = (frameAtMs: number) => {
    if (scrolled.isFlick && scrolled.atMs >= frameAtMs) wait();
    else callback();
  };
  const wait = () => {
    timer = setTimeout(() => {
      frame = requestAnimationFrame(look);
    }, PASSING_MS);
  };
  if (scrolled.isFlick || performance.now() - scrolled.atMs < PASSING_MS) wait();
  else callback();
  return () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
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
    const wait = () => queue.add(take, {isFirst: false});
    const leave = onceNotPassed(wait);
    return () => {
      isGone = true;
      leave();
      done.current();
    };
  }, [isWanted]);

  return {hasCome, onDone: () => done.current()};
};
