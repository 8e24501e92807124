/** Characters (Unicode code points) that `POST /pins` takes per field; Pinterest API v5, `PinCreate`. */
export const LIMITS = {title: 100, description: 800, link: 2048, altText: 500} as const;

/** Characters of a board's name: what Pinterest's own form takes. Its API description names no limit. */
export const BOARD_NAME_LIMIT = 180;

/** Length as Pinterest counts it: code points, so that an emoji is one character and not two. */
export const characters = (text: string): number => {
  let count = 0;
  for (const _ of text) count++;
  return count;
};

/**
 * Shortens prefilled text to a limit, at a word's end and with an ellipsis, so that the user sees the cut
 * and can undo it. Never applied to what the user typed.
 */
export const shorten = (text: string, limit: number): string => {
  // Never more characters than UTF-16 units, which need not be counted.
  if (text.length <= limit || characters(text) <= limit) return text;
  const cut = [...text].slice(0, limit - 1).join('');
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > limit / 2 ? cut.slice(0, lastSpace) : cut).trimEnd()}…`;
};
