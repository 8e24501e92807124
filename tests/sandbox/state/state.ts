import {createHash} from 'node:crypto';
import {firstRecords} from './first-records';
import type {Keep} from './keep';
import {newIds} from './new-ids';
import type {Account, Board, Picture, Pin, Section} from './records';

/** A picture that passed the checks, with the bytes exactly as they came. */
export type NewPicture = Omit<Picture, 'file'> & {readonly bytes: Buffer};

export type NewPin = Omit<Pin, 'id' | 'createdAt' | 'picture'>;

/** What the account holds. Every change is kept before the call returns. */
export type State = {
  readonly token: string;
  readonly account: Account;
  /** Oldest first. */
  readonly boards: readonly Board[];
  readonly sections: readonly Section[];
  readonly pins: readonly Pin[];
  readonly addBoard: (board: Pick<Board, 'name'> & Partial<Pick<Board, 'description' | 'privacy'>>) => Board;
  readonly addSection: (section: Omit<Section, 'id'>) => Section;
  readonly addPin: (pin: NewPin, picture: NewPicture) => Pin;
  /** A copy of a pin on another place: it shares the first one's picture. */
  readonly repin: (source: Pin, place: Pick<Pin, 'boardId' | 'boardSectionId'>) => Pin;
  readonly removePin: (pin: Pin) => void;
  readonly pictureOf: (pin: Pin) => Buffer;
};

const EXTENSIONS = {'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp', 'image/gif': 'gif'} as const;

/** RFC 3339 to the second, as Pinterest describes it. Live replies have been seen without the zone: clients read both. */
const currentTime = (): string => `${new Date().toISOString().slice(0, 19)}Z`;

const pictureRecord = ({bytes, ...picture}: NewPicture): Picture => ({
  ...picture,
  file: `${createHash('sha256').update(bytes).digest('hex')}.${EXTENSIONS[picture.contentType]}`,
});

export const openState = (keep: Keep): State => {
  const records = keep.read() ?? firstRecords(currentTime());
  const ids = newIds(records.lastId);
  const save = () => keep.write({...records, lastId: ids.last()});
  save();

  const pinsChanged = ({boardId}: Pick<Pin, 'boardId'>) => {
    const board = records.boards.find(({id}) => id === boardId);
    if (board !== undefined) board.pinsModifiedAt = currentTime();
    save();
  };

  const insertPin = (pin: Omit<Pin, 'id' | 'createdAt'>): Pin => {
    const added = {...pin, id: ids.next(), createdAt: currentTime()};
    records.pins.push(added);
    pinsChanged(added);
    return added;
  };

  return {
    token: records.token,
    account: records.account,
    boards: records.boards,
    sections: records.sections,
    pins: records.pins,
    addBoard: ({name, description = null, privacy = 'PUBLIC'}) => {
      const createdAt = currentTime();
      const board = {id: ids.next(), name, description, privacy, createdAt, pinsModifiedAt: createdAt};
      records.boards.push(board);
      save();
      return board;
    },
    addSection: (section) => {
      const added = {...section, id: ids.next()};
      records.sections.push(added);
      save();
      return added;
    },
    addPin: (pin, newPicture) => {
      const picture = pictureRecord(newPicture);
      keep.writePicture(picture.file, newPicture.bytes); // First the bytes: no record may point at nothing.
      return insertPin({...pin, picture});
    },
    repin: ({id: parentPinId, createdAt: _, ...source}, place) => insertPin({...source, ...place, parentPinId}),
    removePin: (pin) => {
      records.pins.splice(records.pins.indexOf(pin), 1);
      pinsChanged(pin);
      if (!records.pins.some(({picture}) => picture.file === pin.picture.file)) keep.removePicture(pin.picture.file);
    },
    pictureOf: (pin) => keep.readPicture(pin.picture.file),
  };
};
