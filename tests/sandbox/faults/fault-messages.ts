const ON_OUR_END = 'Sorry! Something went wrong on our end.';

/** The words that go with Pinterest's codes, where a fault names none. */
const MESSAGES: Readonly<Record<number, string>> = {
  1: 'Sorry we could not fetch the image.',
  2: 'Authentication failed.',
  3: 'Your token does not have sufficient permissions.',
  8: 'This request exceeded a rate limit. Please slow down.',
  9: "Sorry! You've hit a block (Pins) we have in place to combat spam. Please try again later!",
  29: 'You are not permitted to access that resource.',
  40: 'Board not found.',
  50: 'Pin not found.',
  233: 'Your image is too small. Please choose a larger image and try again.',
  235: 'Sorry, this image is broken. Please choose another image and try again.',
  409: 'Could not get exclusive access to the board to create a new section.',
  2031: "Sorry! We couldn't find this board section.",
};

export const faultMessage = (code: number): string => MESSAGES[code] ?? ON_OUR_END;
