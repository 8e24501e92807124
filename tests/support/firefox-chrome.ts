import type {Marionette} from './marionette';

/** Runs the body of an async function in the browser's own window; its arguments are `arguments`, its result JSON. */
export type RunInBrowser = <T>(script: string, ...args: readonly unknown[]) => Promise<T>;

const SCRIPT_TIMEOUT_MS = 60_000;

/** Opens a session in which every script runs with the browser's own rights. */
export const openSession = async ({send}: Marionette): Promise<RunInBrowser> => {
  await send('WebDriver:NewSession', {});
  await send('WebDriver:SetTimeouts', {script: SCRIPT_TIMEOUT_MS});
  await send('Marionette:SetContext', {value: 'chrome'});
  return async <T>(body: string, ...args: readonly unknown[]) => {
    const script = `return (async function () {\n${body}\n})(...arguments);`;
    // JSON from another process: the caller says what its script returns.
    const {value} = (await send('WebDriver:ExecuteScript', {script, args, sandbox: 'system'})) as {value: T};
    return value;
  };
};
