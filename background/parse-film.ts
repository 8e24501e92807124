import * as v from 'valibot';

/** Pixels of the longer side: what Pinterest shows at most is far below. */
export const MAX_FRAME_SIDE = 2_000;

/** Characters of the address that carries a frame; as many as one embedded picture of a page may have. */
export const MAX_FRAME_LENGTH = 1_300_000;

const pixels = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_FRAME_SIDE));

const filmSchema = v.object({
  poster: v.pipe(v.string(), v.maxLength(8_192)),
  seconds: v.pipe(v.number(), v.minValue(0)),
  isBegun: v.boolean(),
  isNopin: v.boolean(),
  frame: v.nullable(
    v.object({
      url: v.pipe(v.string(), v.maxLength(MAX_FRAME_LENGTH), v.regex(/^data:image\/jpeg;base64,[A-Za-z0-9+/]+={0,2}$/)),
      width: pixels,
      height: pixels,
    }),
  ),
});

/** A film at the moment of the user's click. `poster` is absolute, empty where it has none. */
export type Film = v.InferOutput<typeof filmSchema>;

/** A film as a page's process reported it; null when that is not to be believed, or there is none. */
export const parseFilm = (answer: unknown): Film | null => {
  const parsed = v.safeParse(filmSchema, answer);
  return parsed.success ? parsed.output : null;
};
