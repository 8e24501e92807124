import type {Box} from './masonry';

/** CSS pixels drawn above and below what is seen, so that a scroll meets tiles that are there already. */
const AROUND = 400;

/** The view moves in steps of this many pixels: between two, a scroll draws nothing anew. */
const STEP = 200;

export type View = {readonly top: number; readonly height: number};

/** Where a scroll offset counts as being. */
export const stepOf = (scrollTop: number): number => Math.floor(scrollTop / STEP) * STEP;

/** Indices of the boxes that are drawn for a view, in order; `focused` always, for the keyboard stands there. */
export const near = (boxes: readonly Box[], {top, height}: View, focused: number): readonly number[] => {
  const [from, to] = [top - AROUND, top + height + AROUND + STEP];
  const drawn: number[] = [];
  boxes.forEach((box, index) => {
    if (index === focused || (box.top + box.height >= from && box.top <= to)) drawn.push(index);
  });
  return drawn;
};
