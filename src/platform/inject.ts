import {browser} from './browser';

/** A frame of a tab; the page's own is number 0. */
export type Frame = {readonly tabId: number; readonly frameId: number};

/** What one frame answered; `value` comes from a page's process and is not to be trusted before it was parsed. */
export type FrameAnswer = {readonly frameId: number; readonly value: unknown};

const within = async <Value>(ms: number, promise: Promise<Value>): Promise<Value | null> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Loads a file into every frame of a tab that we may enter and returns their ids, the top one first.
 * `injectImmediately`: without it a page that never finishes loading holds the call for good.
 * Rejects, with the browser's words, when the tab's own document may not be entered; null when it took too long.
 */
export const injectFile = async (tabId: number, file: string, timeoutMs: number): Promise<number[] | null> => {
  const results = await within(
    timeoutMs,
    browser.scripting.executeScript({target: {tabId, allFrames: true}, files: [file], injectImmediately: true}),
  );
  return results?.map((result) => result.frameId).sort((a, b) => a - b) ?? null;
};

/** The frames of a tab in which an injected file left a function under this name; none where the tab may not be entered. */
export const framesWith = async (tabId: number, name: string, timeoutMs: number): Promise<readonly number[]> => {
  const looking = browser.scripting.executeScript({
    target: {tabId, allFrames: true},
    func: (name: string): boolean => typeof Reflect.get(globalThis, name) === 'function',
    args: [name],
    injectImmediately: true,
  });
  const results = await within(
    timeoutMs,
    looking.catch(() => null),
  );
  return results?.filter(({result}) => result === true).map(({frameId}) => frameId) ?? [];
};

/**
 * Runs a function in one frame; a returned promise is awaited there. It is serialised and runs in the page's process:
 * it sees its arguments and nothing of the module it stands in. Null when the frame is gone, may not be entered, failed,
 * or took too long.
 */
export const runInFrame = async <Arguments extends readonly unknown[]>(
  {tabId, frameId}: Frame,
  act: (...args: Arguments) => unknown,
  args: Arguments,
  timeoutMs: number,
): Promise<FrameAnswer | null> => {
  const call = browser.scripting.executeScript({
    target: {tabId, frameIds: [frameId]},
    // The polyfill's types know functions without parameters only; the browser passes `args` on.
    func: act as () => unknown,
    args: [...args],
    injectImmediately: true,
  });
  const results = await within(
    timeoutMs,
    call.catch(() => null),
  );
  const value: unknown = results?.[0]?.result ?? null;
  return value === null ? null : {frameId, value};
};

/** Calls, in one frame, a function that an injected file left on `globalThis`, as `runInFrame` does. */
export const callInFrame = (
  frame: Frame,
  name: string,
  argument: unknown,
  timeoutMs: number,
): Promise<FrameAnswer | null> =>
  runInFrame(
    frame,
    (name: string, argument: unknown): unknown => {
      const left: unknown = Reflect.get(globalThis, name);
      return typeof left === 'function' ? left(argument) : null;
    },
    [name, argument],
    timeoutMs,
  );
