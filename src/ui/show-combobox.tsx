import {fireEvent, render, screen} from '@testing-library/preact';
import {useMemo, useState} from 'preact/hooks';
import {Combobox} from './Combobox';
import type {ComboboxOption} from './combobox-rows';

/** For component tests: three boards, one of them with a section. */
export const boards: ComboboxOption[] = [
  {id: '1', label: 'Kitchen', within: [{id: '1/1', label: 'Tiles'}]},
  {id: '2', label: 'Winter', isSecret: true},
  {id: '3', label: 'Crème brûlée'},
];

/** As many boards as an account may hold. */
export const many = Array.from({length: 2_000}, (_, at): ComboboxOption => ({id: `${at}`, label: `Board ${at}`}));

type Told = {chosen: string[]; added: string[]; created: string[]; keys: string[]; removed: number; seen: string[]};

type PageProps = {options: ComboboxOption[]; first: string | null; told: Told; isMany?: boolean};

const Page = ({options, first, told, isMany = false}: PageProps) => {
  const [id, setId] = useState(first);
  const lines = useMemo(() => options.map((option) => ({option, parent: null})), [options]);
  const groups = useMemo(() => [{label: 'All', lines}], [lines]);
  const offersFor = useMemo(
    () => (name: string) => {
      const offer = {id: 'new', label: `Create board “${name}”`, onTake: () => told.created.push(name)};
      return options.some(({label}) => label.toLowerCase() === name.toLowerCase()) ? [] : [offer];
    },
    [options],
  );
  return (
    // What reaches the page is what the combobox has left over.
    <div role="none" onKeyDown={({key}) => told.keys.push(key)}>
      <Combobox
        id="board"
        label="Board"
        placeholder="Type"
        emptyText="Nothing"
        options={options}
        groups={groups}
        chosen={options.filter((one) => one.id === id)}
        isMany={isMany}
        onChoose={(next) => {
          told.chosen.push(next);
          setId(next);
        }}
        onAdd={(next) => told.added.push(next)}
        onRemoveLast={() => told.removed++}
        onLookAt={(ids) => {
          told.seen = [...ids];
        }}
        offersFor={offersFor}
      />
    </div>
  );
};

/** The combobox on a page that notes what it tells; `update` gives it another list. */
export const showCombobox = (first: string | null = null, options = boards, isMany = false) => {
  const told: Told = {chosen: [], added: [], created: [], keys: [], removed: 0, seen: []};
  const {rerender} = render(<Page options={options} first={first} told={told} isMany={isMany} />);
  const input = screen.getByRole('combobox', {name: 'Board'}) as HTMLInputElement; // the pattern's own element
  const press = (key: string, more = {}) => fireEvent.keyDown(input, {key, ...more});
  const type = (value: string) => fireEvent.input(input, {target: {value}});
  const lines = () => screen.queryAllByRole('option').map((line) => line.textContent);
  const marked = () => document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent ?? null;
  const isOpen = () => input.getAttribute('aria-expanded') === 'true';
  const update = (next: ComboboxOption[]) =>
    rerender(<Page options={next} first={first} told={told} isMany={isMany} />);
  return {told, input, press, type, lines, marked, isOpen, update};
};
