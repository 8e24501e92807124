/** Bytes of a picture; Pinterest's help page: 20 MB from a computer. */
export const MOST_BYTES = 20_000_000;

/** Bytes that are read before a picture is made to fit: what is larger is no picture for a pin. */
export const MOST_SOURCE_BYTES = 60_000_000;

/** Pixels on either side. Pinterest's own figure is unpublished (code 233); 100 is the least that is reported. */
export const LEAST_SIDE = 100;

/** Pixels on a side that browsers draw without fail; Chromium's canvas ends at 16,384. */
export const MOST_SIDE = 16_384;

/** Pixels on the longer side of a vector picture that is drawn. */
export const LEAST_VECTOR_SIDE = 1_000;
