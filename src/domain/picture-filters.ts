/** Pixels of the shorter side that can be asked for; 0 asks for none. */
export const MIN_SIDES = [0, 200, 400, 600, 1000] as const;

export const PICTURE_SHAPES = ['tall', 'square', 'wide'] as const;

/** What a picture is, as a tile says it: its file's format, or the part that it plays on its page. */
export const PICTURE_TYPES = ['jpeg', 'png', 'webp', 'avif', 'gif', 'video', 'background', 'other'] as const;

export type PictureShape = (typeof PICTURE_SHAPES)[number];
export type PictureType = (typeof PICTURE_TYPES)[number];

/** Which pictures of a page are shown. */
export type PictureFilters = {
  /** Least pixels of the shorter side. */
  readonly minSide: (typeof MIN_SIDES)[number];
  /** Null shows every shape. */
  readonly shape: PictureShape | null;
  /** Null shows every type. */
  readonly type: PictureType | null;
  /** True shows only pictures that lead off their page. */
  readonly isLinked: boolean;
};

/** Shows everything. */
export const NO_FILTERS: PictureFilters = {minSide: 0, shape: null, type: null, isLinked: false};
