import {t} from '../../src/i18n/t';
import {fieldsSent} from '../store/form';
import type {PopupStore} from '../store/popup-store';
import {BoardField} from './BoardField';
import {CarouselChoice} from './CarouselChoice';
import type {Focus} from './focus';
import {HandOffNote} from './HandOffNote';
import type {OpenRow} from './PictureRow';
import {PictureRows} from './PictureRows';
import {PinField} from './PinField';
import styles from './PinForm.module.css';

export type PinFormProps = {
  readonly store: PopupStore;
  readonly focus: Focus;
  /** The one of several pictures whose words are shown. */
  readonly openRow: OpenRow | null;
  readonly onOpenRow: (row: OpenRow | null) => void;
  readonly onSubmit: () => void;
  readonly onOpenOptions: () => void;
};

/** Ties the footer's button to the form. */
export const FORM_ID = 'pin-form';

type WordsProps = Omit<PinFormProps, 'onOpenOptions'>;

/** The words of the only picture, or a row for each of several. */
const Words = ({store, focus, openRow, onOpenRow, onSubmit}: WordsProps) => {
  const mode = store.mode.value;
  const picture = store.pictures.chosen.value;
  const hasPinId = (picture?.candidate.pinId ?? null) !== null;
  if (mode === null) return null;
  if (store.rows.value.length > 1) {
    return (
      <PictureRows store={store} focus={focus} mode={mode} open={openRow} onOpen={onOpenRow} onSubmit={onSubmit} />
    );
  }
  return (
    <>
      {hasPinId && <p class={styles['note']}>{t('existingPin')}</p>}
      {fieldsSent(mode, hasPinId).map((name) => (
        <PinField
          key={name}
          name={name}
          mode={mode}
          words={store.form.words.value}
          rawLink={picture?.candidate.link ?? null}
          store={store}
          focus={focus}
          onSubmit={onSubmit}
        />
      ))}
    </>
  );
};

/** Where the pins go and what they say: only what will really arrive. */
export const PinForm = ({onOpenOptions, ...props}: PinFormProps) => {
  const {store, focus, onSubmit} = props;
  const mode = store.mode.value;
  return (
    <form
      id={FORM_ID}
      class={styles['form']}
      noValidate
      aria-label={t('formLabel')}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <fieldset class={styles['fields']} disabled={store.stage.value.kind === 'saving'}>
        {mode === 'api' && <BoardField store={store} focus={focus} onOpenOptions={onOpenOptions} />}
        {mode === 'handOff' && <HandOffNote delivery={store.delivery.value} onOpenOptions={onOpenOptions} />}
        {store.mayBeCarousel.value && <CarouselChoice store={store} />}
        <Words {...props} />
      </fieldset>
    </form>
  );
};
