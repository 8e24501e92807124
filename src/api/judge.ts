import * as v from 'valibot';
import type {PinError} from '../domain/pin-error';
import type {Deadline} from './deadline';
import type {Exchange, Reply} from './exchange';
import {parseJson} from './parse-json';
import {readRateLimit} from './rate-limit';
import {type Refusal, toPinError} from './refusal';
import {retryAfterMs} from './retry-after';
import {type Call, isWrite} from './transport';
import {refusalSchema} from './wire/refusal-schema';

/** Why a request got no good reply, and what that allows. */
export type Verdict = {
  readonly error: PinError;
  /**
   * `refused` surely without effect, and the same may be accepted later · `doubtful` no word on its effect · `final`
   * would be answered the same again.
   */
  readonly chance: 'refused' | 'doubtful' | 'final';
  readonly retryAfterMs: number | null;
};

const MESSAGE_LIMIT = 500;

/** The failure with `x-pinterest-rid`, which Pinterest’s support asks for; at most 64 characters of it. */
export const withRequestId = (error: PinError, headers: Headers): PinError => {
  const requestId = headers.get('x-pinterest-rid');
  return requestId === null ? error : {...error, requestId: requestId.slice(0, 64)};
};

/** A refusal as its reply tells it: codes and words are taken where they can be read. */
export const refusalOf = ({status, headers, text}: Reply, isWrite: boolean): Refusal => {
  const parsed = v.safeParse(refusalSchema, parseJson(text));
  const waitMs = retryAfterMs(headers.get('retry-after'), Date.now());
  return {
    status,
    code: parsed.success ? parsed.output.code : null,
    message: parsed.success ? parsed.output.message.slice(0, MESSAGE_LIMIT) : '',
    isWrite,
    retryAfterMs: waitMs ?? (status === 429 ? readRateLimit(headers, Date.now()).resetAfterMs : null),
  };
};

const chanceOf = ({kind}: PinError): Verdict['chance'] => {
  if (kind === 'rateLimited') return 'refused';
  return kind === 'serverDown' || kind === 'outcomeUnknown' ? 'doubtful' : 'final';
};

const judgeReply = (reply: Reply, call: Call): Verdict => {
  const refusal = refusalOf(reply, isWrite(call));
  const error = withRequestId(toPinError(refusal), reply.headers);
  return {error, chance: chanceOf(error), retryAfterMs: refusal.retryAfterMs};
};

/** The failure of a reply that says "done" and cannot be read: to a write it leaves everything open. */
export const unreadable = (reply: Reply, call: Call, detail: string): PinError =>
  withRequestId(isWrite(call) ? {kind: 'outcomeUnknown'} : {kind: 'unexpectedResponse', detail}, reply.headers);

const judgeSilence = (deadline: Deadline): PinError =>
  deadline.signal.aborted ? {kind: 'serverDown', status: null} : {kind: 'offline'};

/** What an exchange that brought no good reply means for its caller. */
export const judge = (exchange: Exchange, call: Call, deadline: Deadline): Verdict => {
  if (exchange.kind === 'reply') return judgeReply(exchange.reply, call);
  if (exchange.kind === 'neverSent') return {error: {kind: 'offline'}, chance: 'refused', retryAfterMs: null};
  if (isWrite(call)) return {error: {kind: 'outcomeUnknown'}, chance: 'doubtful', retryAfterMs: null};
  if (deadline.isCancelled()) return {error: {kind: 'cancelled'}, chance: 'final', retryAfterMs: null};
  if (exchange.kind === 'noAnswer') return {error: judgeSilence(deadline), chance: 'doubtful', retryAfterMs: null};
  const {isTooLarge, headers} = exchange;
  const detail = isTooLarge ? 'the reply is too large' : 'the reply broke off or was too slow';
  const error = withRequestId({kind: 'unexpectedResponse', detail}, headers);
  return {error, chance: isTooLarge ? 'final' : 'doubtful', retryAfterMs: null};
};
