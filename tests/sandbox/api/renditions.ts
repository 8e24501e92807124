import type {Picture, Pin} from '../state/records';

type Size = {readonly width: number; readonly height: number};

/** Pinterest names its renditions by their box: two are cropped to it, two keep the shape and never enlarge. */
export const RENDITIONS = ['150x150', '400x300', '600x', '1200x'] as const;
export type Rendition = (typeof RENDITIONS)[number];

export const renditionSize = (rendition: Rendition, {width, height}: Size): Size => {
  const [boxWidth = 0, boxHeight = 0] = rendition.split('x').map(Number);
  if (boxHeight > 0) return {width: boxWidth, height: boxHeight};
  const shown = Math.min(boxWidth, width);
  return {width: shown, height: Math.max(1, Math.round((height * shown) / width))};
};

/** A pin's picture, or the one at a place of its carousel: `<pin>-2` is its third. */
const nameOf = ({id}: Pick<Pin, 'id'>, slot: number | null): string => (slot === null ? id : `${id}-${slot}`);

export const renditionUrl = (rendition: Rendition, pin: Pick<Pin, 'id'>, slot: number | null = null): string =>
  `https://i.pinimg.com/${rendition}/${nameOf(pin, slot)}.jpg`;

/** The `images` of a reply: each rendition with its address and size. */
export const imagesOf = (pin: Pick<Pin, 'id'>, picture: Picture, slot: number | null = null) =>
  Object.fromEntries(
    RENDITIONS.map((rendition) => [
      rendition,
      {url: renditionUrl(rendition, pin, slot), ...renditionSize(rendition, picture)},
    ]),
  );
