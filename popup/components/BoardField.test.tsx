// @vitest-environment happy-dom
import '../../src/ui/stand-in-browser';
import {cleanup, fireEvent, screen} from '@testing-library/preact';
import {afterEach, describe, expect, it} from 'vitest';
import {boardId, boardSectionId} from '../../src/domain/ids';
import {ok} from '../../src/domain/result';
import type {Answers} from '../store/fake-answers';
import {failing, later} from '../store/fake-world';
import {placeOf} from '../store/places';
import {board} from '../store/sample-page';
import {showApp} from './show-app';

afterEach(cleanup);

const soups = {id: boardSectionId('3'), name: 'Soups'};
const kitchen = board('10', 'Kitchen');
const winter = board('11', 'Winter');
const sections: Answers = {'sections/list': ({boardId: id}) => ok(id === '10' ? [soups] : [])};

const field = () => screen.getByRole('combobox', {name: 'Board'});
const value = () => Reflect.get(field(), 'value');
const type = (text: string) => fireEvent.input(field(), {target: {value: text}});
const press = (key: string, more = {}) => fireEvent.keyDown(field(), {key, ...more});
const inList = () => screen.getByRole('listbox', {name: 'Board'});
/** The rows of the list, headings among them. */
const rows = () =>
  Array.from(inList().querySelectorAll('[role=option], [aria-hidden=true]:not(svg)'), (row) => row.textContent);
const chips = () => screen.queryAllByRole('listitem').map((chip) => chip.textContent);

/** The popup with its first picture chosen. */
const shown = async (answers: Answers = {}, past: unknown = undefined) => {
  const app = await showApp(answers, {kept: new Map(past === undefined ? [] : [['history.places', past]])});
  fireEvent.click(app.tiles()[0] ?? document.body);
  return app;
};

describe('the board field', () => {
  it('offers the place last used for this site first and chooses it, then recent boards, then all by name', async () => {
    const {store} = await shown(sections, {
      recent: [placeOf(winter), placeOf(kitchen, soups)],
      byHost: [{host: 'page.example', place: placeOf(kitchen, soups)}],
    });
    expect(value()).toBe('Kitchen › Soups');
    expect(store.places.place.value).toEqual(placeOf(kitchen, soups));
    press('ArrowDown');
    expect(rows()).toEqual([
      'Last used on page.example',
      'Kitchen › Soupschosen',
      'Recent',
      'Winter',
      'All boards',
      'Kitchen',
      'Kitchen › Soupschosen',
      'Winter',
    ]);
  });

  it('shows a chosen board’s sections beneath it, and takes one', async () => {
    const {store} = await shown(sections);
    type('kit');
    press('Enter');
    fireEvent.click(await screen.findByRole('button', {name: '1 section'}));
    expect(rows()).toEqual(['All boards', 'Kitchenchosen', 'Kitchen › Soups', 'Winter']);
    press('ArrowDown');
    press('Enter');
    expect(value()).toBe('Kitchen › Soups');
    expect(store.places.chosen.value).toEqual([placeOf(kitchen, soups)]);
  });

  it('makes a public or a secret board of a name that none bears', async () => {
    const {world} = await shown();
    type('Gifts');
    expect(rows()).toEqual(['Create board “Gifts”', 'Create secret board “Gifts”']);
    fireEvent.click(screen.getByRole('option', {name: /secret/}));
    await screen.findByDisplayValue('Gifts');
    expect(world.inputsOf('boards/create')).toEqual([{name: 'Gifts', privacy: 'SECRET'}]);
  });

  it('makes a section of the board before the stroke, or of the one that is chosen', async () => {
    const {world} = await shown(sections);
    type('kit / Pies');
    press('Enter');
    await screen.findByDisplayValue('Kitchen › Pies');
    expect(world.inputsOf('sections/create')).toEqual([{boardId: '10', name: 'Pies'}]);
    type('Stews');
    expect(rows().at(-1)).toBe('Create section “Stews” in Kitchen');
  });

  it('makes nothing of what is there', async () => {
    await shown(sections);
    type('WINTER');
    expect(rows()).toEqual(['Winter']);
    type('kit');
    press('Enter');
    await screen.findByRole('button', {name: '1 section'});
    type('kitchen / soups');
    expect(rows()).toEqual(['Kitchen › Soups']);
  });

  it('says why a secret board was not made, and where to mend that', async () => {
    const {told} = await shown({'boards/create': failing({kind: 'missingScope', message: 'boards:write_secret'})});
    type('Gifts');
    fireEvent.click(screen.getByRole('option', {name: /secret/}));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('boards:write_secret');
    fireEvent.click(screen.getByRole('button', {name: 'Connect again'}));
    expect(told.options).toBe(1);
  });

  it('names what is being made, and waits with the pin', async () => {
    const slow = later<ReturnType<typeof ok<typeof kitchen>>>();
    const {primary} = await shown({'boards/create': () => slow.promise});
    type('Summer');
    press('Enter');
    expect(value()).toBe('Summer');
    expect(primary().getAttribute('aria-disabled')).toBe('true');
    slow.settle(ok(board('99', 'Summer')));
    await screen.findByText('Goes to Summer');
  });

  it('holds several boards, each to be taken out again', async () => {
    const {store} = await shown(sections);
    type('kit');
    press('Enter');
    fireEvent.click(screen.getByRole('button', {name: 'Another board'}));
    expect(chips()).toEqual(['Kitchen']);
    type('win');
    press('Enter');
    expect(chips()).toEqual(['Kitchen', 'Winter']);
    expect(value()).toBe('');
    fireEvent.click(screen.getByRole('button', {name: 'Remove Kitchen'}));
    expect(store.places.chosen.value).toEqual([placeOf(winter)]);
    expect(document.activeElement).toBe(field());
    press('Backspace');
    expect(chips()).toEqual([]);
  });

  it('adds a board by Ctrl+Enter, and is one field again after one is left', async () => {
    const {store} = await shown();
    type('kit');
    press('Enter');
    type('win');
    press('Enter', {ctrlKey: true});
    expect(chips()).toEqual(['Kitchen', 'Winter']);
    press('Backspace');
    fireEvent.focusOut(field(), {relatedTarget: document.body});
    expect(chips()).toEqual([]);
    expect(value()).toBe('Kitchen');
    expect(store.places.chosen.value).toEqual([placeOf(kitchen)]);
  });

  it('shows the boards of before and says why they are no newer', async () => {
    const known = {boards: [board('12', 'Attic')], sections: {}};
    const {world} = await shown({'boards/known': () => ok(known), 'boards/list': failing({kind: 'offline'})});
    press('ArrowDown');
    expect(rows()).toEqual(['All boards', 'Attic']);
    expect(screen.getByText('These are the boards that are known from before.')).toBeDefined();
    fireEvent.click(screen.getByRole('button', {name: 'Try again'}));
    expect(world.inputsOf('boards/list').length).toBe(2);
  });

  it('asks for sections only of the boards that the hand is near', async () => {
    const many = Array.from({length: 500}, (_, at) => board(String(at), `Board ${String(at).padStart(3, '0')}`));
    const {world} = await shown({'boards/list': () => ok(many)});
    press('ArrowDown');
    await screen.findByText('Board 000');
    const asked = world.inputsOf('sections/list');
    expect(asked.length).toBeLessThanOrEqual(3);
    expect(asked).toContainEqual({boardId: boardId('0')});
  });
});
