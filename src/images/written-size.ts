const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * True for a text that may hold a size as in `300x200`: an x between digits. Most hold none, and to look for that costs
 * less than the first question to any pattern, which has to be compiled.
 */
export const mayHoldSize = (text: string): boolean => {
  for (let at = text.indexOf('x'); at >= 0; at = text.indexOf('x', at + 1))
    if (isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) return true;
  return text.includes('X');
};
