import {CAROUSEL, type DeliveryMode, type PinDraft, type PinPlace} from '../../src/domain/pin-draft';
import type {Row} from './blocker';
import type {Picture} from './pictures';

/** A pin as it will leave, but for its id. */
export type Outgoing = {readonly draft: PinDraft; readonly mode: DeliveryMode; readonly place: PinPlace | null};

export type Chosen = {
  readonly mode: DeliveryMode;
  readonly rows: readonly Row[];
  readonly places: readonly PinPlace[];
  readonly isCarousel: boolean;
  /** `doneKey` of the pins that stand already: they are not made twice when the others are tried again. */
  readonly done: ReadonlySet<string>;
};

const draftOf = ({picture: {url, candidate}, words}: Row): PinDraft => ({
  mediaUrl: url,
  link: words.link.trim(),
  title: words.title,
  description: words.description,
  altText: words.altText,
  pinId: candidate.pinId,
});

/** Names a picture at a place, whatever it is called in the next look at the page. */
export const doneKey = ({candidate}: Picture, place: PinPlace | null): string =>
  JSON.stringify([candidate.url, place?.boardId ?? null, place?.boardSectionId ?? null]);

const carouselOf = (rows: readonly Row[]): PinDraft | null => {
  const drafts = rows.map(draftOf);
  const [first] = drafts;
  const images = drafts.map(({mediaUrl, link, title, description}) => ({mediaUrl, link, title, description}));
  return first === undefined ? null : {...first, carousel: images};
};

/** One pin per picture and place, or one carousel per place. */
export const outgoingOf = ({mode, rows, places, isCarousel, done}: Chosen): readonly Outgoing[] => {
  const targets = mode === 'api' ? places : [null];
  const carousel = isCarousel ? carouselOf(rows) : null;
  if (carousel !== null) return targets.map((place) => ({draft: carousel, mode, place}));
  return rows.flatMap((row) =>
    targets
      .filter((place) => !done.has(doneKey(row.picture, place)))
      .map((place) => ({draft: draftOf(row), mode, place})),
  );
};

/** True where Pinterest would take these as one carousel: two to five new pictures, through the API. */
export const canBeCarousel = (mode: DeliveryMode | null, pictures: readonly Picture[]): boolean =>
  mode === 'api' &&
  pictures.length >= CAROUSEL.fewest &&
  pictures.length <= CAROUSEL.most &&
  pictures.every(({candidate}) => candidate.pinId === null);

/** Height per width may differ by this share before a picture is cut to the first one's shape. */
const SAME_SHAPE = 0.02;

/** True when the pictures of a carousel are known to differ in shape: Pinterest cuts them to one. */
export const differInShape = (pictures: readonly Picture[]): boolean => {
  const shapes = pictures.flatMap(({size}) => (size === null ? [] : [size.height / size.width]));
  return shapes.length > 1 && Math.max(...shapes) / Math.min(...shapes) - 1 > SAME_SHAPE;
};
