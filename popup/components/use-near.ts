import type {RefObject} from 'preact';
import {useLayoutEffect, useMemo, useState} from 'preact/hooks';
import type {Layout} from './masonry';
import {near, stepOf} from './near';
import type {Room} from './use-room';
import {noteScroll} from './use-turn';

/** Which tiles are drawn while a pane scrolls over a layout: those in its view and around, and the focused one. */
export const useNear = (
  pane: RefObject<HTMLElement | null>,
  {boxes, height}: Layout,
  room: Room,
  focused: number,
): readonly number[] => {
  const [scrolled, setScrolled] = useState(0);

  useLayoutEffect(() => {
    const element = pane.current;
    if (element === null) return;
    const onScroll = () => {
      noteScroll(element.scrollTop, element.clientHeight);
      setScrolled(stepOf(element.scrollTop));
    };
    element.addEventListener('scroll', onScroll, {passive: true});
    return () => element.removeEventListener('scroll', onScroll);
  }, []);

  // A list that has just become shorter is not scrolled any more, though nobody has said so yet.
  const top = Math.min(scrolled, stepOf(Math.max(0, height - room.height)));
  return useMemo(() => near(boxes, {top, height: room.height}, focused), [boxes, top, room.height, focused]);
};
