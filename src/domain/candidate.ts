import type {PinId} from './ids';

/** What the picture is on its page. */
export type CandidateKind = 'image' | 'video' | 'background' | 'page';

/**
 * Which rule found the picture's URL, strongest word of the page's author first:
 * `pinMedia` data-pin-media · `pinMeta` `<meta name="pin:media">` · `srcset`, `picture` a responsive candidate ·
 * `currentSrc`, `src` the displayed image · `lazy` waits in an attribute · `noscript` stands there for browsers without
 * scripts · `link` a file that is linked to · `poster` a video's · `embed` a film's of another site · `canvas` drawn by a
 * script · `css` a background · `openGraph`, `twitter`, `imageSrc`, `jsonLd`, `microdata`, `preload` page metadata ·
 * `document` the tab shows a picture and nothing else · `drawn` made at the user's wish: a film's frame, a card, what a
 * tab shows.
 */
export type CandidateSource =
  | 'pinMedia'
  | 'pinMeta'
  | 'srcset'
  | 'picture'
  | 'currentSrc'
  | 'src'
  | 'lazy'
  | 'noscript'
  | 'link'
  | 'poster'
  | 'embed'
  | 'canvas'
  | 'css'
  | 'openGraph'
  | 'twitter'
  | 'imageSrc'
  | 'jsonLd'
  | 'microdata'
  | 'preload'
  | 'document'
  | 'drawn';

/** A picture that may be pinned. Every text is already chosen by the conventions of pinning and trimmed. */
export type Candidate = {
  /** Unique within one collection. */
  readonly id: string;
  /** Absolute; http(s), or `data:` of JPEG or PNG. The largest the page itself names. */
  readonly url: string;
  /** The URL the page displays, where it differs from `url`: the safe answer should `url` not load. */
  readonly displayedUrl: string | null;
  /** Where a larger version of `url` may be, best first: guesses, never to be used untried. Left out where there is none. */
  readonly larger?: readonly string[];
  readonly kind: CandidateKind;
  /** Pixels of the picture behind `url`; null until somebody has measured it. */
  readonly width: number | null;
  readonly height: number | null;
  /** True when width and height were read from decoded pixels of `url` itself, false when derived or declared. */
  readonly isMeasured: boolean;
  /** Where the pin leads; http(s), at most 2048 characters. */
  readonly link: string;
  /** The same without what only tells where a reader came from; left out where there is nothing of the kind in it. */
  readonly cleanLink?: string | undefined;
  readonly title: string;
  readonly description: string;
  readonly altText: string;
  readonly source: CandidateSource;
  /** Higher is likelier to be what a person would pin; comparable within one collection only. */
  readonly score: number;
  /** The existing pin that the author named (`data-pin-id`, `pin:id`): save that one instead of a new one. */
  readonly pinId: PinId | null;
  /** True for the picture that the user pointed at (context menu). */
  readonly isTarget: boolean;
  /** A small `data:image/jpeg` taken from pixels the page shows, only where our own pages may not load `url` (plain http). */
  readonly thumbnail: string | null;
};

/**
 * Why a picture is not offered: `nopin` its author asks not to pin it · `small` under 90 px on a side, or under 120 on both
 * · `wide` more than three times as wide as high · `svg` Pinterest takes no vector pictures · `embedded` data: or blob:
 * content that cannot be sent by URL · `broken` the browser could not decode it · `address` no usable http(s) address ·
 * `decoration` a logo, an icon, a portrait beside a name · `advert` · `tracker` a dot that measures visitors.
 */
export type RejectionReason = 'nopin' | 'small' | 'wide' | 'svg' | 'embedded' | 'broken' | 'address' | Dress;

/** Reasons of what belongs to a page's dress rather than to what it has to say. */
export type Dress = 'decoration' | 'advert' | 'tracker';

export type Rejected = {
  /** At most 2048 characters, for showing only. */
  readonly url: string;
  /** As a candidate's, for a picture that the user takes in nevertheless. */
  readonly larger?: readonly string[];
  readonly kind: CandidateKind;
  readonly width: number | null;
  readonly height: number | null;
  readonly source: CandidateSource;
  readonly reason: RejectionReason;
  readonly isTarget: boolean;
};

/** The page's author forbids pinning; `reason` is the site's own text, null where it gives none. */
export type Nopin = {readonly reason: string | null};

/** The page as a whole, as its pins will name it. */
export type PageFacts = {
  readonly url: string;
  /** Default pin link: pin:url, else canonical, else the address without its fragment. */
  readonly link: string;
  /** As a candidate's. */
  readonly cleanLink?: string | undefined;
  readonly title: string;
  readonly host: string;
  /** `text/html`, `image/jpeg` …, as the browser reports it. */
  readonly contentType: string;
  readonly details?: PageDetails;
};

/** What a page tells besides; an empty text where it tells nothing. */
export type PageDetails = {
  /** With its currency, as written: `12.00 USD`. */
  readonly price: string;
  readonly author: string;
  /** The day of publication, `2026-11-24`. */
  readonly date: string;
  /** Text that the user has marked. */
  readonly selection: string;
};

/** How many of each were examined, to say what was looked at when nothing was found. */
export type LookedAt = {
  readonly images: number;
  readonly videos: number;
  readonly backgrounds: number;
  readonly metadata: number;
  /** Frames read, the top one included; `skippedFrames` could not be entered. */
  readonly frames: number;
  readonly skippedFrames: number;
};

/** A frame of another site that could not be looked into. `url` is absolute; CSS pixels. */
export type ClosedFrame = {readonly url: string; readonly width: number; readonly height: number};

/** What one look at a page brought back. */
export type Collection = {
  readonly page: PageFacts;
  /** Best first. Empty where `nopin` is set. */
  readonly candidates: readonly Candidate[];
  readonly rejected: readonly Rejected[];
  readonly nopin: Nopin | null;
  readonly lookedAt: LookedAt;
  readonly closedFrames: readonly ClosedFrame[];
  /** True when a bound (elements, candidates, time) ended the search early. */
  readonly isPartial: boolean;
  /** Milliseconds that it took. */
  readonly took: number;
};
