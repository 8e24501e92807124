import type {PictureTrouble} from './picture-trouble';

/** A page that no extension, or only not this one, may read. */
export type UnreadablePage = 'browserPage' | 'store' | 'pinterest' | 'pdf' | 'notAPage' | 'noAccess' | 'timedOut';

/** Why nothing could be written down: a `newer` version's data lies there · no room, it is `full` · it `failed`. */
export type StorageFault = 'newer' | 'full' | 'failed';

/** Every way in which a user can meet failure. Closed on purpose: each has its words and its next step in one component. */
export type PinError = (
  | {readonly kind: 'signedOut'}
  /** Of the accounts, the one that is connected is not the one whose pin it is. */
  | {readonly kind: 'otherAccount'}
  | {readonly kind: 'missingPermission'; readonly origin: string}
  | {readonly kind: 'missingScope'; readonly message: string}
  | {readonly kind: 'trialAccess'}
  | {readonly kind: 'rateLimited'; readonly retryAfterMs: number | null}
  | {
      readonly kind: 'rejected';
      readonly field: string | null;
      readonly reason: string;
      /** Set where we found it out ourselves about the picture; it says more than the reason. */
      readonly picture?: PictureTrouble;
    }
  | {readonly kind: 'notFound'; readonly what: 'board' | 'section' | 'pin' | 'account' | 'resource'}
  | {readonly kind: 'offline'}
  | {readonly kind: 'serverDown'; readonly status: number | null}
  | {readonly kind: 'unexpectedResponse'; readonly detail: string}
  | {readonly kind: 'pageNotReadable'; readonly page: UnreadablePage}
  | {readonly kind: 'spamBlock'}
  | {readonly kind: 'outcomeUnknown'}
  | {readonly kind: 'signInDenied'}
  | {readonly kind: 'signInFailed'; readonly reason: string}
  | {readonly kind: 'cancelled'}
  | {readonly kind: 'notSaved'; readonly fault: StorageFault}
) & {
  /** Pinterest's `x-pinterest-rid`, for asking their support. Never holds anything of the user's. */
  readonly requestId?: string;
};

export type PinErrorKind = PinError['kind'];
