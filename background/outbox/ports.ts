import type {MediaSource} from '../../src/api/media-source';
import type {PinId} from '../../src/domain/ids';
import type {OutboxItem, Owner} from '../../src/domain/outbox-item';
import type {PictureChange} from '../../src/domain/picture-trouble';
import type {PinPlace} from '../../src/domain/pin-draft';
import type {PinError} from '../../src/domain/pin-error';
import type {Result} from '../../src/domain/result';
import type {Climb} from '../../src/domain/rungs';
import type {Pacing} from './pacing';

/** What became of one request. `serverDateMs` is Pinterest's clock, from the reply's `Date`; null where none was read. */
export type Answer = (
  | {readonly kind: 'made'; readonly pinId: PinId}
  /** Pinterest's form is open. */
  | {readonly kind: 'handedOff'; readonly formUrl: string; readonly windowId: number | null}
  /** Surely not made, and said by Pinterest. */
  | {readonly kind: 'refused'; readonly error: PinError}
  /** Surely not made: the picture cannot travel this way, for this reason; there is another. */
  | {readonly kind: 'nextRung'; readonly climb: Climb; readonly error: PinError}
  /** Surely never left: offline before anything was sent, or nobody is signed in. */
  | {readonly kind: 'notSent'; readonly error: PinError}
  /** Surely not made: 429. `retryAfterMs` from now, null where Pinterest named none. */
  | {readonly kind: 'busy'; readonly retryAfterMs: number | null; readonly error: PinError}
  /** Everything else: silence, a reset, a timeout, 5xx, an unreadable 2xx. */
  | {readonly kind: 'unknown'; readonly error: PinError}
) & {readonly serverDateMs: number | null};

/** Why nothing can be sent of an item as it stands: nobody was asked, and nothing made. */
export type Unready = Extract<Answer, {kind: 'nextRung' | 'refused' | 'notSent'}>;

/** A pin as the board's list tells it. Texts are as Pinterest sends them, null where it holds none. */
export type ListedPin = {
  readonly id: PinId;
  readonly boardSectionId: string | null;
  readonly link: string | null;
  readonly title: string | null;
  readonly description: string | null;
  readonly altText: string | null;
  readonly createdAtMs: number | null;
  /** The pin that it was saved from. */
  readonly parentPinId: string | null;
  /** False for other people's pins on a group board. */
  readonly isOwner: boolean | null;
};

/** One page of a board, newest first. `cursor` of the next page, null after the last. */
export type BoardPage = {
  readonly pins: readonly ListedPin[];
  readonly cursor: string | null;
  readonly serverDateMs: number | null;
};

export type ListFailure = {
  readonly error: PinError;
  readonly retryAfterMs: number | null;
  readonly serverDateMs: number | null;
};

/** What one transaction does besides editing an item. */
export type Along = {
  /** The pin that is this item's from now on, unless another item has claimed it. */
  readonly claim?: PinId;
  /** Edits the pacing, before the item is looked at. Null: nothing at all is written. */
  readonly pace?: (stored: Pacing) => Pacing | null;
  /** Another item, changed after this one, and only where this one was written. */
  readonly onward?: Next;
};

export type Next = Pick<Along, 'pace'> & {
  readonly id: string;
  readonly edit: (stored: OutboxItem) => OutboxItem | null;
};

/** What is stored now: an item that is null was not written. The pacing is null where none was asked for. */
export type Changed = {
  readonly item: OutboxItem | null;
  readonly pacing: Pacing | null;
  readonly next?: OutboxItem | null;
};

/** What is written down. It outlives the worker; a call that settled is on disk, one that rejected changed nothing. */
export type OutboxStore = {
  /** Every item but those done or cancelled. */
  readonly unsettled: () => Promise<readonly OutboxItem[]>;
  /**
   * One transaction: reads the item, edits it and writes it, with all that goes along; an item that is gone, or for which
   * `edit` gives null, is not written. Claims are kept at least as long as an item is in doubt. Where an item lies apart
   * from the pacing, the pacing goes first.
   */
  readonly change: (id: string, edit: (stored: OutboxItem) => OutboxItem | null, along?: Along) => Promise<Changed>;
  /** Those of the pins that some item has claimed. */
  readonly claimed: (pinIds: readonly PinId[]) => Promise<ReadonlySet<string>>;
  /** One transaction; answers the pacing as it is now stored. An edit that gives back what it got writes nothing. */
  readonly changePacing: (edit: (stored: Pacing) => Pacing) => Promise<Pacing>;
};

/** What travels, and what was done to it: of a carousel, of all its pictures. */
export type Carried = {readonly media: MediaSource; readonly changes: readonly PictureChange[]};

export type OutboxNet = {
  /** Who is signed in; null for nobody. */
  readonly account: () => Promise<Owner | null>;
  /** Makes an item's picture ready to travel on its rung. Asks Pinterest for a new token at most, and makes nothing. */
  readonly carry: (item: OutboxItem) => Promise<({readonly kind: 'carried'} & Carried) | Unready>;
  /** Sends one item once, with the token of its owner or not at all. Never rejects for the line. */
  readonly send: (item: OutboxItem, carried: Carried) => Promise<Answer>;
  /** Deletes a pin. One that is gone already is as good as deleted. */
  readonly remove: (owner: Owner, pinId: PinId) => Promise<Result<{readonly serverDateMs: number | null}, ListFailure>>;
  /** Opens Pinterest's form for an item. */
  readonly openForm: (item: OutboxItem) => Promise<Answer>;
  /** The pins of a board, of its section where the place names one; those of the owner's sight. Null begins. */
  readonly listBoard: (owner: Owner, place: PinPlace, cursor: string | null) => Promise<Result<BoardPage, ListFailure>>;
  readonly isWindowOpen: (windowId: number) => Promise<boolean>;
};

export type OutboxPorts = {
  readonly store: OutboxStore;
  readonly net: OutboxNet;
  /** The device's clock, milliseconds since 1970. */
  readonly clock: () => number;
  /** From 0 up to, not including, 1. */
  readonly rng: () => number;
  /** One at a time across all contexts of the extension; given up when its holder dies. */
  readonly lock: <Value>(act: () => Promise<Value>) => Promise<Value>;
};
