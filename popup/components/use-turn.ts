import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import {createQueue} from '../store/queue';

/** Thumbnails that load at the same time: a fast scroll must not ask a host for a thousand pictures at once. */
const AT_ONCE = 16;

/** A thumbnail that has not come by then loads on, but others do not wait for it any longer. */
const PATIENCE_MS = 4_000;

const queue = createQueue(AT_ONCE);

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
    queue.add(take, {isFirst: false});
    return () => {
      isGone = true;
      done.current();
    };
  }, [isWanted]);

  return {hasCome, onDone: () => done.current()};
};
