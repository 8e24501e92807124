// @vitest-environment happy-dom
import '../../src/ui/stand-in-browser';
import {act, cleanup, fireEvent, screen} from '@testing-library/preact';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {ok} from '../../src/domain/result';
import {withoutAccount} from '../store/fake-world';
import {candidate, collection} from '../store/sample-page';
import {showApp} from './show-app';

afterEach(cleanup);

const press = (key: string, more = {}) => fireEvent.keyDown(document.activeElement ?? document.body, {key, ...more});

/** Three columns of equal squares: 0 1 2 / 3 4 5. */
const six = () => {
  const squares = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => candidate(id, {width: 900, height: 900, altText: id}));
  return {'page/collect': () => ok(collection(squares))};
};

describe('the pictures', () => {
  it('are a listbox of options, named by their words and size', async () => {
    const {tiles} = await showApp();
    expect(screen.getByRole('listbox', {name: 'Pictures on this page'})).toBeDefined();
    expect(tiles().map((tile) => tile.getAttribute('aria-label'))).toEqual([
      'Alt a, 1000 × 1500 · JPEG',
      'Alt b, 1000 × 1500 · JPEG',
      'Alt c, 1000 × 1500 · JPEG',
    ]);
  });

  it('are named by their title, then their file, where no alt text is', async () => {
    const pictures = [candidate('a', {altText: ''}), candidate('b', {altText: '', title: ''})];
    const {tiles} = await showApp({'page/collect': () => ok(collection(pictures))});
    expect(tiles().map((tile) => tile.getAttribute('aria-label'))).toEqual([
      'Title a, 1000 × 1500 · JPEG',
      'b.jpg, 1000 × 1500 · JPEG',
    ]);
  });

  it('begin with the focus on the likeliest one, chosen by nobody', async () => {
    const {focusedName, chosenName, tiles} = await showApp();
    expect(focusedName()).toBe('Alt a, 1000 × 1500 · JPEG');
    expect(chosenName()).toBeNull();
    expect(tiles().map((tile) => tile.tabIndex)).toEqual([0, -1, -1]);
  });

  it('begin at the picture that was pointed at, which is chosen', async () => {
    const pictures = [candidate('a'), candidate('b', {isTarget: true})];
    const {focusedName, chosenName} = await showApp({'page/collect': () => ok(collection(pictures))});
    expect(focusedName()).toBe('Alt b, 1000 × 1500 · JPEG');
    expect(chosenName()).toBe('Alt b, 1000 × 1500 · JPEG');
  });

  it('are walked by the arrows as they lie, and by Home and End', async () => {
    const {focusedName} = await showApp(six());
    const walk = (key: string) => {
      press(key);
      return focusedName()[0];
    };
    expect(
      ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowUp', 'End', 'ArrowRight', 'Home'].map(walk),
    ).toEqual(['b', 'e', 'd', 'a', 'a', 'f', 'f', 'a']);
  });

  it('leave keys with a modifier to the browser', async () => {
    const {focusedName} = await showApp(six());
    press('ArrowRight', {altKey: true});
    expect(focusedName()[0]).toBe('a');
  });

  it('are chosen by Space, and the focus stays', async () => {
    const {focusedName, chosenName} = await showApp(six());
    press('ArrowRight');
    expect(chosenName()).toBeNull();
    press(' ');
    expect(chosenName()?.[0]).toBe('b');
    expect(focusedName()[0]).toBe('b');
  });

  it('are chosen by Enter, which goes on to the board', async () => {
    const {focusedName, chosenName} = await showApp(six());
    press('Enter');
    expect(chosenName()?.[0]).toBe('a');
    expect(focusedName()).toBe('board');
  });

  it('are chosen by Enter, which goes on to the button where Pinterest asks for the board', async () => {
    const {primary} = await showApp({...six(), ...withoutAccount});
    press('Enter');
    expect(document.activeElement).toBe(primary());
  });

  it('are chosen by a click; a double click goes on', async () => {
    const {tiles, chosenName, focusedName} = await showApp(six());
    const [, second, third] = tiles();
    fireEvent.click(second ?? document.body);
    expect(chosenName()?.[0]).toBe('b');
    fireEvent.dblClick(third ?? document.body);
    expect(chosenName()?.[0]).toBe('c');
    expect(focusedName()).toBe('board');
  });

  it('load only what our pages may load: a private host shows its name instead', async () => {
    const pictures = [candidate('a', {url: 'https://192.168.1.1/a.jpg'}), candidate('b')];
    const {tiles} = await showApp({'page/collect': () => ok(collection(pictures))});
    const [first, second] = tiles();
    expect(first?.querySelector('img')).toBeNull();
    expect(first?.textContent).toContain('192.168.1.1');
    expect(second?.querySelector('img')?.getAttribute('referrerpolicy')).toBe('no-referrer');
  });

  it('fall back to the next address, then to the host’s name, when a thumbnail does not load', async () => {
    const pictures = [candidate('a', {displayedUrl: 'https://img.example/small.jpg'}), candidate('b')];
    const {tiles} = await showApp({'page/collect': () => ok(collection(pictures))});
    const source = () => tiles()[0]?.querySelector('img')?.getAttribute('src') ?? null;
    expect(source()).toBe('https://img.example/small.jpg');
    fireEvent.error(tiles()[0]?.querySelector('img') ?? document.body);
    expect(source()).toBe('https://img.example/a.jpg');
    fireEvent.error(tiles()[0]?.querySelector('img') ?? document.body);
    expect(source()).toBeNull();
    expect(tiles()[0]?.textContent).toContain('img.example');
  });

  it('show what a later look brings in place of the host’s name', async () => {
    const bare = candidate('a', {url: 'http://page.example/a.jpg', displayedUrl: 'https://img.example/gone.jpg'});
    const {store, tiles} = await showApp({'page/collect': () => ok(collection([bare, candidate('b')]))});
    fireEvent.error(tiles()[0]?.querySelector('img') ?? document.body);
    expect(tiles()[0]?.textContent).toContain('page.example');
    const thumbnail = 'data:image/jpeg;base64,AAAA';
    void act(() => store.pictures.complete('a', {...bare, thumbnail}));
    expect(tiles()[0]?.querySelector('img')?.getAttribute('src')).toBe(thumbnail);
  });

  it('show no size that nobody knows', async () => {
    const pictures = [candidate('a', {width: null, height: null, isMeasured: false}), candidate('b')];
    const {tiles} = await showApp({'page/collect': () => ok(collection(pictures))});
    expect(tiles()[0]?.getAttribute('aria-label')).toBe('Alt a, JPEG');
    expect(tiles()[0]?.textContent).not.toContain('×');
  });

  it('load what comes up in a scroll only where the scroll does not pass it', async () => {
    const many = Array.from({length: 400}, (_, index) => candidate(`${index}`, {altText: `No ${index}`}));
    const {tiles} = await showApp({'page/collect': () => ok(collection(many))});
    expect(tiles()[0]?.querySelector('img')).not.toBeNull();
    const pane = screen.getByRole('listbox', {name: 'Pictures on this page'}).parentElement ?? document.body;
    const scrollTo = (top: number) => {
      pane.scrollTop = top;
      fireEvent.scroll(pane);
    };
    scrollTo(4_000);
    const passed = await screen.findByRole('option', {name: /^No 60,/});
    expect(passed.querySelector('img')).toBeNull();
    scrollTo(8_000);
    const reached = await screen.findByRole('option', {name: /^No 120,/});
    expect(passed.isConnected).toBe(false);
    await vi.waitFor(() => expect(reached.parentElement?.querySelectorAll('img').length).toBeGreaterThan(1));
    expect(passed.querySelector('img')).toBeNull();
  });

  it('are drawn once: those that stay in view are left alone while a scroll brings others', async () => {
    const many = Array.from({length: 200}, (_, index) => candidate(`${index}`, {altText: `No ${index}`}));
    const {store} = await showApp({'page/collect': () => ok(collection(many))});
    const drawn: string[] = [];
    // Every tile asks for its place when it is drawn.
    const {placeOf} = store.pictures;
    store.pictures.placeOf = (id) => {
      drawn.push(id);
      return placeOf(id);
    };
    const pane = screen.getByRole('listbox', {name: 'Pictures on this page'}).parentElement ?? document.body;
    pane.scrollTop = 400;
    fireEvent.scroll(pane);
    await screen.findByRole('option', {name: /^No 14,/});
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn).not.toContain('3');
  });
});
