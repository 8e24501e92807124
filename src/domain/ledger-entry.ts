import type {PinId} from './ids';
import type {Owner} from './outbox-item';
import type {PictureChange} from './picture-trouble';
import type {DeliveryMode, PinPlace} from './pin-draft';

/** One pin that left from here: the user's own act, and nothing that Pinterest answered but the pin's id. */
export type LedgerEntry = {
  readonly id: string;
  /** Null when Pinterest's form was opened: what became of it is not told to us. */
  readonly pinId: PinId | null;
  readonly pinUrl: string | null;
  /** Null for a picture that was embedded and has no address. */
  readonly mediaUrl: string | null;
  readonly link: string;
  readonly title: string;
  /** Null when Pinterest's form was opened: the board is chosen there. */
  readonly place: PinPlace | null;
  /** `api` was pinned; `handOff` was handed over to Pinterest's form, which may never have been finished. */
  readonly mode: DeliveryMode;
  /** Milliseconds since 1970. */
  readonly pinnedAt: number;
  /** Hexadecimal SHA-256 of the bytes, where we had them: an embedded picture's. */
  readonly imageHash: string | null;
  /** What the picture is known again by, as `imageKeyOf` gives it. */
  readonly imageKey: string;
  /** Whose pin it is; missing where Pinterest's form was opened, and in what earlier versions have written down. */
  readonly owner?: Owner | undefined;
  /** What was done to the picture so that Pinterest takes it; missing where nothing was. */
  readonly changes?: readonly PictureChange[] | undefined;
};

/** An entry that was looked up; `isOfPage` when it leads to the page that was asked about. */
export type FoundEntry = LedgerEntry & {readonly isOfPage: boolean};

/** One that was looked up for what a page shows; `pictures`: places, among the addresses asked about, of its picture's. */
export type SeenEntry = FoundEntry & {readonly pictures: readonly number[]};

/** What entries are looked up by: an address of a page, and pictures as `imageKeyOf` names them. */
export type LedgerKeys = {readonly link: string; readonly images: readonly string[]};
