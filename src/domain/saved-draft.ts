import type {PinDraft, PinPlace} from './pin-draft';

/** A picture with its words. */
export type SavedRow = Words & {
  /** As the page names it; null for words that were typed before a picture was chosen. */
  readonly mediaUrl: string | null;
  readonly isSelected: boolean;
  /** The fields that are the user's own. */
  readonly typed: readonly (keyof Words)[];
};

type Words = Pick<PinDraft, 'title' | 'description' | 'link' | 'altText'>;

/** What the popup holds for one tab, mirrored so that closing the popup loses nothing. */
export type SavedDraft = {
  /** Born with the form: the same id is never pinned twice. */
  readonly id: string;
  /** The page's address when the draft was begun: another page in the same tab starts anew. */
  readonly pageUrl: string;
  /** Selected ones in their order, then others that something was typed for. */
  readonly rows: readonly SavedRow[];
  readonly places: readonly PinPlace[];
  readonly isCarousel: boolean;
  /** Pins that stand already, of a selection of which others failed. */
  readonly done: readonly string[];
  /** True from the moment Pin was pressed: it may lie in the outbox, under this id. */
  readonly isSent: boolean;
};
