/** For the outbox's tests: what can go wrong with a request. */

/** What goes wrong with one `POST`: what it does, and what is heard of it. */
export type PostFault =
  | 'none'
  | 'resetBefore'
  | 'resetAfter'
  | 'errorBefore'
  | 'errorAfter'
  | 'timeoutBefore'
  | 'timeoutAfter'
  | 'unreadable'
  | 'lateCommit'
  | 'hidden'
  | 'busy'
  | 'busyBare'
  | 'offline'
  | 'refused'
  | 'nextRung'
  | 'signedOut'
  | 'spamBlock';

export const POST_FAULTS: readonly PostFault[] = [
  'none',
  'resetBefore',
  'resetAfter',
  'errorBefore',
  'errorAfter',
  'timeoutBefore',
  'timeoutAfter',
  'unreadable',
  'lateCommit',
  'hidden',
  'busy',
  'busyBare',
  'offline',
  'refused',
  'nextRung',
  'signedOut',
  'spamBlock',
];

export type ListFault = 'none' | 'error' | 'offline' | 'busy' | 'signedOut';

export const LIST_FAULTS: readonly ListFault[] = ['none', 'error', 'offline', 'busy', 'signedOut'];

/** What a fault does to the pin. */
export const DOES: Readonly<Record<PostFault, 'commits' | 'commitsLate' | 'hides' | 'nothing'>> = {
  none: 'commits',
  resetBefore: 'nothing',
  resetAfter: 'commits',
  errorBefore: 'nothing',
  errorAfter: 'commits',
  timeoutBefore: 'nothing',
  timeoutAfter: 'commits',
  unreadable: 'commits',
  lateCommit: 'commitsLate',
  hidden: 'hides',
  busy: 'nothing',
  busyBare: 'nothing',
  offline: 'nothing',
  refused: 'nothing',
  nextRung: 'nothing',
  signedOut: 'nothing',
  spamBlock: 'nothing',
};
