import type {PinError} from '../domain/pin-error';

/** A refusal as it came: HTTP status, Pinterest's own code and message (null where the body held none). */
export type Refusal = {
  readonly status: number;
  readonly code: number | null;
  readonly message: string;
  /** True for a request that may have taken effect although the answer says otherwise. */
  readonly isWrite: boolean;
  readonly retryAfterMs: number | null;
};

/** Codes that say "something went wrong on our end" although the status is 400: the pin may stand all the same. */
const faultCodes = new Set([12, 2786, 2787]);

const notFoundBy: Readonly<Record<number, Extract<PinError, {kind: 'notFound'}>['what']>> = {
  30: 'account',
  40: 'board',
  50: 'pin',
  2031: 'section',
};

/** Which field a refusal of the input is about, by its words: the code is the same for all. First match wins. */
const fieldBy: readonly (readonly [RegExp, string])[] = [
  [/fetch the image|reach the url|media_source|maxItems/i, 'media'],
  [/allow you to save|invalid url/i, 'link'],
  [/board name/i, 'boardName'],
  [/pin filter/i, 'filter'],
  [/\bboard_section_id\b/, 'boardSectionId'],
  [/\bboard_id\b/, 'boardId'],
  [/\balt_text\b/, 'altText'],
  [/'title'/, 'title'],
  [/'description'/, 'description'],
  [/'link'/, 'link'],
];

const badRequest = ({message}: Refusal): PinError => {
  const reason = message || 'Pinterest refused the request without saying why.';
  const field = fieldBy.find(([pattern]) => pattern.test(message))?.[1] ?? null;
  return {kind: 'rejected', field, reason};
};

/** What is missing, by Pinterest's code; older calls send the status as code and say it in words. */
const missing = ({code, message}: Refusal): PinError => {
  const byWords = (['section', 'board', 'pin'] as const).find((what) => new RegExp(`\\b${what}\\b`, 'i').test(message));
  return {kind: 'notFound', what: (code !== null && notFoundBy[code]) || byWords || 'resource'};
};

const forbidden = ({code, message}: Refusal): PinError => {
  if (/trial access/i.test(message)) return {kind: 'trialAccess'};
  if (code === 233 || code === 235) return {kind: 'rejected', field: 'media', reason: message};
  return {kind: 'missingScope', message};
};

/**
 * HTTP → PinError, in one place. Sources: Pinterest's API description, its error list, and what integrators report.
 * For a write, an answer that does not rule the effect out (5xx, 408, fault codes) is `outcomeUnknown`, never "retry".
 */
export const toPinError = (refusal: Refusal): PinError => {
  const {status, code, message, isWrite} = refusal;
  const reason = message || `Pinterest answered with status ${status}.`;
  const fault: PinError = isWrite ? {kind: 'outcomeUnknown'} : {kind: 'serverDown', status};
  if (code === 7) return {kind: 'signInFailed', reason};
  if (code === 9 || (status === 429 && /spam/i.test(message))) return {kind: 'spamBlock'};
  if (status === 429 || status === 409) return {kind: 'rateLimited', retryAfterMs: refusal.retryAfterMs};
  if (status >= 500 || status === 408) return fault;
  if (status === 400) return code !== null && faultCodes.has(code) ? fault : badRequest(refusal);
  if (status === 401) {
    if (/restricted feature/i.test(message)) return {kind: 'trialAccess'};
    return code === 3 ? {kind: 'missingScope', message} : {kind: 'signedOut'};
  }
  if (status === 403) return forbidden(refusal);
  if (status === 404) return missing(refusal);
  return {kind: 'rejected', field: null, reason};
};

/** The same for the token endpoint, where every plain refusal means that this way of signing in is over. */
export const toSignInError = (refusal: Refusal): PinError => {
  const {status, message} = refusal;
  const isPassing = status >= 500 || status === 408 || status === 429;
  return isPassing
    ? toPinError(refusal)
    : {kind: 'signInFailed', reason: message || `Pinterest answered with status ${status}.`};
};
