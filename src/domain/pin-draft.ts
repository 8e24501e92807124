import type {BoardId, BoardSectionId, PinId} from './ids';

/** One picture of a carousel, with words of its own. */
export type CarouselImage = Pick<PinDraft, 'mediaUrl' | 'link' | 'title' | 'description'>;

/** How many pictures make a carousel; Pinterest API v5, `PinMediaSource`. */
export const CAROUSEL = {fewest: 2, most: 5} as const;

/**
 * A pin as the user will have it. `media.url` is the exact string of the candidate that was shown, frozen when it was
 * chosen: a page that swaps its picture afterwards changes nothing.
 */
export type PinDraft = {
  readonly mediaUrl: string;
  readonly link: string;
  readonly title: string;
  readonly description: string;
  readonly altText: string;
  /** Set where the author named an existing pin to save instead. */
  readonly pinId: PinId | null;
  /** All pictures of a carousel, in their order; the pin's own words are then the first one's. */
  readonly carousel?: readonly CarouselImage[];
};

/** Where a pin goes, with the names a person knows it by. */
export type PinPlace = {
  readonly boardId: BoardId;
  readonly boardName: string;
  readonly boardSectionId: BoardSectionId | null;
  readonly boardSectionName: string | null;
};

/** The two ways out: Pinterest's API with the user's token, or Pinterest's own prefilled form. */
export type DeliveryMode = 'api' | 'handOff';

/** How a pin left us. `windowId` is the browser's, of the window that Pinterest's form was opened in. */
export type PinOutcome =
  | {readonly kind: 'pinned'; readonly pinId: PinId; readonly pinUrl: string}
  | {readonly kind: 'handedOff'; readonly formUrl: string; readonly windowId?: number};
