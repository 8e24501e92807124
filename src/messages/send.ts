import type {PinError} from '../domain/pin-error';
import type {Result} from '../domain/result';
import {browser} from '../platform/browser';
import type {MessageAnswer, MessageInput, MessageName} from './contract';

/**
 * Asks the worker. Every failure is a value: the worker's own `PinError`, or `outcomeUnknown` when the worker ended
 * before it answered (it may have acted).
 */
export const send = async <Name extends MessageName>(
  name: Name,
  input: MessageInput<Name>,
): Promise<Result<MessageAnswer<Name>, PinError>> => {
  try {
    const reply: unknown = await browser.runtime.sendMessage({name, input});
    // Both ends are ours and built together: `receive` answers every known name with this very Result.
    if (reply !== undefined) return reply as Result<MessageAnswer<Name>, PinError>;
  } catch {
    // "Message channel closed" or "receiving end does not exist": the worker went away in between.
  }
  return {ok: false, error: {kind: 'outcomeUnknown'}};
};
