/** An error in one line, and behind it what caused it. */
export const errorWords = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}: ${errorWords(error.cause)}`;
};
