/** One picture that a CSS value offers. */
export type CssOption = {
  readonly url: string;
  /** Pixels per CSS pixel, from `image-set()`; 1 where it says nothing. */
  readonly density: number;
  /** A media type, from `type("image/avif")`; empty where it says nothing. */
  readonly type: string;
};

type Mutable<Type> = {-readonly [Key in keyof Type]: Type[Key]};

/** Characters: an embedded picture of 1 MiB and some addresses. */
const MAX_LENGTH = 1_500_000;

/** What browsers write into computed values; without nested repetition, so that a long value costs only its length. */
const token = /url\("([^"\\]*(?:\\.[^"\\]*)*)"\)|type\("([^"]*)"\)|([\d.]{1,9})dppx|[(),]/g;

/**
 * The layers of a computed `background-image`, topmost first, each with the versions it offers: one for `url()`,
 * several for `image-set()`. Gradients are no layers here.
 */
export const parseCssImages = (value: string): readonly (readonly CssOption[])[] => {
  const layers: Mutable<CssOption>[][] = [];
  let layer: Mutable<CssOption>[] = [];
  let depth = 0;
  for (const [whole, url, type, density] of value.slice(0, MAX_LENGTH).matchAll(token)) {
    const last = layer.at(-1);
    if (url !== undefined) {
      if (layer.push({url: url.replace(/\\(.)/g, '$1'), density: 1, type: ''}) === 1) layers.push(layer);
    } else if (type !== undefined) {
      if (last !== undefined) last.type = type;
    } else if (density !== undefined) {
      if (last !== undefined) last.density = Number(density);
    } else if (whole === '(') {
      depth++;
    } else if (whole === ')') {
      depth--;
    } else if (depth === 0) {
      layer = [];
    }
  }
  return layers;
};

/** True when a style's text may name a picture: directly, or through a custom property. */
export const mayNameImage = (text: string): boolean => /url\(|image-set\(|var\(/i.test(text);
