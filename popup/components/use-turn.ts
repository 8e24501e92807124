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

let scrolledAtMs = Number.NEGATIVE_INFINITY;

/** To be called with every step of a scroll over thumbnails. */
export const noteScroll = (): void => {
  scrolledAtMs = performance.now();
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
    let passing: ReturnType<typeof setTimeout> | undefined;
    if (performance.now() - scrolledAtMs < PASSING_MS) passing = setTimeout(wait, PASSING_MS);
    else wait();
    return () => {
      isGone = true;
      clearTimeout(passing);
      done.current();
    };
  }, [isWanted]);

  return {hasCome, onDone: () => done.current()};
};
