import type {ComponentChildren, TargetedKeyboardEvent} from 'preact';
import {characters} from '../../src/domain/limits';
import {t} from '../../src/i18n/t';
import type {FieldProblem} from '../store/form';
import {Counter} from './Counter';
import {fieldProblemWords} from './field-words';
import styles from './TextField.module.css';

export type TextFieldProps = {
  /** Unique on its page. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Characters that arrive at Pinterest. */
  readonly limit: number;
  readonly problem: FieldProblem | null;
  /** Set for a text of several lines; Enter then makes a line, and Ctrl+Enter calls `onSubmit`. */
  readonly rows?: number | undefined;
  readonly placeholder?: string | undefined;
  /** A kind word beside the label while the field is empty. */
  readonly nudge?: string | undefined;
  /** Said below the field when there is nothing wrong. */
  readonly note?: string | undefined;
  readonly inputMode?: 'text' | 'url' | undefined;
  readonly onEdit: (text: string) => void;
  readonly onSubmit: () => void;
  readonly fieldRef: (field: HTMLElement | null) => void;
  /** Below everything else. */
  readonly children?: ComponentChildren;
};

const submitOnChord = (onSubmit: () => void) => (event: TargetedKeyboardEvent<HTMLTextAreaElement>) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
  event.preventDefault();
  onSubmit();
};

/** A labelled text with its limit, and whatever is wrong with it right below. */
export const TextField = ({id, label, value, limit, problem, rows, nudge, note, ...props}: TextFieldProps) => {
  const aboutId = `${id}-about`;
  const about = problem === null ? note : fieldProblemWords(problem);
  const shared = {
    id,
    value,
    class: styles['input'],
    'aria-invalid': problem !== null,
    'aria-describedby': about === undefined ? undefined : aboutId,
    placeholder: props.placeholder ?? '',
  };
  return (
    <div class={styles['field']}>
      <div class={styles['head']}>
        <label for={id}>{label}</label>
        {rows !== undefined && (
          <span class={styles['chord']} aria-hidden="true">
            {t('chordHint')}
          </span>
        )}
        {nudge !== undefined && value === '' ? (
          <span class={styles['nudge']}>{nudge}</span>
        ) : (
          <Counter count={characters(value)} limit={limit} />
        )}
      </div>
      {rows === undefined ? (
        <input
          {...shared}
          type="text"
          autocomplete="off"
          inputMode={props.inputMode ?? 'text'}
          spellcheck={props.inputMode !== 'url'}
          ref={props.fieldRef}
          onInput={(event) => props.onEdit(event.currentTarget.value)}
        />
      ) : (
        <textarea
          {...shared}
          rows={rows}
          ref={props.fieldRef}
          onInput={(event) => props.onEdit(event.currentTarget.value)}
          onKeyDown={submitOnChord(props.onSubmit)}
        />
      )}
      {about !== undefined && (
        <p id={aboutId} class={problem === null ? styles['note'] : styles['problem']}>
          {about}
        </p>
      )}
      {props.children}
    </div>
  );
};
