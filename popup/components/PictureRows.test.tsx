// @vitest-environment happy-dom
import '../../src/ui/stand-in-browser';
import {cleanup, fireEvent, screen, within} from '@testing-library/preact';
import {afterEach, describe, expect, it} from 'vitest';
import {ok} from '../../src/domain/result';
import {board, candidate, collection} from '../store/sample-page';
import {showApp} from './show-app';

afterEach(cleanup);

const tracked = 'https://page.example/recipe?id=1&utm_source=news&fbclid=2';

const pictures = ['a', 'b', 'c'].map((id) =>
  candidate(id, {link: tracked, cleanLink: 'https://page.example/recipe?id=1'}),
);

const withSelected = async (...ids: readonly string[]) => {
  const app = await showApp({'page/collect': () => ok(collection(pictures))});
  app.store.pictures.selectOnly(ids);
  await screen.findAllByText(ids.length > 1 ? `Pin ${ids.length} images` : 'Pin image');
  return app;
};

const rows = () => within(screen.getByRole('list', {name: 'The words of each picture'})).getAllByRole('listitem');
const line = (at: number) => within(rows()[at] ?? document.body).getAllByRole('button')[0] ?? document.body;
const value = (name: string) => Reflect.get(screen.getByRole('textbox', {name}), 'value');

describe('the rows of several pictures', () => {
  it('are one line each until one is opened', async () => {
    await withSelected('b', 'a');
    expect(rows().map((row) => row.textContent)).toEqual(['Title b', 'Title a']);
    fireEvent.click(line(1));
    expect(line(1).getAttribute('aria-expanded')).toBe('true');
    expect(value('Title')).toBe('Title a');
  });

  it('give all the same text on demand', async () => {
    const {store} = await withSelected('b', 'a');
    fireEvent.click(line(0));
    fireEvent.input(screen.getByRole('textbox', {name: 'Title'}), {target: {value: 'Ours'}});
    fireEvent.click(screen.getAllByRole('button', {name: 'Same for all'})[0] ?? document.body);
    expect(store.rows.value.map(({words}) => words.title)).toEqual(['Ours', 'Ours']);
  });

  it('show their problem, and the button leads to the first', async () => {
    const {store, focusedName} = await withSelected('b', 'a');
    store.chooseBoard(board('10', 'Kitchen'));
    store.edit('link', 'nowhere', 'a');
    await screen.findByText('Picture 2: Link needs mending');
    expect(rows()[1]?.textContent).toContain('Link needs mending');
    fireEvent.submit(screen.getByRole('form', {name: 'The pin'}));
    await screen.findByRole('textbox', {name: 'Link'});
    expect(focusedName()).toBe('link-a');
  });
});

describe('a link with tracking', () => {
  it('is cleaned, and one click leads back to the page’s own and forward again', async () => {
    await withSelected('a');
    expect(value('Link')).toBe('https://page.example/recipe?id=1');
    await screen.findByText('Tracking left out: utm_source, fbclid');
    const change = screen.getByRole('button', {name: 'Use the link as it was'});
    change.focus();
    fireEvent.click(change);
    await screen.findByText('Tracking in this link: utm_source, fbclid');
    expect(value('Link')).toBe(tracked);
    expect(document.activeElement).toBe(screen.getByRole('button', {name: 'Leave it out'}));
    fireEvent.click(change);
    await screen.findByText(/Tracking left out/);
    expect(value('Link')).toBe('https://page.example/recipe?id=1');
  });
});
