import {effect, type ReadonlySignal, signal} from '@preact/signals';
import type {Ports} from './ports';
import type {Stage} from './stage';

/** Most pins are on disk sooner, and to draw the form anew meanwhile would put off hearing of it. */
const SAVING_AFTER_MS = 100;

/** The stage as it is drawn: that a pin is being saved only where that takes a while. */
export const drawnStage = (stage: ReadonlySignal<Stage>, {pause}: Pick<Ports, 'pause'>): ReadonlySignal<Stage> => {
  const drawn = signal(stage.value);
  effect(() => {
    const now = stage.value;
    if (now.kind !== 'saving') drawn.value = now;
    else
      void pause(SAVING_AFTER_MS).then(() => {
        if (stage.value === now) drawn.value = now;
      });
  });
  return drawn;
};
