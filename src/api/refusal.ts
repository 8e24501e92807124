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

const badRequest = ({message}: Refusal): PinError => {
  const reason = message || 'Pinterest refused the request without saying why.';
  if (/fetch the image|reach the url/i.test(message)) return {kind: 'rejected', field: 'media', reason};
  if (/allow you to save|invalid url/i.test(message)) return {kind: 'rejected', field: 'link', reason};
  if (/board name/i.test(message)) return {kind: 'rejected', field: 'boardName', reason};
  return {kind: 'rejected', field: null, reason};
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
  const fault: PinError = isWrite ? {kind: 'outcomeUnknown'} : {kind: 'serverDown', status};
  if (code === 9 || (status === 429 && /spam/i.test(message))) return {kind: 'spamBlock'};
  if (status === 429 || status === 409) return {kind: 'rateLimited', retryAfterMs: refusal.retryAfterMs};
  if (status >= 500 || status === 408) return fault;
  if (status === 400) return code !== null && faultCodes.has(code) ? fault : badRequest(refusal);
  if (status === 401) {
    if (/restricted feature/i.test(message)) return {kind: 'trialAccess'};
    return code === 3 ? {kind: 'missingScope', message} : {kind: 'signedOut'};
  }
  if (status === 403) return forbidden(refusal);
  if (status === 404) return {kind: 'notFound', what: (code !== null && notFoundBy[code]) || 'resource'};
  return {kind: 'rejected', field: null, reason: message || `Pinterest answered with status ${status}.`};
};
