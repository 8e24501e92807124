import * as v from 'valibot';
import {type Gathering, NOTHING_AROUND, type Sighting} from '../src/images/sighting';

/**
 * A gathering comes out of a page's process, which may be hostile: every field is checked and bounded here, unknown
 * ones are dropped, and one bad entry costs that entry only.
 */
const SIGHTINGS = 5_000;
const ENTRIES = 1_000;
const ATTRIBUTES = 100;
const SOURCES = 100;

/** Characters of one value, an embedded picture included; and of all that one frame may answer. */
const VALUE_LENGTH = 1_400_000;
const TOTAL_LENGTH = 32_000_000;

const text = v.pipe(v.string(), v.maxLength(VALUE_LENGTH));
const length = v.pipe(v.number(), v.finite(), v.minValue(-1e9), v.maxValue(1e9));
const side = v.pipe(length, v.minValue(0));

const attributes = v.pipe(
  v.record(v.string(), text),
  v.check((found) => Object.keys(found).length <= ATTRIBUTES),
);

const box = v.object({x: length, y: length, width: side, height: side});

const around = v.object({
  isInContent: v.boolean(),
  isInFigure: v.boolean(),
  isInSide: v.boolean(),
  isInHeader: v.boolean(),
  isInAdvert: v.boolean(),
  caption: text,
  anchor: v.nullable(attributes),
  card: v.nullable(attributes),
  post: v.nullable(attributes),
  linkText: text,
  isAloneInAnchor: v.boolean(),
  names: text,
});

/** The entries that hold up, in their order and at most `limit` of them. */
const eachGood = <Entry>(entry: v.GenericSchema<unknown, Entry>, limit: number) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((entries) =>
      entries.slice(0, limit).flatMap((one) => {
        const parsed = v.safeParse(entry, one);
        return parsed.success ? [parsed.output] : [];
      }),
    ),
  );

const sighting = v.object({
  tag: text,
  attributes,
  shown: v.nullable(v.object({url: text, width: side, height: side, isComplete: v.boolean()})),
  box,
  isVisible: v.boolean(),
  around,
  wrapping: attributes,
  sources: eachGood(v.object({attributes, isForThisWindow: v.boolean()}), SOURCES),
  css: text,
  isFromSheet: v.boolean(),
  pixels: text,
  markup: text,
  twin: v.pipe(v.number(), v.integer(), v.minValue(-1)),
});

/** Stands where an entry was that did not hold up: others are told by their place in the list. */
const BLANK: Sighting = {
  tag: '',
  attributes: {},
  shown: null,
  box: {x: 0, y: 0, width: 0, height: 0},
  isVisible: false,
  around: NOTHING_AROUND,
  wrapping: {},
  sources: [],
  css: '',
  isFromSheet: false,
  pixels: '',
  markup: '',
  twin: -1,
};

const lengthOf = ({attributes: found, wrapping, css, pixels, markup}: Sighting): number =>
  [...Object.values(found), ...Object.values(wrapping)].reduce(
    (sum, value) => sum + value.length,
    css.length + pixels.length + markup.length,
  );

const eachSighting = v.pipe(
  v.array(v.unknown()),
  v.transform((entries) => {
    let room = TOTAL_LENGTH;
    return entries.slice(0, SIGHTINGS).map((one): Sighting => {
      const parsed = v.safeParse(sighting, one);
      if (!parsed.success) return BLANK;
      room -= lengthOf(parsed.output);
      return room < 0 ? BLANK : parsed.output;
    });
  }),
);

const gathering = v.object({
  url: text,
  base: text,
  contentType: text,
  title: text,
  selection: text,
  loadedUrl: text,
  metas: eachGood(v.object({key: text, content: text, description: text}), ENTRIES),
  links: eachGood(attributes, ENTRIES),
  structured: eachGood(text, ENTRIES),
  itemImages: eachGood(text, ENTRIES),
  isFrameNopin: v.boolean(),
  view: box,
  sightings: eachSighting,
  closedFrames: eachGood(v.object({url: v.pipe(text, v.regex(/^https?:\/\//)), width: side, height: side}), ENTRIES),
  isPartial: v.boolean(),
  took: v.pipe(v.number(), v.finite(), v.minValue(0)),
});

const answered = v.pipe(v.string(), v.maxLength(TOTAL_LENGTH * 2), v.parseJson(), gathering);

/** What a frame gathered, as it hands it over: one text of JSON. Null when it is no such thing. */
export const parseGathering = (answer: unknown): Gathering | null => {
  const parsed = v.safeParse(answered, answer);
  if (!parsed.success) return null;
  const isWhole = !parsed.output.sightings.includes(BLANK);
  return isWhole ? parsed.output : {...parsed.output, isPartial: true};
};

/** Small copies of images, in their order; null for what is none. */
export const parseThumbnails = (answer: unknown): readonly (string | null)[] => {
  const thumbnail = v.pipe(v.string(), v.maxLength(200_000), v.regex(/^data:image\/jpeg;base64,[a-z0-9+/]+={0,2}$/i));
  if (!Array.isArray(answer)) return [];
  return answer.slice(0, ENTRIES).map((one) => {
    const parsed = v.safeParse(thumbnail, one);
    return parsed.success ? parsed.output : null;
  });
};
