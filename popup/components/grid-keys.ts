import type {TargetedKeyboardEvent} from 'preact';
import type {Box} from './masonry';
import {type Direction, nearest} from './nearest';

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

export type GridKeys = {
  readonly boxes: readonly Box[];
  readonly focused: number;
  readonly onMove: (index: number) => void;
  readonly onChoose: (index: number) => void;
  readonly onTake: (index: number) => void;
};

const target = (key: string, {boxes, focused}: GridKeys): number | null => {
  if (key === 'Home') return 0;
  if (key === 'End') return boxes.length - 1;
  const direction = directions[key];
  return direction === undefined ? null : nearest(boxes, focused, direction);
};

/** The keys of the grid: arrows by geometry, Home and End, Space chooses, Enter chooses and goes on. */
export const gridKeys =
  (keys: GridKeys) =>
  (event: TargetedKeyboardEvent<HTMLElement>): void => {
    // With a modifier they are the browser's: Alt+Left goes back, Ctrl+Home is none of ours.
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === ' ') keys.onChoose(keys.focused);
    else if (event.key === 'Enter') keys.onTake(keys.focused);
    else {
      const to = target(event.key, keys);
      if (to !== null) keys.onMove(to);
      else if (directions[event.key] === undefined) return;
    }
    event.preventDefault();
  };
