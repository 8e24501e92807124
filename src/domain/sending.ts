import type {DeliveryMode, PinDraft, PinOutcome, PinPlace} from './pin-draft';
import type {PinError} from './pin-error';

/** One pin of several that are sent together, as the user was shown it. `id` is a UUID: it is pinned once. */
export type OutgoingPin = {
  readonly id: string;
  readonly draft: PinDraft;
  readonly mode: DeliveryMode;
  /** Null for Pinterest's form, which asks for the board itself. */
  readonly place: PinPlace | null;
};

/** Where one of them stands. `stopped`: the user ended the sending before its turn. */
export type Standing =
  | {readonly kind: 'waiting'}
  | {readonly kind: 'sending'}
  | {readonly kind: 'done'; readonly outcome: PinOutcome}
  | {readonly kind: 'failed'; readonly error: PinError}
  | {readonly kind: 'stopped'};

export type SentPin = OutgoingPin & {readonly standing: Standing};

/** Several pins on their way, or all of them settled. */
export type Sending = {
  readonly id: string;
  /** Grows with every change. */
  readonly revision: number;
  readonly pins: readonly SentPin[];
};

/** True while a pin is being sent or waits for its turn. */
export const isUnderWay = ({pins}: Sending): boolean =>
  pins.some(({standing}) => standing.kind === 'waiting' || standing.kind === 'sending');

/** A failure that every further pin would meet too: the account, its rights or the line, not this one pin. */
export const failsAll = ({kind}: PinError): boolean =>
  ['signedOut', 'missingScope', 'missingPermission', 'trialAccess', 'rateLimited', 'spamBlock', 'offline'].includes(
    kind,
  );
