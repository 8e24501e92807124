import {t} from '../i18n/t';
import styles from './Combobox.module.css';
import type {Row, RowOf} from './combobox-rows';
import {LockIcon, PlusIcon, TickIcon} from './Icons';
import {markLetters, type Piece} from './mark-letters';
import {shown} from './shown';

export type ComboboxRowProps = {
  readonly id: string;
  readonly row: Row;
  readonly typed: string;
  /** From 1, among `count` rows that can be taken. */
  readonly place: number;
  readonly count: number;
  /** Pixels below the list's top. */
  readonly top: number;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  /** True for a click with Ctrl or Cmd. */
  readonly onTake: (isAdded: boolean) => void;
  readonly onPoint: (key: string) => void;
};

const Cover = ({image}: {readonly image: string | null}) =>
  image === null ? (
    <span class={styles['rowCover']} />
  ) : (
    <img class={styles['rowCover']} src={image} alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer" />
  );

const Letters = ({pieces}: {readonly pieces: readonly Piece[]}) => (
  <>{pieces.map(({text, isMarked}, at) => (isMarked ? <mark key={at}>{text}</mark> : text))}</>
);

const OptionContent = ({row, typed, isChosen}: {row: RowOf<'option'>; typed: string; isChosen: boolean}) => {
  const {option, parent} = row.line;
  const labels = [...(parent === null ? [] : [shown(parent.label)]), shown(option.label)];
  const pieces = markLetters(labels, typed);
  const isSecret = option.isSecret === true || parent?.isSecret === true;
  return (
    <>
      {!row.isBeneath && <Cover image={(parent ?? option).image ?? null} />}
      <span class={styles['rowLabel']} title={labels.join(' › ')}>
        {parent !== null && (
          <span class={styles['parent']}>
            <bdi>
              <Letters pieces={pieces[0] ?? []} />
            </bdi>
            {' › '}
          </span>
        )}
        <bdi class={styles['own']}>
          <Letters pieces={pieces.at(-1) ?? []} />
        </bdi>
      </span>
      {isSecret && (
        <span class={styles['mark']}>
          <LockIcon />
          <span class="visually-hidden">{t('secretBoard')}</span>
        </span>
      )}
      {isChosen && (
        <span class={styles['mark']}>
          <TickIcon />
          <span class="visually-hidden">{t('chosenBoard')}</span>
        </span>
      )}
    </>
  );
};

const OfferContent = ({offer}: {readonly offer: RowOf<'offer'>['offer']}) => (
  <>
    <span class={styles['rowCover']}>{offer.isSecret === true ? <LockIcon /> : <PlusIcon />}</span>
    <span class={styles['rowLabel']} title={offer.label}>
      <bdi class={styles['own']}>{offer.label}</bdi>
    </span>
  </>
);

/** A row of the combobox's list. `aria-selected` marks the one that Enter takes, as the pattern asks. */
export const ComboboxRow = ({
  id,
  row,
  typed,
  place,
  count,
  top,
  isActive,
  isChosen,
  onTake,
  onPoint,
}: ComboboxRowProps) => {
  const style = {insetBlockStart: `${top}px`};
  if (row.kind === 'heading') {
    // Its group bears the name.
    return (
      <div class={styles['heading']} style={style} aria-hidden="true">
        {row.label}
      </div>
    );
  }
  const isBeneath = row.kind === 'option' && row.isBeneath;
  return (
    // The combobox's input keeps the focus and handles the keys; a reader that puts its own focus here is served too.
    <div
      id={id}
      role="option"
      class={[styles['row'], isActive ? styles['active'] : '', isBeneath ? styles['beneath'] : ''].join(' ')}
      style={style}
      aria-selected={isActive}
      aria-posinset={place}
      aria-setsize={count}
      tabIndex={-1}
      onClick={({ctrlKey, metaKey}) => onTake(ctrlKey || metaKey)}
      onKeyDown={({key, ctrlKey, metaKey}) => key === 'Enter' && onTake(ctrlKey || metaKey)}
      onPointerMove={() => onPoint(row.key)}
    >
      {row.kind === 'option' ? (
        <OptionContent row={row} typed={typed} isChosen={isChosen} />
      ) : (
        <OfferContent offer={row.offer} />
      )}
    </div>
  );
};
