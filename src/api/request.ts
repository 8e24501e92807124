import * as v from 'valibot';
import type {PinError} from '../domain/pin-error';
import {fail, ok, type Result} from '../domain/result';
import {type Deadline, startDeadline, unlessAborted} from './deadline';
import {exchange, type Reply} from './exchange';
import {judge, unreadable} from './judge';
import {parseJson} from './parse-json';
import {readRateLimit} from './rate-limit';
import {waitBeforeRetry} from './retry';
import type {Call, Transport} from './transport';

/** A call that ended before anything that could have an effect was sent. */
const endedEarly = (deadline: Deadline): {ok: false; error: PinError} =>
  fail(deadline.isCancelled() ? {kind: 'cancelled'} : {kind: 'serverDown', status: null});

const isGood = ({status}: Reply): boolean => status >= 200 && status < 300;

/** Sends a call, again where that is safe, until a good reply, a final failure or the deadline. */
const sendPatiently = async (
  transport: Transport,
  call: Call,
  accessToken: string,
  deadline: Deadline,
): Promise<Result<Reply, PinError>> => {
  let isInDoubt = false;
  for (let tries = 1; ; tries++) {
    if (deadline.signal.aborted) return endedEarly(deadline);
    const sent = await exchange(transport, call, accessToken, deadline.signal);
    if (sent.kind === 'reply') transport.onRateLimit(readRateLimit(sent.reply.headers, Date.now()));
    if (sent.kind === 'reply' && isGood(sent.reply)) return ok(sent.reply);
    const verdict = judge(sent, call, deadline);
    // What an earlier try may have deleted is deleted.
    if (isInDoubt && call.method === 'DELETE' && verdict.error.kind === 'notFound') {
      return ok({status: 204, headers: new Headers(), text: ''});
    }
    isInDoubt ||= verdict.chance === 'doubtful';
    const waitMs = waitBeforeRetry(call, verdict, tries, transport.random);
    if (waitMs === null || waitMs >= deadline.remainingMs()) return fail(verdict.error);
    await transport.sleep(waitMs, deadline.signal);
    const isUndone = call.method === 'GET' || !isInDoubt;
    if (deadline.signal.aborted) return deadline.isCancelled() && isUndone ? endedEarly(deadline) : fail(verdict.error);
  }
};

/** Sends with the token at hand; once more with a fresh one if Pinterest does not accept that (401, and only then). */
const sendSigned = async (transport: Transport, call: Call, deadline: Deadline): Promise<Result<Reply, PinError>> => {
  const {auth} = transport;
  const current = await unlessAborted(auth.current(), deadline.signal);
  if (current === null) return endedEarly(deadline);
  if (!current.ok) return current;
  if (!/^[\x21-\x7e]+$/.test(current.value)) {
    return fail({kind: 'rejected', field: 'accessToken', reason: 'An access token is one line without spaces.'});
  }
  const first = await sendPatiently(transport, call, current.value, deadline);
  if (first.ok || first.error.kind !== 'signedOut') return first;
  // A 401 is a plain refusal: nothing has happened, so that even a POST may go out again.
  const renewed = await unlessAborted(auth.renew(current.value), deadline.signal);
  if (renewed === null) return endedEarly(deadline);
  if (!renewed.ok) return renewed.error.kind === 'signedOut' ? first : renewed;
  return sendPatiently(transport, call, renewed.value, deadline);
};

/**
 * One call, one Result; never throws, never hangs past the transport's time. Without an answer a read is `offline`
 * (refused, no route) or `serverDown` (too slow); a write whose effect cannot be ruled out is `outcomeUnknown`. A call
 * whose signal aborts is `cancelled`, unless it is a write that was already on its way.
 */
export const request = async <Value>(
  transport: Transport,
  call: Call,
  schema: v.GenericSchema<unknown, Value>,
): Promise<Result<Value, PinError>> => {
  const deadline = startDeadline(transport.timeoutMs, call.signal);
  try {
    const reply = await sendSigned(transport, call, deadline);
    if (!reply.ok) return reply;
    const parsed = v.safeParse(schema, reply.value.status === 204 ? null : parseJson(reply.value.text));
    return parsed.success ? ok(parsed.output) : fail(unreadable(reply.value, call, parsed.issues[0].message));
  } finally {
    deadline.release();
  }
};
