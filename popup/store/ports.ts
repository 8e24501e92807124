import type {OutboxItem} from '../../src/domain/outbox-item';
import type {PinError} from '../../src/domain/pin-error';
import type {Result} from '../../src/domain/result';
import type {send} from '../../src/messages/send';
import type {ActiveTab} from '../../src/platform/active-tab';
import type {removeItem, writeItem} from '../../src/storage/item';

/** A question that nobody answered changed nothing, unlike a pin: it may simply be asked again. */
export const asQuestion = (error: PinError): PinError =>
  error.kind === 'outcomeUnknown' ? {kind: 'serverDown', status: null} : error;

/** Pixels of a decoded picture. */
export type PixelSize = {readonly width: number; readonly height: number};

/** Everything the popup asks of the world, so that its store runs without one. */
export type Ports = {
  readonly send: typeof send;
  /** The tab whose page is looked at; null once it is gone. */
  readonly tab: () => Promise<ActiveTab | null>;
  readonly writeItem: typeof writeItem;
  readonly removeItem: typeof removeItem;
  /**
   * Writes down what is to be pinned, and settles once it is on disk; a private window's stays in memory. Rejects with the
   * database's own error where it could not be written here, and fails where the worker could not.
   */
  readonly enqueue: (items: readonly OutboxItem[], isPrivate: boolean) => Promise<Result<null, PinError>>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A fresh UUID. */
  readonly newId: () => string;
  /** Lets the browser ask for one site, by its match pattern; only on a click. False when refused. */
  readonly askForHost: (pattern: string) => Promise<boolean>;
  /** Does it after each second, until it answers false. */
  readonly eachSecond: (act: () => boolean) => void;
  /** Lets some milliseconds pass. */
  readonly pause: (ms: number) => Promise<void>;
  /** Loads a picture to learn its size; null when it does not load. */
  readonly measure: (url: string) => Promise<PixelSize | null>;
};
