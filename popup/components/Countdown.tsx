import type {PopupStore} from '../store/popup-store';

/** The seconds in which a pin can still be undone. For the eye alone: read out one by one, they would drown all else. */
export const Countdown = ({store}: {readonly store: PopupStore}) => {
  const seconds = store.undoSeconds.value;
  return seconds > 0 && seconds < Infinity ? <small aria-hidden="true">{seconds}</small> : null;
};
