import type {LedgerEntry} from '../../src/domain/ledger-entry';
import {t} from '../../src/i18n/t';
import {dayWords} from '../../src/ui/local-time';
import {placeName} from '../../src/ui/outbox-words';
import {plural} from '../../src/ui/plural';
import {shown} from '../../src/ui/shown';
import type {PopupStore} from '../store/popup-store';
import {PinLink} from './PinLink';
import styles from './PinnedBefore.module.css';

const See = ({entry: {pinId}}: {readonly entry: LedgerEntry}) =>
  pinId === null ? null : (
    <>
      {' '}
      <PinLink pinId={pinId} />
    </>
  );

const pageWords = ({mode, place, pinnedAt}: LedgerEntry): string => {
  if (mode === 'handOff') return t('handedOverBefore', dayWords(pinnedAt));
  return place === null
    ? t('pinnedBefore', dayWords(pinnedAt))
    : t('pinnedBeforeTo', placeName(place), dayWords(pinnedAt));
};

/** A quiet line on a page that something was pinned from before: where to, when, and the pin itself. */
export const PinnedBefore = ({store}: {readonly store: PopupStore}) => {
  const [latest, ...earlier] = store.pinnedBefore.ofPage.value;
  if (latest === undefined) return null;
  return (
    <p class={styles['line']}>
      {pageWords(latest)}
      <See entry={latest} />
      {earlier.length > 0 && ` ${plural(earlier.length, 'pinnedBeforeMoreOne', 'pinnedBeforeMore')}`}
    </p>
  );
};

export type DoubleProps = {
  readonly entry: LedgerEntry;
  readonly id: string;
  /** The number that the picture bears among several. */
  readonly number: number | null;
};

/** Said before the same picture goes to the same board again, which is nobody's to forbid. */
export const DoubleWarning = ({entry, id, number}: DoubleProps) => {
  const words = t('doublePin', shown(entry.place?.boardName ?? ''), dayWords(entry.pinnedAt));
  return (
    <p id={id} class={styles['double']}>
      {number === null ? words : t('blockedRow', number, words)}
      <See entry={entry} />
    </p>
  );
};
