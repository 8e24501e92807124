import * as v from 'valibot';
import type {PinError} from '../domain/pin-error';
import type {Result} from '../domain/result';
import {browser} from '../platform/browser';
import {CONTRACT, type MessageAnswer, type MessageName, type MessageParsed} from './contract';

/** One handler per message: a missing one does not compile. */
export type Handlers = {
  readonly [Name in MessageName]: (input: MessageParsed<Name>) => Promise<Result<MessageAnswer<Name>, PinError>>;
};

type Sender = {id?: string | undefined; url?: string | undefined};

const envelope = v.object({name: v.string(), input: v.unknown()});

/**
 * Only pages of our own origin are heard. `sender.tab` is no test: our pages may sit in tabs. Firefox's origin holds a
 * UUID that is not `runtime.id`, so whole origins are compared.
 */
const isOwnPage = (sender: Sender): boolean => {
  if (sender.id !== browser.runtime.id || sender.url === undefined || !URL.canParse(sender.url)) return false;
  return new URL(sender.url).origin === new URL(browser.runtime.getURL('')).origin;
};

const isKnown = (name: string): name is MessageName => Object.hasOwn(CONTRACT, name);

/** What a handler's rejection means to a user; null for a bug. */
export type Explain = (failure: unknown) => PinError | null;

const answer = async <Name extends MessageName>(handlers: Handlers, explain: Explain, name: Name, input: unknown) => {
  const parsed = v.safeParse(CONTRACT[name].input, input);
  if (!parsed.success) {
    const field = parsed.issues[0].path?.map((step) => String(step.key)).join('.') ?? null;
    return {ok: false, error: {kind: 'rejected', field, reason: parsed.issues[0].message}} as const;
  }
  // The schema of this very name has just produced the value, which TypeScript cannot follow through the map.
  return handlers[name](parsed.output as MessageParsed<Name>).catch((failure: unknown) => {
    const error = explain(failure);
    if (error === null) throw failure;
    return {ok: false, error} as const;
  });
};

/** Starts listening. Call it synchronously when the worker starts, or the message that woke it is missed. */
export const receive = (handlers: Handlers, explain: Explain): void => {
  // Never async: an async listener would answer messages that are not its own with undefined.
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    if (!isOwnPage(sender)) return undefined;
    const parsed = v.safeParse(envelope, message);
    if (!parsed.success || !isKnown(parsed.output.name)) return undefined;
    return answer(handlers, explain, parsed.output.name, parsed.output.input);
  });
};
