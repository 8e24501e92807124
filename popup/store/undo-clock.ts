import {computed, signal} from '@preact/signals';
import {isUnderWay, type Sending} from '../../src/domain/sending';
import type {Ports} from './ports';

/** Milliseconds for which a pin can be undone where it was made; after that, its history can delete it. */
const UNDO_MS = 10_000;

/** Counts down the time in which what was sent can be undone. It begins once all of it is settled. */
export const createUndoClock = ({now, eachSecond}: Pick<Ports, 'now' | 'eachSecond'>) => {
  /** Whole seconds that are left, none or less once the time is over; endless while pins are still under way. */
  const undoSeconds = signal(0);
  let untilMs = 0;

  const tick = (): boolean => {
    undoSeconds.value = Math.ceil((untilMs - now()) / 1_000);
    return undoSeconds.value > 0;
  };

  return {
    /** What the screen shows of it. */
    offer: {undoSeconds, isUndoOpen: computed(() => undoSeconds.value > 0)},
    /** Sets the clock by what was sent, as it stands now. */
    set: (sending: Sending): void => {
      const doneAt = sending.items.map(({state}) => (state.kind === 'done' ? state.doneAtMs : 0));
      untilMs = isUnderWay(sending) ? Infinity : Math.max(...doneAt) + UNDO_MS;
      if (tick() && untilMs < Infinity) eachSecond(tick);
    },
  };
};
