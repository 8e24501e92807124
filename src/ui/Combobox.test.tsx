// @vitest-environment happy-dom
import './stand-in-browser';
import {cleanup, fireEvent, render, screen, within} from '@testing-library/preact';
import {useState} from 'preact/hooks';
import {afterEach, describe, expect, it} from 'vitest';
import {Combobox} from './Combobox';
import type {ComboboxOption} from './combobox-rows';

afterEach(cleanup);

const boards: ComboboxOption[] = [
  {id: '1', label: 'Kitchen'},
  {id: '2', label: 'Winter', isSecret: true},
  {id: '3', label: 'Crème brûlée'},
];

type Told = {chosen: string[]; created: string[]; keys: string[]};

const Page = ({options, first, told}: {options: ComboboxOption[]; first: string | null; told: Told}) => {
  const [id, setId] = useState(first);
  return (
    // What reaches the page is what the combobox has left over.
    <div role="none" onKeyDown={({key}) => told.keys.push(key)}>
      <Combobox
        id="board"
        label="Board"
        placeholder="Type"
        emptyText="Nothing"
        options={options}
        chosen={options.find((one) => one.id === id) ?? null}
        onChoose={(next) => {
          told.chosen.push(next);
          setId(next);
        }}
        onCreate={(name) => told.created.push(name)}
        canCreate={() => true}
        createLabel={(name) => `Create board “${name}”`}
      />
    </div>
  );
};

const show = (first: string | null = null, options = boards) => {
  const told: Told = {chosen: [], created: [], keys: []};
  render(<Page options={options} first={first} told={told} />);
  const input = screen.getByRole('combobox', {name: 'Board'}) as HTMLInputElement; // the pattern's own element
  const press = (key: string, more = {}) => fireEvent.keyDown(input, {key, ...more});
  const type = (value: string) => fireEvent.input(input, {target: {value}});
  const lines = () => screen.queryAllByRole('option').map((line) => line.textContent);
  const marked = () => document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent ?? null;
  const isOpen = () => input.getAttribute('aria-expanded') === 'true';
  return {told, input, press, type, lines, marked, isOpen};
};

describe('Combobox', () => {
  it('is closed at first and names the chosen option', () => {
    const {input, isOpen} = show('1');
    expect(input.value).toBe('Kitchen');
    expect(isOpen()).toBe(false);
  });

  it('opens by Down on the chosen option, and moves with wrapping', () => {
    const {press, marked, isOpen} = show('2');
    press('ArrowDown');
    expect(isOpen()).toBe(true);
    expect(marked()).toContain('Winter');
    press('ArrowDown');
    press('ArrowDown');
    expect(marked()).toContain('Kitchen');
  });

  it('opens by Up on the last option when none is chosen', () => {
    const {press, marked} = show();
    press('ArrowUp');
    expect(marked()).toContain('Crème');
  });

  it('opens by Alt+Down without moving, and closes by Alt+Up', () => {
    const {press, marked, isOpen} = show();
    press('ArrowDown', {altKey: true});
    expect(isOpen()).toBe(true);
    expect(marked()).toBeNull();
    press('ArrowUp', {altKey: true});
    expect(isOpen()).toBe(false);
  });

  it('takes the marked option by Enter, which then does not submit', () => {
    const {told, input, press, isOpen} = show();
    press('ArrowDown');
    press('Enter');
    expect(told.chosen).toEqual(['1']);
    expect(told.keys).toEqual([]);
    expect(input.value).toBe('Kitchen');
    expect(isOpen()).toBe(false);
  });

  it('leaves Enter on a closed list to the form', () => {
    const {told, press} = show('1');
    press('Enter');
    expect(told.keys).toEqual(['Enter']);
  });

  it('filters while one types and marks the likeliest line', () => {
    const {type, press, lines, marked, told} = show('1');
    type('creme');
    expect(lines()).toEqual(['Crème brûlée', 'Create board “creme”']);
    expect(marked()).toBe('Crème brûlée');
    press('Enter');
    expect(told.chosen).toEqual(['3']);
  });

  it('offers to make a board only under a name that none bears', () => {
    const {type, press, lines, told} = show();
    type('winter');
    expect(lines().some((line) => line?.startsWith('Create'))).toBe(false);
    type('Summer');
    expect(lines()).toEqual(['Create board “Summer”']);
    press('Enter');
    expect(told.created).toEqual(['Summer']);
  });

  it('closes by Escape, then puts the chosen name back, then leaves Escape to the page', () => {
    const {type, press, input, isOpen, told} = show('1');
    type('win');
    press('Escape');
    expect(isOpen()).toBe(false);
    expect(input.value).toBe('win');
    press('Escape');
    expect(input.value).toBe('Kitchen');
    expect(told.keys).toEqual([]);
    press('Escape');
    expect(told.keys).toEqual(['Escape']);
  });

  it('takes the marked option by Tab when it came of typing, and not by Tab alone', () => {
    const {type, press, told} = show('1');
    press('ArrowDown');
    press('Tab');
    expect(told.chosen).toEqual([]);
    type('win');
    press('Tab');
    expect(told.chosen).toEqual(['2']);
  });

  it('gives the caret its keys back: Left, Right, Home and End unmark', () => {
    const {press, marked, told} = show();
    press('ArrowDown');
    press('Home');
    expect(marked()).toBeNull();
    expect(told.keys).toEqual(['Home']);
  });

  it('takes a name typed in full on leaving, and puts the chosen one back after anything else', () => {
    const {type, input, told} = show('1');
    type('WINTER');
    fireEvent.blur(input);
    expect(told.chosen).toEqual(['2']);
    type('no such board');
    fireEvent.blur(input);
    expect(input.value).toBe('Winter');
  });

  it('takes an option by click', () => {
    const {input, told} = show();
    fireEvent.click(input);
    fireEvent.click(within(screen.getByRole('listbox')).getByRole('option', {name: /Winter/}));
    expect(told.chosen).toEqual(['2']);
  });

  it('says which board is secret', () => {
    const {input} = show();
    fireEvent.click(input);
    expect(screen.getByRole('option', {name: /Winter/}).textContent).toContain('secret');
  });

  it('leaves keys to an input method that is composing', () => {
    const {press, told} = show();
    press('ArrowDown');
    press('Enter', {isComposing: true});
    expect(told.chosen).toEqual([]);
  });

  it('draws a hundred lines of 2,000 and says how many more there are', () => {
    const many = Array.from({length: 2_000}, (_, n) => ({id: String(n), label: `Board ${n}`}));
    const {input, lines} = show('1999', many);
    fireEvent.click(input);
    expect(lines().length).toBe(100);
    expect(lines()[0]).toBe('Board 1999');
    expect(document.body.textContent).toContain('1900 more');
  });
});
