import type {TargetedKeyboardEvent} from 'preact';
import {useMemo, useState} from 'preact/hooks';
import {fold} from '../domain/fold';
import {type ComboboxOption, comboboxRows, type Row} from './combobox-rows';
import {searchable} from './match-options';

type List = {readonly kind: 'closed'} | {readonly kind: 'open'; readonly active: number | null};

export type ComboboxInput = {
  readonly options: readonly ComboboxOption[];
  readonly chosen: ComboboxOption | null;
  readonly onChoose: (id: string) => void;
  readonly onCreate?: ((name: string) => void) | undefined;
  readonly canCreate?: ((name: string) => boolean) | undefined;
};

const closed: List = {kind: 'closed'};
const never = () => false;

/**
 * The behaviour of an editable combobox with a list popup, after the ARIA Authoring Practices: Down and Up open the list
 * and move in it, Alt+Down opens without moving, Enter takes the marked line, Tab takes it when it came of typing, Escape
 * first closes, then puts the chosen name back. Keys it does not use are left to the page, Enter on a closed list too.
 */
export const useCombobox = ({options, chosen, onChoose, onCreate, canCreate = never}: ComboboxInput) => {
  const [typed, setTyped] = useState<string | null>(null);
  const [list, setList] = useState<List>(closed);
  const searched = useMemo(() => searchable(options), [options]);
  const {rows, hidden} = useMemo(
    () => comboboxRows(searched, chosen, typed, canCreate),
    [searched, chosen, typed, canCreate],
  );
  const active = list.kind === 'open' ? list.active : null;

  const close = () => {
    setList(closed);
    setTyped(null);
  };

  const take = (row: Row) => {
    close();
    if (row.kind === 'option') onChoose(row.option.id);
    else onCreate?.(row.name);
  };

  const open = () => {
    const at = rows.findIndex((row) => row.kind === 'option' && row.option.id === chosen?.id);
    setList({kind: 'open', active: at < 0 ? null : at});
  };

  const move = (step: 1 | -1) => {
    if (rows.length === 0) return setList({kind: 'open', active: null});
    const chosenAt = rows.findIndex((row) => row.kind === 'option' && row.option.id === chosen?.id);
    if (list.kind === 'closed' && chosenAt >= 0) return setList({kind: 'open', active: chosenAt});
    const from = active ?? (step === 1 ? -1 : rows.length);
    setList({kind: 'open', active: (from + step + rows.length) % rows.length});
  };

  const onEscape = (): boolean => {
    if (list.kind === 'closed' && typed === null) return false;
    if (list.kind === 'open') setList(closed);
    else setTyped(null);
    return true;
  };

  const onEnter = (): boolean => {
    const row = active === null ? undefined : rows[active];
    if (row === undefined) return false;
    take(row);
    return true;
  };

  /** True when the key was used up. */
  const press = (event: KeyboardEvent): boolean => {
    switch (event.key) {
      case 'ArrowDown':
        if (event.altKey) open();
        else move(1);
        return true;
      case 'ArrowUp':
        if (event.altKey) setList(closed);
        else move(-1);
        return true;
      case 'Enter':
        return onEnter();
      case 'Escape':
        return onEscape();
      case 'Tab': {
        const row = active === null || typed === null ? undefined : rows[active];
        if (row?.kind === 'option') take(row);
        return false;
      }
      case 'ArrowLeft':
      case 'ArrowRight':
      case 'Home':
      case 'End':
        if (list.kind === 'open') setList({kind: 'open', active: null});
        return false;
      default:
        return false;
    }
  };

  return {
    text: typed ?? chosen?.label ?? '',
    rows,
    hidden,
    isOpen: list.kind === 'open',
    active,
    open,
    take,
    onInput: (text: string) => {
      setTyped(text);
      // The likeliest line is marked, so that a few letters and Enter suffice; an empty field marks nothing.
      setList({kind: 'open', active: text.trim() === '' ? null : 0});
    },
    onKeyDown: (event: TargetedKeyboardEvent<HTMLInputElement>) => {
      if (event.isComposing || !press(event)) return;
      event.preventDefault();
      // Else Escape would go on to leave the field that it has just tidied.
      event.stopPropagation();
    },
    /** A name typed in full counts as chosen; anything else falls back to what was chosen before. */
    onBlur: () => {
      const exact = typed === null ? undefined : searched.find(({folded}) => folded === fold(typed));
      close();
      if (exact !== undefined && exact.option.id !== chosen?.id) onChoose(exact.option.id);
    },
  };
};
