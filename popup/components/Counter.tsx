import {t} from '../../src/i18n/t';
import styles from './TextField.module.css';

/** From this share of the limit on the counter speaks up. */
const NEAR = 0.9;

const classFor = (count: number, limit: number) => {
  if (count > limit) return styles['counterOver'];
  return count >= limit * NEAR ? styles['counterNear'] : styles['counter'];
};

/** "28 / 100": quiet, louder near the limit. */
export const Counter = ({count, limit}: {readonly count: number; readonly limit: number}) => (
  <span class={classFor(count, limit)}>{t('counter', count, limit)}</span>
);
