import type {ComponentChildren} from 'preact';
import {characters} from '../../src/domain/limits';
import type {DeliveryMode} from '../../src/domain/pin-draft';
import {type MessageKey, t} from '../../src/i18n/t';
import {type FieldName, fieldProblem, limitOf, type Words} from '../store/form';
import type {PopupStore} from '../store/popup-store';
import {fieldLabels} from './field-words';
import type {Focus} from './focus';
import {LinkNote} from './LinkNote';
import {TextField} from './TextField';

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

export type PinFieldProps = {
  readonly store: PopupStore;
  readonly focus: Focus;
  readonly name: FieldName;
  readonly mode: DeliveryMode;
  readonly words: Words;
  /** The page's own link for the picture, tracking and all; null while none is chosen. */
  readonly rawLink: string | null;
  /** Set where several pictures have this field. */
  readonly pictureId?: string;
  readonly onSubmit: () => void;
  readonly children?: ComponentChildren;
};

/** One field of a pin: of the only picture, or of one among several. */
export const PinField = ({store, focus, name, mode, words, rawLink, pictureId, onSubmit, children}: PinFieldProps) => {
  const value = words[name];
  const limit = limitOf(name, mode);
  const {rows, inputMode, placeholder, nudge} = looks[name];
  const id = pictureId === undefined ? name : (`${name}-${pictureId}` as const);
  const edit = (text: string) => store.edit(name, text, pictureId);
  return (
    <TextField
      id={id}
      label={t(fieldLabels[name])}
      value={value}
      limit={limit}
      problem={fieldProblem(name, value)}
      rows={rows}
      inputMode={inputMode}
      placeholder={placeholder && t(placeholder)}
      nudge={nudge !== undefined && rawLink !== null ? t(nudge) : undefined}
      note={characters(value) > limit ? t('formCuts', limit) : undefined}
      onEdit={edit}
      onSubmit={onSubmit}
      fieldRef={focus.at(id)}
    >
      {name === 'link' && /\?/.test(value + rawLink) && (
        <LinkNote store={store} link={value} rawLink={rawLink} onEdit={edit} />
      )}
      {children}
    </TextField>
  );
};
