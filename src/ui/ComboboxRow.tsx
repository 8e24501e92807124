import {t} from '../i18n/t';
import styles from './Combobox.module.css';
import type {Row} from './combobox-rows';
import {LockIcon, PlusIcon, TickIcon} from './Icons';
import {shown} from './shown';

export type ComboboxRowProps = {
  readonly id: string;
  readonly row: Row;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly createLabel: (name: string) => string;
  readonly onTake: () => void;
};

const Cover = ({image}: {readonly image: string | null}) =>
  image === null ? (
    <span class={styles['rowCover']} />
  ) : (
    <img class={styles['rowCover']} src={image} alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer" />
  );

const Content = ({row, isChosen, createLabel}: Pick<ComboboxRowProps, 'row' | 'isChosen' | 'createLabel'>) => {
  if (row.kind === 'create') {
    return (
      <>
        <span class={styles['rowCover']}>
          <PlusIcon />
        </span>
        <bdi class={styles['rowLabel']}>{createLabel(row.name)}</bdi>
      </>
    );
  }
  return (
    <>
      <Cover image={row.option.image ?? null} />
      <bdi class={styles['rowLabel']}>{shown(row.option.label)}</bdi>
      {row.option.isSecret === true && (
        <span class={styles['mark']}>
          <LockIcon />
          <span class="visually-hidden">{t('secretBoard')}</span>
        </span>
      )}
      {isChosen && (
        <span class={styles['mark']}>
          <TickIcon />
        </span>
      )}
    </>
  );
};

/** A line of the combobox's list. `aria-selected` marks the line that Enter takes, as the pattern asks. */
export const ComboboxRow = ({id, isActive, onTake, ...content}: ComboboxRowProps) => (
  // The combobox's input keeps the focus and handles the keys; a reader that puts its own focus here is served too.
  <div
    id={id}
    role="option"
    class={isActive ? styles['rowActive'] : styles['row']}
    aria-selected={isActive}
    tabIndex={-1}
    onClick={onTake}
    onKeyDown={(event) => event.key === 'Enter' && onTake()}
  >
    <Content {...content} />
  </div>
);
