import {useEffect} from 'preact/hooks';
import {t} from '../i18n/t';
import styles from './Combobox.module.css';
import {ComboboxRow} from './ComboboxRow';
import {ChevronIcon} from './Icons';
import {plural} from './plural';
import {type ComboboxInput, useCombobox} from './use-combobox';

export type ComboboxProps = ComboboxInput & {
  /** Unique on its page; the list and its lines take their ids from it. */
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
  /** Said in the list when it has no line. */
  readonly emptyText: string;
  /** The words for the line that makes something new. */
  readonly createLabel?: ((name: string) => string) | undefined;
  readonly isBusy?: boolean;
  readonly describedBy?: string | undefined;
  readonly inputRef?: (input: HTMLInputElement | null) => void;
};

const noLabel = (name: string) => name;

/** A field that is typed in to choose from a list, or to make a new entry. */
export const Combobox = ({
  id,
  label,
  placeholder,
  emptyText,
  isBusy,
  describedBy,
  inputRef,
  ...input
}: ComboboxProps) => {
  const box = useCombobox(input);
  const listId = `${id}-list`;
  const rowId = (index: number) => `${id}-${index}`;
  const cover = box.text === input.chosen?.label ? (input.chosen.image ?? null) : null;

  useEffect(() => {
    if (box.active !== null) document.getElementById(rowId(box.active))?.scrollIntoView({block: 'nearest'});
  }, [box.active]);

  return (
    <div class={styles['combobox']}>
      <label for={id} class={styles['label']}>
        {label}
      </label>
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
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={box.active === null ? undefined : rowId(box.active)}
          aria-describedby={describedBy}
          aria-busy={isBusy}
          ref={inputRef ?? null}
          onInput={(event) => box.onInput(event.currentTarget.value)}
          onKeyDown={box.onKeyDown}
          onFocus={(event) => event.currentTarget.select()}
          onClick={() => box.open()}
          onBlur={box.onBlur}
        />
        <span class={styles['chevron']}>
          <ChevronIcon />
        </span>
      </div>
      <div class={styles['popup']} hidden={!box.isOpen}>
        {/* The line is taken on the click that follows; keeping the focus here keeps the list open until then. */}
        <div id={listId} role="listbox" aria-label={label} onMouseDown={(event) => event.preventDefault()}>
          {box.isOpen &&
            box.rows.map((row, index) => (
              <ComboboxRow
                key={row.kind === 'option' ? row.option.id : 'create'}
                id={rowId(index)}
                row={row}
                isActive={index === box.active}
                isChosen={row.kind === 'option' && row.option.id === input.chosen?.id}
                createLabel={input.createLabel ?? noLabel}
                onTake={() => box.take(row)}
              />
            ))}
        </div>
        {box.rows.length === 0 && <p class={styles['note']}>{emptyText}</p>}
        {box.hidden > 0 && <p class={styles['note']}>{t('comboboxHidden', box.hidden)}</p>}
      </div>
      <span class="visually-hidden" aria-live="polite">
        {box.isOpen ? plural(box.rows.length + box.hidden, 'comboboxFoundOne', 'comboboxFound') : ''}
      </span>
    </div>
  );
};
