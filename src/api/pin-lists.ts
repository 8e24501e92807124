import type {PinError} from '../domain/pin-error';
import {choiceProblem, choicesProblem, firstProblem} from './check';
import type {ListOptions} from './page';

const CREATIVE_TYPES = [
  'REGULAR',
  'VIDEO',
  'SHOPPING',
  'CAROUSEL',
  'MAX_VIDEO',
  'SHOP_THE_PIN',
  'COLLECTION',
  'IDEA',
  'SHOWCASE',
  'QUIZ',
  'COLLAGE',
  'MAX_WIDTH_REGULAR_COLLECTION',
  'MAX_WIDTH_VIDEO_COLLECTION',
] as const;

/** Pinterest's words for the formats of a pin. */
export type CreativeType = (typeof CREATIVE_TYPES)[number];

const FILTERS = ['excludeNative', 'excludeRepins', 'hasBeenPromoted'] as const;

export type BoardPinsOptions = ListOptions & {
  readonly creativeTypes?: readonly CreativeType[] | undefined;
  /** Also asks for each pin's metrics. */
  readonly withMetrics?: boolean | undefined;
};

/** `filter` keeps pins saved from others (`excludeNative`), made by oneself (`excludeRepins`) or promoted once. */
export type OwnPinsOptions = BoardPinsOptions & {
  readonly filter?: (typeof FILTERS)[number] | undefined;
  readonly includeProtected?: boolean | undefined;
  readonly onlyPrivate?: boolean | undefined;
};

export const boardPinsProblem = ({creativeTypes}: BoardPinsOptions): PinError | null =>
  choicesProblem('creativeTypes', creativeTypes, CREATIVE_TYPES);

export const ownPinsProblem = (options: OwnPinsOptions): PinError | null =>
  firstProblem(choiceProblem('filter', options.filter, FILTERS), boardPinsProblem(options));
