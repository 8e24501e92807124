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
  /** Asked at each key. True where the grid is laid out from the right: the boxes' `left` counts from there. */
  readonly isRightToLeft: () => boolean;
  readonly isSeveral: () => boolean;
  readonly onMove: (index: number) => void;
  readonly onExtend: (index: number) => void;
  readonly onToggle: (index: number) => void;
  readonly onTake: (index: number) => void;
  readonly onAll: () => void;
  readonly onClear: () => void;
};

const mirrored = (direction: Direction): Direction => {
  if (direction === 'left') return 'right';
  return direction === 'right' ? 'left' : direction;
};

const target = (key: string, {boxes, focused, isRightToLeft}: GridKeys): number | null => {
  if (key === 'Home') return 0;
  if (key === 'End') return boxes.length - 1;
  const direction = directions[key];
  if (direction === undefined) return null;
  return nearest(boxes, focused, isRightToLeft() ? mirrored(direction) : direction);
};

/** True when the key was one of ours. */
const act = ({key, shiftKey, ctrlKey, metaKey}: TargetedKeyboardEvent<HTMLElement>, keys: GridKeys): boolean => {
  const isChord = ctrlKey || metaKey;
  if (isChord && key.toLowerCase() === 'a') keys.onAll();
  else if (key === ' ') keys.onToggle(keys.focused);
  // With Ctrl they are the browser's.
  else if (isChord) return false;
  else if (key === 'Enter') keys.onTake(keys.focused);
  else if (key === 'Escape' && keys.isSeveral()) keys.onClear();
  else {
    const to = target(key, keys);
    if (to === null) return directions[key] !== undefined;
    if (shiftKey) keys.onExtend(to);
    keys.onMove(to);
  }
  return true;
};

/**
 * The keys of the grid: arrows by geometry, Home and End, with Shift a range; Space adds and removes, Ctrl+A takes all,
 * Escape none of several; Enter goes on with what is selected, or with this one.
 */
export const gridKeys =
  (keys: GridKeys) =>
  (event: TargetedKeyboardEvent<HTMLElement>): void => {
    // Alt+Left goes back.
    if (event.altKey || !act(event, keys)) return;
    event.preventDefault();
    // Else it would step on, out of the popup.
    if (event.key === 'Escape') event.stopPropagation();
  };
