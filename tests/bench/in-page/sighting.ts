/**
 * How an address came to be known. `linked` is the file that a link around the picture leads to,
 * `still` the picture under which another site keeps a film that the page plays.
 */
export type How =
  | 'shown'
  | 'src'
  | 'srcset'
  | 'source'
  | 'attribute'
  | 'linked'
  | 'noscript'
  | 'css'
  | 'poster'
  | 'meta'
  | 'jsonLd'
  | 'preload'
  | 'still';

export type Address = {
  /** Absolute. */
  readonly url: string;
  readonly how: How;
  /** Pixels, where the page says so (a `w` descriptor, `og:image:width`, JSON-LD). */
  readonly width: number | null;
  readonly height: number | null;
  /** The `x` descriptor. */
  readonly density: number | null;
};

/** One place of a page that names a picture, with all the addresses it gives for it. */
export type Sighting = {
  readonly kind:
    | 'img'
    | 'noscript'
    | 'css'
    | 'poster'
    | 'link'
    | 'data'
    | 'meta'
    | 'jsonLd'
    | 'svg'
    | 'input'
    | 'player';
  readonly addresses: readonly Address[];
  /** Pixels of the `width` and `height` attributes, or of the element's own style. */
  readonly width: number | null;
  readonly height: number | null;
  /** There where the page's author asks that it be not pinned. */
  readonly isNopin?: true;
  /** Where it stands, for people: the nearest ancestors with their classes. */
  readonly place: string;
};

export type Survey = {
  readonly elements: number;
  /** The document's own address, which relative ones were resolved against unless it has a base. */
  readonly base: string;
  readonly sightings: readonly Sighting[];
};
