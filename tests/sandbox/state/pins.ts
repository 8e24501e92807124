import {createHash} from 'node:crypto';
import type {Picture, Pin, Slot} from './records';
import {type Store, timeOf} from './store';

/** A picture that passed the checks, with the bytes exactly as they came. */
export type NewPicture = Omit<Picture, 'file'> & {readonly bytes: Buffer};

export type NewSlot = Omit<Slot, 'picture'> & {readonly picture: NewPicture};

/** What a pin shows, beside its picture. */
export type NewMedia =
  | {readonly kind: 'image'}
  | {readonly kind: 'carousel'; readonly slots: readonly NewSlot[]}
  | {readonly kind: 'video'; readonly mediaId: string};

export type NewPin = Omit<Pin, 'id' | 'createdAt' | 'picture' | 'media'>;
export type PinChanges = Partial<
  Pick<Pin, 'boardId' | 'boardSectionId' | 'title' | 'description' | 'link' | 'altText' | 'media'>
>;

export type PinState = {
  /** Oldest first. */
  readonly pins: readonly Pin[];
  readonly addPin: (pin: NewPin, picture: NewPicture, media?: NewMedia) => Pin;
  /** A copy of a pin on another place: it shares the first one's picture. */
  readonly repin: (source: Pin, place: Pick<Pin, 'boardId' | 'boardSectionId'>) => Pin;
  readonly changePin: (pin: Pin, changes: PinChanges) => void;
  readonly removePin: (pin: Pin) => void;
  /** The bytes of a pin's picture, or of one that its carousel holds. */
  readonly pictureOf: (holder: Pick<Pin, 'picture'>) => Buffer;
  /** Since it was made; a second less than true after a restart. */
  readonly ageMs: (pin: Pin) => number;
};

const EXTENSIONS = {'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp', 'image/gif': 'gif'} as const;

const pictureRecord = ({bytes, ...picture}: NewPicture): Picture => ({
  ...picture,
  file: `${createHash('sha256').update(bytes).digest('hex')}.${EXTENSIONS[picture.contentType]}`,
});

const filesOf = ({picture, media}: Pin): readonly string[] => [
  picture.file,
  ...(media.kind === 'carousel' ? media.slots.map((slot) => slot.picture.file) : []),
];

export const pinState = ({records, keep, ids, save, now}: Store): PinState => {
  const {pins} = records;
  const bornMs = new WeakMap<Pin, number>();

  const pinsChanged = (...boardIds: readonly string[]) => {
    for (const board of records.boards) {
      if (boardIds.includes(board.id)) board.pinsModifiedAt = timeOf(now());
    }
    save();
  };

  const insertPin = (pin: Omit<Pin, 'id' | 'createdAt'>): Pin => {
    const added = {...pin, id: ids.next(), createdAt: timeOf(now())};
    bornMs.set(added, now());
    pins.push(added);
    pinsChanged(added.boardId);
    return added;
  };

  /** First the bytes: no record may point at nothing. */
  const keepPicture = (picture: NewPicture): Picture => {
    const record = pictureRecord(picture);
    keep.writePicture(record.file, picture.bytes);
    return record;
  };

  const keepMedia = (media: NewMedia): Pin['media'] =>
    media.kind === 'carousel'
      ? {...media, slots: media.slots.map((slot) => ({...slot, picture: keepPicture(slot.picture)}))}
      : media;

  return {
    pins,
    addPin: (pin, picture, media = {kind: 'image'}) =>
      insertPin({...pin, picture: keepPicture(picture), media: keepMedia(media)}),
    repin: ({id: parentPinId, createdAt: _, ...source}, place) => insertPin({...source, ...place, parentPinId}),
    changePin: (pin, changes) => {
      const from = pin.boardId;
      Object.assign(pin, changes);
      pinsChanged(from, pin.boardId);
    },
    removePin: (pin) => {
      pins.splice(pins.indexOf(pin), 1);
      pinsChanged(pin.boardId);
      const used = new Set(pins.flatMap(filesOf));
      for (const file of filesOf(pin)) if (!used.has(file)) keep.removePicture(file);
    },
    pictureOf: ({picture}) => keep.readPicture(picture.file),
    ageMs: (pin) => now() - (bornMs.get(pin) ?? Date.parse(pin.createdAt)),
  };
};
