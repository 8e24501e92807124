import * as v from 'valibot';
import type {Collection} from '../src/domain/candidate';
import {isPinterestId, pinId} from '../src/domain/ids';

/**
 * A collection comes out of a page's process, which may be hostile: every field is checked and bounded here, unknown
 * ones are dropped, and one bad entry costs that entry only.
 */
const ENTRIES = 1_000;
const URL_LENGTH = 8_192;
const EMBEDDED_LENGTH = 1_400_000;
const TEXT_LENGTH = 4_096;

const text = v.pipe(v.string(), v.maxLength(TEXT_LENGTH));
const pixels = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const webAddress = v.pipe(v.string(), v.maxLength(URL_LENGTH), v.regex(/^https?:\/\//i));
const embedded = v.pipe(v.string(), v.maxLength(EMBEDDED_LENGTH), v.regex(/^data:image\/(jpeg|png);base64,/));
const picture = v.union([webAddress, embedded]);

const kind = v.picklist(['image', 'video', 'background', 'page']);
const source = v.picklist([
  'pinMedia',
  'pinMeta',
  'srcset',
  'picture',
  'currentSrc',
  'src',
  'poster',
  'css',
  'openGraph',
  'twitter',
  'imageSrc',
  'document',
]);

const candidate = v.object({
  id: text,
  url: picture,
  displayedUrl: v.nullable(picture),
  kind,
  width: pixels,
  height: pixels,
  isMeasured: v.boolean(),
  link: v.pipe(webAddress, v.maxLength(TEXT_LENGTH)),
  title: text,
  description: text,
  altText: text,
  source,
  score: v.pipe(v.number(), v.finite()),
  pinId: v.nullable(v.pipe(v.string(), v.check(isPinterestId), v.transform(pinId))),
  isTarget: v.boolean(),
  thumbnail: v.nullable(v.pipe(v.string(), v.maxLength(200_000), v.regex(/^data:image\/jpeg;base64,/))),
});

const rejected = v.object({
  url: text,
  kind,
  width: pixels,
  height: pixels,
  source,
  reason: v.picklist(['nopin', 'small', 'wide', 'svg', 'embedded', 'broken', 'address']),
  isTarget: v.boolean(),
});

/** The entries that hold up, in their order and at most 1,000 of them. */
const eachGood = <Entry>(entry: v.GenericSchema<unknown, Entry>) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((entries) =>
      entries.slice(0, ENTRIES).flatMap((one) => {
        const parsed = v.safeParse(entry, one);
        return parsed.success ? [parsed.output] : [];
      }),
    ),
  );

const collection = v.object({
  page: v.object({url: text, link: text, title: text, host: text, contentType: text}),
  candidates: eachGood(candidate),
  rejected: eachGood(rejected),
  nopin: v.nullable(v.object({reason: v.nullable(text)})),
  lookedAt: v.object({
    images: count,
    videos: count,
    backgrounds: count,
    metadata: count,
    frames: count,
    skippedFrames: count,
  }),
  isPartial: v.boolean(),
  took: v.pipe(v.number(), v.finite(), v.minValue(0)),
});

/** The collection that a frame handed over, or null when it is none. */
export const parseCollection = (answer: unknown): Collection | null => {
  const parsed = v.safeParse(collection, answer);
  return parsed.success ? parsed.output : null;
};
