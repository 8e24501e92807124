/** Longer than a browser that still answers has taken for any step on a busy machine; two of them fit in a test. */
const LIMIT_MS = 25_000;

/** How the error of a step begins that had no answer in time. */
export const STOOD_STILL = 'The browser stood still: ';

/**
 * A step of the browser's that its driver would wait for without end; rejects with the step's name when it takes too
 * long, and writes it to the log, where it stays although the test is tried again.
 */
export const inTime = async <T>(what: string, step: Promise<T>, limitMs = LIMIT_MS): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const message = `${STOOD_STILL}${what} took more than ${limitMs} ms`;
      process.stderr.write(`${message}\n`);
      reject(new Error(message));
    }, limitMs);
  });
  try {
    return await Promise.race([step, late]);
  } finally {
    clearTimeout(timer);
  }
};
