import type {PinId} from '../../domain/ids';

/** One rendition of a picture; `size` is Pinterest's name for it: `150x150`, `400x300`, `600x`, `1200x`, `originals`. */
export type PinImage = {
  readonly size: string;
  readonly url: string;
  readonly width: number | null;
  readonly height: number | null;
};

/** One picture or video of a pin. Which texts and addresses are set depends on the kind of pin. */
export type PinMediaItem = {
  readonly images: readonly PinImage[];
  readonly coverUrl: string | null;
  /** Given to some apps only. */
  readonly videoUrl: string | null;
  readonly durationMs: number | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly title: string | null;
  readonly description: string | null;
  readonly link: string | null;
};

/** `kind` is Pinterest's word: `image`, `video`, `multiple_images`, `multiple_videos`, `multiple_mixed`. One item per picture. */
export type PinMedia = {readonly kind: string; readonly items: readonly PinMediaItem[]};

/** A pin as Pinterest keeps it. Texts are null where it holds none; `createdAtMs` in milliseconds since 1970. */
export type Pin = {
  readonly id: PinId;
  readonly boardId: string | null;
  readonly boardSectionId: string | null;
  readonly boardOwnerUsername: string | null;
  readonly createdAtMs: number | null;
  readonly title: string | null;
  readonly description: string | null;
  readonly link: string | null;
  readonly altText: string | null;
  /** `#6E7874`. */
  readonly dominantColor: string | null;
  /** Pinterest's word for the format: `REGULAR`, `VIDEO`, `CAROUSEL`, `IDEA` … */
  readonly creativeType: string | null;
  /** False for other people's pins on a group board; null where Pinterest did not say. */
  readonly isOwner: boolean | null;
  readonly isStandard: boolean | null;
  readonly hasBeenPromoted: boolean | null;
  /** The pin that this one was saved from. */
  readonly parentPinId: string | null;
  readonly media: PinMedia | null;
  /** As Pinterest sends them, only when `metrics` was asked for. */
  readonly metrics: Readonly<Record<string, unknown>> | null;
};

/** What a search among everyone's pins tells of one. */
export type PinSummary = Pick<Pin, 'id' | 'title' | 'description' | 'link' | 'altText' | 'media'>;
