import type {Box} from './masonry';

export type Direction = 'up' | 'down' | 'left' | 'right';

type Span = {readonly start: number; readonly end: number};

const across = ({left, width}: Box): Span => ({start: left, end: left + width});
const down = ({top, height}: Box): Span => ({start: top, end: top + height});
const mirrored = ({start, end}: Span): Span => ({start: -end, end: -start});
const centre = ({start, end}: Span) => (start + end) / 2;

/** The box as seen by someone who walks in that direction: `along` grows ahead, `beside` lies across. */
const seen = (box: Box, direction: Direction): {along: Span; beside: Span} => {
  switch (direction) {
    case 'down':
      return {along: down(box), beside: across(box)};
    case 'up':
      return {along: mirrored(down(box)), beside: across(box)};
    case 'right':
      return {along: across(box), beside: down(box)};
    case 'left':
      return {along: mirrored(across(box)), beside: down(box)};
  }
};

/** How far apart two spans are; 0 where they overlap. */
const gap = (a: Span, b: Span) => Math.max(0, a.start - b.end, b.start - a.end);

/**
 * The index of the box that an arrow key leads to: the nearest that lies wholly in that direction. Leaving the lane costs
 * four times as much as going on in it, and among equals the one straight ahead wins. Null at the edge.
 */
export const nearest = (boxes: readonly Box[], from: number, direction: Direction): number | null => {
  const origin = boxes[from];
  if (origin === undefined) return null;
  const here = seen(origin, direction);
  let best: number | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  boxes.forEach((box, index) => {
    const there = seen(box, direction);
    const ahead = there.along.start - here.along.end;
    if (index === from || ahead < -1) return;
    const aside = Math.abs(centre(there.beside) - centre(here.beside));
    const cost = ahead + 4 * gap(here.beside, there.beside) + aside / 100;
    if (cost < lowest) {
      lowest = cost;
      best = index;
    }
  });
  return best;
};
