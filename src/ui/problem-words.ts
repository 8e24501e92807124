import type {PinError, StorageFault, UnreadablePage} from '../domain/pin-error';
import {type MessageKey, t} from '../i18n/t';
import {pictureTroubleWords} from './picture-words';
import {plural} from './plural';
import {shown} from './shown';

/**
 * What can be done next: `connect` a token in the options · `grant` the browser's permission · `handOff` the same pin to Pinterest's form · `retry` the same
 * again · `edit` the field that was refused · `reloadBoards` · `lookAtBoard` on Pinterest · after looking, `isThere` or `pinAnew`.
 */
export type NextStep =
  | 'connect'
  | 'grant'
  | 'handOff'
  | 'retry'
  | 'edit'
  | 'reloadBoards'
  | 'lookAtBoard'
  | 'isThere'
  | 'pinAnew';

const unreadableWords = (page: UnreadablePage): string => {
  switch (page) {
    case 'browserPage':
      return t('unreadableBrowserPage');
    case 'store':
      return t('unreadableStore');
    case 'pinterest':
      return t('unreadablePinterest');
    case 'pdf':
      return t('unreadablePdf');
    case 'notAPage':
      return t('unreadableNotAPage');
    case 'noAccess':
      return t('unreadableNoAccess');
    case 'timedOut':
      return t('unreadableTimedOut');
  }
};

const waitWords = (retryAfterMs: number | null): string =>
  retryAfterMs === null
    ? t('problemRateLimited')
    : plural(Math.max(1, Math.ceil(retryAfterMs / 60_000)), 'problemRateLimitedMinute', 'problemRateLimitedMinutes');

const missingWords = (what: Extract<PinError, {kind: 'notFound'}>['what']): string => {
  switch (what) {
    case 'board':
      return t('problemNoBoard');
    case 'section':
      return t('problemNoSection');
    case 'pin':
      return t('problemNoPin');
    case 'account':
      return t('problemNoAccount');
    case 'resource':
      return t('problemNotFound');
  }
};

const notSavedWords: Readonly<Record<StorageFault, MessageKey>> = {
  newer: 'problemStorageNewer',
  full: 'problemStorageFull',
  failed: 'problemStorageFailed',
};

/** A failure in plain words: what happened and what that means. The only place where `PinError` becomes language. */
export const problemWords = (error: PinError): string => {
  switch (error.kind) {
    case 'signedOut':
      return t('problemSignedOut');
    case 'otherAccount':
      return t('problemOtherAccount');
    case 'missingPermission':
      return t('problemMissingPermission', shown(error.origin));
    case 'missingScope':
      return t('problemMissingScope', shown(error.message));
    case 'trialAccess':
      return t('problemTrialAccess');
    case 'rateLimited':
      return waitWords(error.retryAfterMs);
    case 'rejected':
      return error.picture === undefined
        ? t('problemRejected', shown(error.reason))
        : pictureTroubleWords(error.picture);
    case 'notFound':
      return missingWords(error.what);
    case 'offline':
      return t('problemOffline');
    case 'serverDown':
      return error.status === null ? t('problemNoAnswer') : t('problemServerDown', error.status);
    case 'unexpectedResponse':
      return t('problemUnexpected', shown(error.detail));
    case 'pageNotReadable':
      return unreadableWords(error.page);
    case 'spamBlock':
      return t('problemSpamBlock');
    case 'outcomeUnknown':
      return t('problemOutcomeUnknown');
    case 'signInDenied':
      return t('problemSignInDenied');
    case 'signInFailed':
      return t('problemSignInFailed', shown(error.reason));
    case 'cancelled':
      return t('problemCancelled');
    case 'notSaved':
      return t(notSavedWords[error.fault]);
  }
};

/** The same of what is tried again by itself: with no word of trying it again, for when that happens stands beside it. */
export const waitingWords = (error: PinError): string =>
  error.kind === 'rateLimited' ? t('problemBusy') : problemWords(error);

/** What to offer next to those words, the better one first. None where only waiting, or another page, helps. */
export const nextSteps = (error: PinError): readonly NextStep[] => {
  switch (error.kind) {
    case 'signedOut':
    case 'missingScope':
      return ['connect', 'handOff'];
    case 'otherAccount':
    case 'signInDenied':
    case 'signInFailed':
      return ['connect'];
    case 'trialAccess':
      return ['handOff'];
    case 'rejected':
      if (error.picture?.kind === 'needsHost') return ['grant', 'retry'];
      if (error.picture?.kind === 'tabGone' || error.picture?.kind === 'hidden') return ['retry', 'edit'];
      return error.field === null ? ['handOff'] : ['edit'];
    case 'notFound':
      return error.what === 'board' || error.what === 'section' ? ['reloadBoards'] : ['handOff'];
    case 'missingPermission':
      return ['grant', 'retry'];
    case 'rateLimited':
    case 'offline':
    case 'serverDown':
    case 'unexpectedResponse':
    case 'cancelled':
    case 'notSaved':
      return ['retry'];
    case 'pageNotReadable':
      return error.page === 'timedOut' || error.page === 'noAccess' ? ['retry'] : [];
    case 'spamBlock':
      return [];
    case 'outcomeUnknown':
      return ['lookAtBoard', 'isThere', 'pinAnew'];
  }
};
