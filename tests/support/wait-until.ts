export type Wait = {
  /** What is waited for, as the error will say it: `the popup is open`. */
  readonly what: string;
  /** Milliseconds until it is called a failure; 10 s unless told. */
  readonly deadlineMs?: number;
  /** Milliseconds between two looks; 25 unless told. */
  readonly pollMs?: number;
};

const POLL_MS = 25;

/**
 * Asks `ask` until it answers anything but false, null or undefined, and returns that. A state is polled, never a time
 * slept; what `ask` throws last is the error's cause, so that a failure tells more than that time ran out.
 */
export const waitUntil = async <T>(
  ask: () => T | Promise<T>,
  {what, deadlineMs = 10_000, pollMs = POLL_MS}: Wait,
): Promise<Exclude<T, false | null | undefined>> => {
  const deadline = performance.now() + deadlineMs;
  for (;;) {
    let cause: unknown;
    try {
      const answer = await ask();
      // The three values are excluded here, which the compiler cannot carry over to a type parameter.
      if (answer !== false && answer !== null && answer !== undefined) {
        return answer as Exclude<T, false | null | undefined>;
      }
    } catch (error) {
      cause = error;
    }
    if (performance.now() > deadline) throw new Error(`Not within ${deadlineMs} ms: ${what}`, {cause});
    await new Promise((again) => setTimeout(again, pollMs));
  }
};
