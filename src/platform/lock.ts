/**
 * Runs one at a time under a name, across the worker and all our pages. A holder that dies gives the lock up, so
 * nothing waits for the dead. Rejects as `act` does.
 */
export const withLock = async <Value>(name: string, act: () => Promise<Value>): Promise<Value> =>
  await navigator.locks.request(name, act);
