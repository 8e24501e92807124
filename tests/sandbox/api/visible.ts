import type {Board, Pin} from '../state/records';
import type {State} from '../state/state';
import {refusals} from './refusals';

/** What a token may read: secret boards and their pins take scopes of their own. `lagMs` hides the newest pins as well. */
export const visibleState = (state: State, scopes: ReadonlySet<string>, lagMs: number): State => {
  if (lagMs === 0 && scopes.has('boards:read_secret') && scopes.has('pins:read_secret')) return state;
  const secret = new Set(state.boards.filter(({privacy}) => privacy === 'SECRET').map(({id}) => id));
  const isVisible = (pin: Pin) =>
    (lagMs === 0 || state.ageMs(pin) >= lagMs) && (scopes.has('pins:read_secret') || !secret.has(pin.boardId));
  const hidden = scopes.has('boards:read_secret') ? new Set<string>() : secret;
  return {
    ...state,
    boards: state.boards.filter(({id}) => !hidden.has(id)),
    hiddenBoardIds: new Set([...state.hiddenBoardIds, ...hidden]),
    pins: state.pins.filter(isVisible),
  };
};

/** Writing to a secret board takes a scope of its own too. */
export const requireSecretScope = (
  {privacy}: Pick<Board, 'privacy'>,
  scopes: ReadonlySet<string>,
  scope: 'boards:write_secret' | 'pins:write_secret',
): void => {
  if (privacy === 'SECRET' && !scopes.has(scope)) throw refusals.notPermitted();
};
