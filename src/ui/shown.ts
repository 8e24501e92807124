/** Control characters, and the marks that turn the writing direction round: they can make a text look like another. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** Text from a page or from Pinterest, made safe to look at: what is read is what is there. Line breaks become spaces. */
export const shown = (text: string): string => text.replace(UNSEEN, ' ').trim();
