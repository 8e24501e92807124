import type {ComponentChildren} from 'preact';
import {useEffect} from 'preact/hooks';
import styles from './Combobox.module.css';
import {ComboboxList, rowId} from './ComboboxList';
import type {Row} from './combobox-rows';
import {ChevronIcon} from './Icons';
import {plural} from './plural';
import {type ComboboxInput, useCombobox} from './use-combobox';
import {useSettled} from './use-settled';

export type ComboboxProps = ComboboxInput & {
  /** Unique on its page; the list and its rows take their ids from it. */
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
  /** Said in the list when it has no row. */
  readonly emptyText: string;
  readonly isBusy?: boolean;
  readonly describedBy?: string | undefined;
  readonly inputRef?: (input: HTMLInputElement | null) => void;
  /** Between label and field: those chosen, where there may be many. */
  readonly children?: ComponentChildren;
};

/** Long enough that a fast typist hears the count once. */
const COUNT_AFTER_MS = 600;

/** Options at the top of the list that the next key will probably be about. */
const NEAR = 3;

/** The outermost options of the marked row and of the first ones. */
const lookedAt = (rows: readonly Row[], active: string | null): readonly string[] => {
  const near = rows.filter(({kind}) => kind === 'option').slice(0, NEAR);
  const marked = rows.filter(({key}) => key === active);
  const ids = [...marked, ...near].flatMap((row) =>
    row.kind === 'option' ? [(row.line.parent ?? row.line.option).id] : [],
  );
  return [...new Set(ids)];
};

const countWords = (rows: readonly Row[], typed: string): string => {
  if (typed.trim() === '') return '';
  return plural(rows.filter(({kind}) => kind === 'option').length, 'comboboxFoundOne', 'comboboxFound');
};

/** A field that is typed in to choose from a list, or to make a new entry. */
export const Combobox = (props: ComboboxProps) => {
  const {id, label, placeholder, emptyText, isBusy, describedBy, inputRef, children, ...input} = props;
  const box = useCombobox(input);
  const listId = `${id}-list`;
  const [first] = input.chosen;
  const cover = input.isMany !== true && box.text === first?.label ? (first.image ?? null) : null;
  const said = useSettled(box.isOpen ? countWords(box.rows, box.typed) : '', COUNT_AFTER_MS);

  useEffect(() => {
    if (box.isOpen) input.onLookAt?.(lookedAt(box.rows, box.active));
  }, [box.isOpen, box.rows, box.active]);

  return (
    <div class={styles['combobox']}>
      <label for={id} class={styles['label']}>
        {label}
      </label>
      {children}
      <div class={styles['field']}>
        {cover !== null && <img class={styles['cover']} src={cover} alt="" referrerpolicy="no-referrer" />}
        <input
          id={id}
          role="combobox"
          class={cover === null ? styles['input'] : styles['inputBesideCover']}
          type="text"
          autocomplete="off"
          spellcheck={false}
          placeholder={placeholder}
          value={box.text}
          aria-expanded={box.isOpen}
          aria-controls={box.isOpen ? listId : undefined}
          aria-autocomplete="list"
          aria-activedescendant={box.active === null ? undefined : rowId(listId, box.active)}
          aria-describedby={describedBy}
          aria-busy={isBusy}
          ref={inputRef ?? null}
          onInput={(event) => box.onInput(event.currentTarget.value)}
          onKeyDown={box.onKeyDown}
          onFocus={(event) => event.currentTarget.select()}
          onClick={(event) => {
            // Firefox places the caret when the button is let go, after the focus had selected all.
            if (!box.isOpen) event.currentTarget.select();
            box.open();
          }}
          onBlur={box.onBlur}
        />
        <span class={styles['chevron']}>
          <ChevronIcon />
        </span>
      </div>
      {box.isOpen && (
        <ComboboxList
          id={listId}
          label={label}
          rows={box.rows}
          typed={box.typed}
          active={box.active}
          isChosen={box.isChosen}
          onTake={box.take}
        >
          {box.rows.length === 0 && <p class={styles['note']}>{emptyText}</p>}
        </ComboboxList>
      )}
      <span class="visually-hidden" aria-live="polite">
        {said}
      </span>
    </div>
  );
};
