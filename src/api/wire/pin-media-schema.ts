import * as v from 'valibot';
import type {PinImage, PinMedia, PinMediaItem} from '../records/pin';
import {count, text} from './common';

/** http as well as https: these are for fetching into a backup, and a local stand-in for Pinterest speaks http. */
const webAddress = v.pipe(
  text,
  v.transform((url) => (url !== null && /^https?:\/\//i.test(url) ? url : null)),
);

const rendition = v.fallback(v.nullable(v.object({url: webAddress, width: count, height: count})), null);

const images = v.pipe(
  v.fallback(v.nullish(v.record(v.string(), rendition), null), null),
  v.transform((renditions): PinImage[] =>
    Object.entries(renditions ?? {}).flatMap(([size, image]) =>
      image?.url ? [{size, url: image.url, width: image.width, height: image.height}] : [],
    ),
  ),
);

const itemSchema = v.pipe(
  v.object({
    images,
    cover_image_url: webAddress,
    video_url: webAddress,
    duration: count,
    width: count,
    height: count,
    title: text,
    description: text,
    link: text,
  }),
  v.transform(
    ({cover_image_url, video_url, duration, ...item}): PinMediaItem => ({
      ...item,
      coverUrl: cover_image_url,
      videoUrl: video_url,
      durationMs: duration,
    }),
  ),
);

const mediaSchema = v.object({media_type: v.string(), items: v.nullish(v.array(itemSchema), null)});

/** A single picture or video becomes a list of one, so that a reader needs one loop for every kind of pin. */
export const pinMediaSchema = v.pipe(
  v.unknown(),
  v.transform((reply): PinMedia | null => {
    const media = v.safeParse(mediaSchema, reply);
    if (!media.success) return null;
    const single = v.safeParse(itemSchema, reply);
    return {kind: media.output.media_type, items: media.output.items ?? (single.success ? [single.output] : [])};
  }),
);
