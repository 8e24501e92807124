import {setTimeout as wait} from 'node:timers/promises';
import {type Answer, json, noContent} from '../http/answer';
import type {Effects, Malformed, Refused} from './rule';

const RESET: Answer = {status: 0, headers: {}, body: '', delivery: {kind: 'reset'}};

/** What a body is without the id that says which one was made. */
const withoutId = (body: Answer['body']): string => {
  const {id: _, ...rest} = JSON.parse(String(body));
  return JSON.stringify(rest);
};

const PAGE = '<!doctype html><title>502 Bad Gateway</title><h1>Bad Gateway</h1>\n';

const refused = ({status, code, message, retryAfterSeconds}: Refused): Answer => {
  const answer = json(status, {code, message});
  if (retryAfterSeconds === null) return answer;
  return {...answer, headers: {...answer.headers, 'retry-after': String(retryAfterSeconds)}};
};

/** Half a text is no JSON: what has content and was cut cannot be whole again. */
const half = (body: Answer['body']): Buffer => {
  const bytes = Buffer.from(body);
  return bytes.subarray(0, Math.floor(bytes.length / 2));
};

const misshape = (answer: Answer, malformed: Malformed): Answer => {
  switch (malformed) {
    case 'html':
      return {...answer, headers: {...answer.headers, 'content-type': 'text/html; charset=utf-8'}, body: PAGE};
    case 'json':
      return {...answer, body: half(answer.body)};
    case 'none':
      return noContent();
    case 'id':
      return {...answer, body: withoutId(answer.body)};
  }
};

const spoil = (answer: Answer, effects: Effects): Answer => {
  const {reset, truncate, malformed, slowBytesPerSecond, hugeBytes, bombBytes} = effects;
  if (reset === 'headers') return {...answer, delivery: {kind: 'cutHeaders'}};
  if (reset !== undefined) return RESET;
  if (malformed !== undefined) return misshape(answer, malformed);
  if (truncate !== undefined) {
    const bytes = truncate === 'half' ? half(answer.body).length : truncate;
    return {...answer, delivery: {kind: 'cut', bytes}};
  }
  if (slowBytesPerSecond !== undefined) {
    return {...answer, delivery: {kind: 'slow', bytesPerSecond: slowBytesPerSecond}};
  }
  if (bombBytes !== undefined) return {...answer, delivery: {kind: 'bomb', bytes: bombBytes}};
  return hugeBytes === undefined ? answer : {...answer, delivery: {kind: 'padded', bytes: hugeBytes}};
};

/** Answers a call as `answer` would, but for what is set to go wrong. A caller that left stops nothing. */
export const answerWithFaults = async (effects: Effects, answer: () => Promise<Answer>): Promise<Answer> => {
  const {delayMs, lateMs, refusal, isCommitted, reset} = effects;
  if (delayMs !== undefined) await wait(delayMs, undefined, {ref: false});
  if (lateMs !== undefined) void wait(lateMs, undefined, {ref: false}).then(answer);
  if (reset === 'before') return RESET;
  const real = refusal === undefined || isCommitted ? await answer() : RESET;
  return spoil(refusal === undefined ? real : refused(refusal), effects);
};
