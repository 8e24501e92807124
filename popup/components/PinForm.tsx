import {characters} from '../../src/domain/limits';
import type {DeliveryMode} from '../../src/domain/pin-draft';
import {type MessageKey, t} from '../../src/i18n/t';
import {type FieldName, fieldProblem, fieldsSent, limitOf} from '../store/form';
import type {PopupStore} from '../store/popup-store';
import {BoardField} from './BoardField';
import {fieldLabels} from './field-words';
import type {Focus} from './focus';
import {HandOffNote} from './HandOffNote';
import styles from './PinForm.module.css';
import {TextField} from './TextField';

export type PinFormProps = {
  readonly store: PopupStore;
  readonly focus: Focus;
  readonly onSubmit: () => void;
  readonly onOpenOptions: () => void;
};

/** Ties the footer's button to the form. */
export const FORM_ID = 'pin-form';

type Look = {
  readonly rows?: number;
  readonly inputMode?: 'url';
  readonly placeholder?: MessageKey;
  readonly nudge?: MessageKey;
};

const looks: Readonly<Record<FieldName, Look>> = {
  title: {},
  description: {rows: 3},
  link: {inputMode: 'url'},
  altText: {placeholder: 'altTextPlaceholder', nudge: 'altTextNudge'},
};

type FieldProps = Pick<PinFormProps, 'store' | 'focus' | 'onSubmit'> & {
  readonly name: FieldName;
  readonly mode: DeliveryMode;
};

const Field = ({store, focus, onSubmit, name, mode}: FieldProps) => {
  const value = store.form.words.value[name];
  const limit = limitOf(name, mode);
  const {rows, inputMode, placeholder, nudge} = looks[name];
  return (
    <TextField
      id={name}
      label={t(fieldLabels[name])}
      value={value}
      limit={limit}
      problem={fieldProblem(name, value)}
      rows={rows}
      inputMode={inputMode}
      placeholder={placeholder && t(placeholder)}
      nudge={nudge && t(nudge)}
      note={characters(value) > limit ? t('formCuts', limit) : undefined}
      onEdit={(text) => store.edit(name, text)}
      onSubmit={onSubmit}
      fieldRef={focus.at(name)}
    />
  );
};

/** Where the pin goes and what it says: only what will really arrive. */
export const PinForm = ({store, focus, onSubmit, onOpenOptions}: PinFormProps) => {
  const mode = store.mode.value;
  const hasPinId = (store.pictures.chosen.value?.candidate.pinId ?? null) !== null;
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
        {hasPinId && <p class={styles['note']}>{t('existingPin')}</p>}
        {mode !== null &&
          fieldsSent(mode, hasPinId).map((name) => (
            <Field key={name} name={name} mode={mode} store={store} focus={focus} onSubmit={onSubmit} />
          ))}
      </fieldset>
    </form>
  );
};
