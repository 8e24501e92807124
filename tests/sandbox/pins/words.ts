/** Characters per field, Pinterest API v5 `PinCreate`. Written out here again: a sandbox that shares the client's figures could not find them wrong. */
export const MAX_CHARACTERS = {title: 100, description: 800, alt_text: 500, link: 2048} as const;

/** Pinterest counts characters, so an emoji is one: code points, not UTF-16 units. */
export const isWithin = (text: string, limit: number): boolean => [...text].length <= limit;
