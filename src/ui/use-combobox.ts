import type {TargetedKeyboardEvent} from 'preact';
import {useMemo, useState} from 'preact/hooks';
import {
  type ComboboxGroup,
  type ComboboxOption,
  comboboxRows,
  type Offer,
  optionNamed,
  type Row,
} from './combobox-rows';
import {isWalkKey, type WalkKey, walk} from './list-keys';
import {type Searchable, searchable} from './match-options';

/** `active` is the key of the marked row; it is walked to by keys, or stands first after typing. */
type List =
  | {readonly kind: 'closed'}
  | {readonly kind: 'open'; readonly active: string | null; readonly isWalked: boolean};

export type ComboboxInput = {
  /** All that can be found by typing. */
  readonly options: readonly ComboboxOption[];
  /** What the list shows while nothing is typed. */
  readonly groups: readonly ComboboxGroup[];
  /** The first stands in the field by its name, unless there may be many: those the caller shows. */
  readonly chosen: readonly ComboboxOption[];
  readonly isMany?: boolean;
  /** Takes an option, in the place of the chosen one unless there may be many. */
  readonly onChoose: (id: string) => void;
  /** Takes an option beside those chosen. */
  readonly onAdd?: ((id: string) => void) | undefined;
  /** Backspace in the empty field. */
  readonly onRemoveLast?: (() => void) | undefined;
  /** What can be made of a text; `searched` are the options as they are searched. The same function as long as it says the same. */
  readonly offersFor?:
    | ((typed: string, searched: readonly Searchable<ComboboxOption>[]) => readonly Offer[])
    | undefined;
  /** The options that the eye or hand is at, for a caller that knows more of them on demand. */
  readonly onLookAt?: ((ids: readonly string[]) => void) | undefined;
};

const closed: List = {kind: 'closed'};
const noOffers = () => [];
const CARET_KEYS = ['ArrowLeft', 'ArrowRight', 'Home', 'End'];

const isChosenRow = (row: Row, chosen: readonly ComboboxOption[]): boolean =>
  row.kind === 'option' && chosen.some(({id}) => id === row.line.option.id);

/**
 * The row that typing marks, so that a few letters and Enter suffice; an emptied field marks none. It is `first`, which
 * stood first when the last letter came: a list that grows meanwhile does not push another under the hand.
 */
const likeliest = (list: List, typed: string | null, rows: readonly Row[], first: Row | undefined): string | null => {
  if (list.kind === 'closed' || list.isWalked || (typed ?? '').trim() === '') return null;
  const isThere = first?.kind === 'option' && rows.some(({key}) => key === first.key);
  return (isThere ? first : rows[0])?.key ?? null;
};

/**
 * The behaviour of an editable combobox with a list popup, after the ARIA Authoring Practices: Down and Up open the list
 * and move in it, Page keys leap, Home and End go to its ends once it is walked in, Alt+Down opens without moving, Enter
 * takes the marked row and Ctrl+Enter or Cmd+Enter adds it, Tab takes it when it came of typing, Escape first closes, then
 * puts the chosen name back. Keys it does not use are left to the page, Enter on a closed list too.
 */
export const useCombobox = (input: ComboboxInput) => {
  const {options, groups, chosen, isMany = false, onChoose, onAdd = onChoose, offersFor = noOffers} = input;
  const [typed, setTyped] = useState<string | null>(null);
  const [list, setList] = useState<List>(closed);
  const searched = useMemo(() => searchable(options), [options]);
  const rows = useMemo(
    () => comboboxRows(searched, groups, typed ?? '', offersFor(typed ?? '', searched)),
    [searched, groups, typed, offersFor],
  );
  const wanted = list.kind === 'open' ? list.active : null;
  const first = useMemo(() => rows[0], [typed]);
  const active = rows.some(({key}) => key === wanted) ? wanted : likeliest(list, typed, rows, first);
  const activeRow = active === null ? undefined : rows.find(({key}) => key === active);
  const text = typed ?? (isMany ? '' : (chosen[0]?.label ?? ''));

  const close = () => {
    setList(closed);
    setTyped(null);
  };

  const take = (row: Row, isAdded = false) => {
    if (row.kind === 'heading') return;
    if (isAdded) setTyped(null);
    else close();
    if (row.kind === 'offer') row.offer.onTake();
    else (isAdded ? onAdd : onChoose)(row.line.option.id);
  };

  const chosenKey = () => rows.find((row) => isChosenRow(row, chosen))?.key ?? null;
  const open = () => setList({kind: 'open', active: typed === null ? chosenKey() : null, isWalked: typed === null});

  const walkBy = (key: WalkKey) => {
    const start = list.kind === 'closed' ? chosenKey() : null;
    setList({kind: 'open', active: start ?? walk(rows, active, key), isWalked: true});
  };

  const onEscape = (): boolean => {
    if (list.kind === 'closed' && typed === null) return false;
    if (list.kind === 'open') setList(closed);
    else setTyped(null);
    return true;
  };

  const onEnter = ({ctrlKey, metaKey}: KeyboardEvent): boolean => {
    if (activeRow !== undefined) {
      take(activeRow, ctrlKey || metaKey);
      return true;
    }
    // What is in the field is not what is chosen: sending that would surprise.
    if (typed === null || typed.trim() === '') return false;
    open();
    return true;
  };

  const onTab = (): boolean => {
    if (activeRow?.kind === 'option' && typed !== null) take(activeRow);
    return false;
  };

  const onBackspace = (): boolean => {
    if (!isMany || text !== '') return false;
    input.onRemoveLast?.();
    return true;
  };

  const onWalkKey = (key: WalkKey, {altKey}: KeyboardEvent): boolean => {
    const isCaretKey = CARET_KEYS.includes(key);
    if (isCaretKey && !(list.kind === 'open' && list.isWalked && active !== null)) return onCaretKey();
    if (!altKey) walkBy(key);
    else if (key === 'ArrowDown') open();
    else setList(closed);
    return true;
  };

  const onCaretKey = (): boolean => {
    if (list.kind === 'open') setList({kind: 'open', active: null, isWalked: true});
    return false;
  };

  /** True when the key was used up. */
  const press = (event: KeyboardEvent): boolean => {
    if (isWalkKey(event.key)) return onWalkKey(event.key, event);
    switch (event.key) {
      case 'Enter':
        return onEnter(event);
      case 'Escape':
        return onEscape();
      case 'Tab':
        return onTab();
      case 'Backspace':
        return onBackspace();
      default:
        return CARET_KEYS.includes(event.key) && onCaretKey();
    }
  };

  return {
    text,
    typed: typed ?? '',
    rows,
    isOpen: list.kind === 'open',
    active,
    open,
    take,
    isChosen: (row: Row) => isChosenRow(row, chosen),
    onInput: (next: string) => {
      setTyped(next);
      setList({kind: 'open', active: null, isWalked: false});
    },
    onKeyDown: (event: TargetedKeyboardEvent<HTMLInputElement>) => {
      if (event.isComposing || !press(event)) return;
      event.preventDefault();
      // Else Escape would go on to leave the field that it has just tidied.
      event.stopPropagation();
    },
    /** A name typed in full counts as chosen; anything else falls back to what was chosen before. */
    onBlur: () => {
      const exact = typed === null || typed.trim() === '' ? null : optionNamed(searched, typed);
      close();
      if (exact !== null && !chosen.some(({id}) => id === exact.id)) onChoose(exact.id);
    },
  };
};
