// @vitest-environment happy-dom
import '../../src/ui/stand-in-browser';
import {cleanup, fireEvent, screen} from '@testing-library/preact';
import {afterEach, describe, expect, it} from 'vitest';
import {pinId} from '../../src/domain/ids';
import {ok} from '../../src/domain/result';
import {failing, withoutAccount} from '../store/fake-world';
import {candidate, collection} from '../store/sample-page';
import {showApp} from './show-app';

afterEach(cleanup);

const field = (name: string) => screen.getByRole('textbox', {name});
const write = (name: string, value: string) => fireEvent.input(field(name), {target: {value}});
const about = (name: string) =>
  document.getElementById(field(name).getAttribute('aria-describedby') ?? '')?.textContent;
const note = () => document.getElementById('pin-note')?.textContent;

/** The popup with the first picture chosen. */
const withPicture = async (...answers: Parameters<typeof showApp>) => {
  const app = await showApp(...answers);
  fireEvent.click(app.tiles()[0] ?? document.body);
  return app;
};

describe('the form', () => {
  it('is filled from the chosen picture', async () => {
    await withPicture();
    const values = ['Title', 'Description', 'Link', 'Alt text'].map((name) => Reflect.get(field(name), 'value'));
    expect(values).toEqual(['Title a', 'Description a', 'https://page.example/recipe', 'Alt a']);
  });

  it('counts characters as Pinterest does', async () => {
    await withPicture();
    write('Title', '🍲🍲🍲');
    expect(document.body.textContent).toContain('3 / 100');
  });

  it('says beside the field how much is too much, and beside the button why it waits', async () => {
    const {primary, world} = await withPicture();
    write('Title', 'x'.repeat(112));
    expect(field('Title').getAttribute('aria-invalid')).toBe('true');
    expect(about('Title')).toBe('12 characters too many');
    expect(primary().getAttribute('aria-disabled')).toBe('true');
    expect(world.enqueued).toEqual([]);
  });

  it('wants a link that leads to the web', async () => {
    await withPicture();
    write('Link', 'page.example');
    expect(field('Link').getAttribute('aria-invalid')).toBe('true');
    expect(about('Link')).toContain('https://');
    write('Link', 'https://page.example');
    expect(field('Link').getAttribute('aria-invalid')).toBe('false');
  });

  it('asks nobody to describe a picture that is not chosen yet', async () => {
    await showApp();
    expect(screen.queryByText('helps everyone: describe it')).toBeNull();
  });

  it('asks for alt text while there is none', async () => {
    await withPicture();
    write('Alt text', '');
    expect(screen.getByText('helps everyone: describe it')).toBeDefined();
    write('Alt text', 'A pan');
    expect(screen.queryByText('helps everyone: describe it')).toBeNull();
  });

  it('hides the words of a picture whose author named an existing pin', async () => {
    const pictures = [candidate('a', {pinId: pinId('5')}), candidate('b')];
    await withPicture({'page/collect': () => ok(collection(pictures))});
    expect(screen.getByText(/named an existing pin/)).toBeDefined();
    expect(screen.queryByRole('textbox', {name: 'Title'})).toBeNull();
    expect(screen.getByRole('combobox', {name: 'Board'})).toBeDefined();
  });

  it('shows only what Pinterest’s form takes over, and says so', async () => {
    await withPicture(withoutAccount);
    expect(screen.getByText(/choose the board on Pinterest/)).toBeDefined();
    expect(screen.queryByRole('textbox', {name: 'Title'})).toBeNull();
    expect(screen.queryByRole('combobox', {name: 'Board'})).toBeNull();
    write('Description', 'x'.repeat(600));
    expect(about('Description')).toContain('first 500 characters');
  });

  it('leads from there to the options', async () => {
    const {told} = await withPicture(withoutAccount);
    fireEvent.click(screen.getByRole('button', {name: 'Connect an account to choose boards here'}));
    expect(told.options).toBe(1);
  });

  it('says that the account’s token is refused, with both ways on', async () => {
    const {told, store} = await withPicture({'boards/list': failing({kind: 'signedOut'})});
    fireEvent.click(screen.getByRole('button', {name: 'Connect again'}));
    expect(told.options).toBe(1);
    fireEvent.click(screen.getByRole('button', {name: 'Continue on Pinterest'}));
    expect(store.mode.value).toBe('handOff');
  });

  it('says beside the button what is still missing', async () => {
    const {tiles} = await showApp();
    expect(note()).toContain('Choose a picture');
    fireEvent.click(tiles()[0] ?? document.body);
    expect(note()).toBe('Choose a board');
  });
});
