import {type BoardState, boardState} from './boards';
import {firstRecords} from './first-records';
import {FOLLOWED_BOARDS} from './followed';
import type {Keep} from './keep';
import {newIds} from './new-ids';
import {type PinState, pinState} from './pins';
import type {Account, Pin} from './records';
import {type Store, timeOf} from './store';
import {type TokenState, tokenState} from './tokens';
import {type UploadState, uploadState} from './uploads';

/** What the account holds. Every change is kept before the call returns; what goes takes its pins along. */
export type State = BoardState &
  PinState &
  UploadState &
  TokenState & {
    readonly account: Account;
    /** Boards that are there but not for this caller: other people's, and secret ones without the scope. */
    readonly hiddenBoardIds: ReadonlySet<string>;
  };

export const openState = (keep: Keep, now: () => number = Date.now): State => {
  const records = keep.read() ?? firstRecords(timeOf(now()));
  const ids = newIds(records.lastId);
  const save = () => keep.write({...records, lastId: ids.last()});
  save();
  const store: Store = {records, keep, ids, save, now};
  const boards = boardState(store);
  const pins = pinState(store);
  const removePins = (isDoomed: (pin: Pin) => boolean): void => {
    for (const pin of records.pins.filter(isDoomed)) pins.removePin(pin);
  };
  return {
    account: records.account,
    hiddenBoardIds: new Set(FOLLOWED_BOARDS.map(({id}) => id)),
    ...boards,
    ...pins,
    removeBoard: (board) => {
      removePins(({boardId}) => boardId === board.id);
      boards.removeBoard(board);
    },
    removeSection: (section) => {
      removePins(({boardSectionId}) => boardSectionId === section.id);
      boards.removeSection(section);
    },
    ...uploadState(store),
    ...tokenState(store),
  };
};
