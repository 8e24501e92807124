import {LIMITS} from '../domain/limits';
import type {PinError} from '../domain/pin-error';
import {firstProblem, idProblem, lengthProblem, linkProblem, optionalIdProblem, rejected} from './check';
import {type CarouselTexts, type MediaSource, mediaProblem} from './media-source';

/** Everything of a pin that Pinterest lets every app set. Empty texts are not sent. */
export type NewPin = {
  readonly boardId: string;
  readonly boardSectionId?: string | null;
  /** At most 100 characters. */
  readonly title?: string;
  /** At most 800 characters. */
  readonly description?: string;
  /** Where the pin leads: http(s), at most 2048 characters. */
  readonly link?: string;
  /** At most 500 characters. */
  readonly altText?: string;
  /** `#6E7874`. */
  readonly dominantColor?: string;
  /** The pin that this one came from. */
  readonly parentPinId?: string;
  readonly media: MediaSource;
};

/** What to change of a pin; what is not named stays, null empties. Pinterest lets few apps do this (beta). */
export type PinChanges = {
  readonly boardId?: string;
  readonly boardSectionId?: string | null;
  readonly title?: string | null;
  readonly description?: string | null;
  readonly link?: string | null;
  readonly altText?: string | null;
  /** Texts and links of a carousel, one entry per picture. */
  readonly carouselSlots?: readonly CarouselTexts[];
};

/** Where an existing pin is saved to; without a board Pinterest chooses. */
export type SavePlace = {readonly boardId?: string | null; readonly boardSectionId?: string | null};

const LIMITED = ['title', 'description', 'altText', 'link'] as const;

const textsProblem = (pin: Pick<PinChanges, (typeof LIMITED)[number]>): PinError | null =>
  firstProblem(
    ...LIMITED.map((field) => lengthProblem(field, pin[field], LIMITS[field])),
    linkProblem('link', pin.link),
  );

const colorProblem = (color: string | undefined): PinError | null =>
  color === undefined || /^#[0-9a-f]{6}$/i.test(color) ? null : rejected('dominantColor', 'A colour reads #6E7874.');

/** What Pinterest would refuse, found before anything is sent: the field and its limit; null when all is well. */
export const newPinProblem = (pin: NewPin): PinError | null =>
  firstProblem(
    idProblem('boardId', pin.boardId),
    optionalIdProblem('boardSectionId', pin.boardSectionId),
    optionalIdProblem('parentPinId', pin.parentPinId),
    textsProblem(pin),
    colorProblem(pin.dominantColor),
    mediaProblem(pin.media),
  );

/** The same for changes; changing nothing is a mistake too. */
export const pinChangesProblem = (changes: PinChanges): PinError | null =>
  firstProblem(
    Object.values(changes).some((value) => value !== undefined) ? null : rejected('changes', 'Nothing to change.'),
    optionalIdProblem('boardId', changes.boardId),
    optionalIdProblem('boardSectionId', changes.boardSectionId),
    textsProblem(changes),
    ...(changes.carouselSlots ?? []).map(({link}, at) => linkProblem(`carouselSlots.${at}.link`, link)),
  );

export const savePlaceProblem = ({boardId, boardSectionId}: SavePlace): PinError | null =>
  firstProblem(optionalIdProblem('boardId', boardId), optionalIdProblem('boardSectionId', boardSectionId));
