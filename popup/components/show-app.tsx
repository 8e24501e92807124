import {render, screen, waitFor} from '@testing-library/preact';
import type {Answers} from '../store/fake-answers';
import {fakeWorld, type WorldOptions} from '../store/fake-world';
import {createPopupStore} from '../store/popup-store';
import {App} from './App';

/** For component tests: the whole popup over a fake world, as a person with a keyboard meets it. */
export const showApp = async (answers: Answers = {}, more: WorldOptions = {}) => {
  const world = fakeWorld(answers, more);
  const store = createPopupStore(world.ports);
  const told = {closed: 0, options: 0};
  render(<App store={store} onOpenOptions={() => told.options++} onClose={() => told.closed++} />);
  await store.open();
  await waitFor(() => {
    if (document.querySelector('[aria-busy="true"]') !== null) throw new Error('still loading');
  });
  return {world, store, told, ...people};
};

const people = {
  tiles: () =>
    screen
      .getAllByRole('option')
      .filter((tile) => tile.closest('[role="listbox"][aria-label="Pictures on this page"]')),
  focusedName: () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id ?? '',
  chosenName: () => screen.queryByRole('option', {selected: true})?.getAttribute('aria-label') ?? null,
  primary: () => screen.getByRole('button', {name: /^(Pin|Continue on Pinterest|Opening)/}),
};
