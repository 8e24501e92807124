import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import * as v from 'valibot';

const labelSchema = v.strictObject({
  /** What a person would pin, each by one address of it as written in the page, or by several. */
  images: v.array(v.array(v.string())),
  /** An address of the one that the page is about; null where it has none, or several as good. */
  main: v.nullable(v.string()),
  /** Neither missed nor wrong: teasers of other pages. An address, or its beginning and `*`. */
  optional: v.array(v.string()),
  /** Instructive ones of what nobody pins; everything else that is not named above is junk too. */
  junk: v.array(v.string()),
});

/** What a person has said of one snapshot's pictures; `labels/README.md` has the rules they went by. */
export type Label = v.InferOutput<typeof labelSchema>;

/** The label of a snapshot, its addresses made absolute; null where nobody has labelled it. */
export const readLabel = (name: string, base: string): Label | null => {
  const path = resolve(import.meta.dirname, 'labels', `${name}.json`);
  if (!existsSync(path)) return null;
  const {images, main, optional, junk} = v.parse(labelSchema, JSON.parse(readFileSync(path, 'utf8')));
  const absolute = (url: string): string => new URL(url, base).href;
  return {
    images: images.map((urls) => urls.map(absolute)),
    main: main === null ? null : absolute(main),
    optional: optional.map((url) => (url.endsWith('*') ? url : absolute(url))),
    junk: junk.map(absolute),
  };
};
