import type {PinId} from './ids';
import type {PictureChange} from './picture-trouble';
import type {DeliveryMode, PinDraft, PinOutcome, PinPlace} from './pin-draft';
import type {PinError} from './pin-error';

/** Whose pin it is: an item is never sent with the token of another account, or to another host. */
export type Owner = {readonly baseUrl: string; readonly accountId: string | null};

/**
 * The ways in which a picture can travel, in the order in which they are tried: its `address`, which Pinterest fetches ·
 * its bytes as the `page` has them · its bytes as the `worker` may fetch them from a host that the user granted · the
 * `pixels` that the tab shows.
 */
export type Rung = 'address' | 'page' | 'worker' | 'pixels';

/** A rung that was left, and why. */
export type TriedRung = {readonly rung: Rung; readonly error: PinError};

/** The tab that the picture was found in; it may be gone by the time that its bytes are wanted. */
export type FoundIn = {readonly tabId: number; readonly pageUrl: string};

/** Where an item stands. Times are milliseconds since 1970. */
export type OutboxState =
  /** Saved; its turn will come. */
  | {readonly kind: 'queued'}
  /** Surely not made; to be sent again by itself, not before `retryAtMs`. */
  | {readonly kind: 'waiting'; readonly retryAtMs: number; readonly error: PinError}
  /** A request may have left. Found without anybody sending, it is in doubt. */
  | {readonly kind: 'sending'; readonly sentAtMs: number}
  /**
   * In doubt: looked for on the board before it is sent again. `isForUser` once the board cannot tell: they decide
   * between "It is there" and "Send again".
   */
  | {
      readonly kind: 'unknown';
      readonly sentAtMs: number;
      readonly listings: number;
      readonly nextLookAtMs: number;
      readonly isForUser: boolean;
    }
  /** Surely not made, and would be refused again as it is: the user has a next step. */
  | {readonly kind: 'rejected'; readonly error: PinError}
  /** A pin that the user has taken back stands: it is deleted, not before `retryAtMs` where that failed. */
  | {readonly kind: 'removing'; readonly pinId: PinId; readonly retryAtMs: number}
  /** The outcome is null where the user found the pin on the board: which it is, nobody told us. */
  | {readonly kind: 'done'; readonly outcome: PinOutcome | null; readonly doneAtMs: number}
  | {readonly kind: 'cancelled'};

/** One pin on its way to one board, as the user was shown it. */
export type OutboxItem = {
  /** A UUID born with the form: enqueued twice, it is one item. */
  readonly id: string;
  /** What was sent off together; `order` is the place in it. */
  readonly sendingId: string;
  readonly order: number;
  readonly createdAtMs: number;
  readonly mode: DeliveryMode;
  /** Null for Pinterest's form, which knows its user itself. */
  readonly owner: Owner | null;
  readonly draft: PinDraft;
  /** Null for Pinterest's form, which asks for the board itself. */
  readonly place: PinPlace | null;
  /** The site that the place is remembered for. */
  readonly pageHost: string;
  readonly foundIn: FoundIn | null;
  /**
   * The picture as its page shows it, where the draft has another that the page's author named: it goes once that one is
   * refused on every rung. Null where there is none, and from then on.
   */
  readonly displayedUrl: string | null;
  /** The way in which the picture travels next. */
  readonly rung: Rung;
  readonly tried: readonly TriedRung[];
  /** What was done to the picture of the latest request, so that Pinterest takes it. */
  readonly changes: readonly PictureChange[];
  /** Requests, but for those after which another rung was tried. */
  readonly attempts: number;
  /** When the first request left whose outcome is still not known; null while none is in doubt. */
  readonly doubtSinceMs: number | null;
  /** Taken back while a request was under way: should that have made a pin, it is deleted. */
  readonly isUnwanted: boolean;
  readonly state: OutboxState;
};

/** What is asked of a new item; the rest follows from its being new. */
export type NewItem = Pick<
  OutboxItem,
  'id' | 'sendingId' | 'order' | 'createdAtMs' | 'mode' | 'owner' | 'draft' | 'place' | 'pageHost' | 'foundIn'
> &
  Partial<Pick<OutboxItem, 'displayedUrl'>>;

/** An item that was just written: nothing was tried yet. */
export const newItem = (item: NewItem): OutboxItem => ({
  displayedUrl: null,
  ...item,
  owner: item.mode === 'api' ? item.owner : null,
  rung: 'address',
  tried: [],
  changes: [],
  attempts: 0,
  doubtSinceMs: null,
  isUnwanted: false,
  state: {kind: 'queued'},
});

/** True for an item whose turn is still to come: what people are told is saved. */
export const isSaved = ({state}: Pick<OutboxItem, 'state'>): boolean =>
  state.kind === 'queued' || state.kind === 'waiting';

/** True for what was refused or taken back: surely no pin. */
export const isUnmade = ({state}: OutboxItem): boolean => state.kind === 'rejected' || state.kind === 'cancelled';
