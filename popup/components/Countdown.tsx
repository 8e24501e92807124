import type {PopupStore} from '../store/popup-store';
import styles from './Outcome.module.css';

/** The seconds in which a pin can still be undone. For the eye alone: read out one by one, they would drown all else. */
export const Countdown = ({store}: {readonly store: PopupStore}) => {
  const seconds = store.undoSeconds.value;
  return seconds > 0 && seconds < Infinity ? (
    <span class={styles['countdown']} aria-hidden="true">
      {seconds}
    </span>
  ) : null;
};
