/** Why a picture cannot travel one way, or at all. Sides are pixels, sizes bytes. */
export type PictureTrouble =
  /** It has no address that Pinterest could fetch. */
  | {readonly kind: 'noAddress'}
  /** The worker may fetch it once the user grants this origin, like `https://images.example`. */
  | {readonly kind: 'needsHost'; readonly origin: string}
  /** The tab that it was found in is closed, went elsewhere, or may not be entered any more. */
  | {readonly kind: 'tabGone'}
  /** Whoever has it does not give it: no answer, an error, another site's picture. */
  | {readonly kind: 'unreadable'}
  /** A home or office network, or no https: the worker never knocks there. */
  | {readonly kind: 'notPublic'}
  /** The tab does not show it in full: behind another tab, larger than the window, or covered. */
  | {readonly kind: 'hidden'}
  | {readonly kind: 'tooSmall'; readonly width: number; readonly height: number; readonly least: number}
  | {readonly kind: 'tooLarge'; readonly bytes: number; readonly most: number}
  /** `format` as people call it, like SVG: this browser cannot draw it where it lies. */
  | {readonly kind: 'undrawable'; readonly format: string}
  /**
   * A damaged picture of a format as people call it, or no picture where that is null. Both are missing in what earlier
   * versions have written down, and where a picture came to harm in our own hands.
   */
  | {readonly kind: 'broken'; readonly bytes?: number; readonly format?: string | null};

/** What was done to a picture so that Pinterest takes it; the user is told. Sides are pixels. */
export type PictureChange =
  | {readonly kind: 'firstFrame'}
  | {readonly kind: 'drawnAnew'; readonly format: 'JPEG' | 'PNG'}
  | {readonly kind: 'madeSmaller'; readonly width: number; readonly height: number}
  | {readonly kind: 'asShown'; readonly width: number; readonly height: number};
