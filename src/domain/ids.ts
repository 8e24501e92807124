/** Pinterest's ids are strings of digits (API v5: `^\d+$`); the brand keeps one kind from passing for another. */
export type BoardId = string & {readonly __brand: 'BoardId'};
export type BoardSectionId = string & {readonly __brand: 'BoardSectionId'};
export type PinId = string & {readonly __brand: 'PinId'};

const digits = /^\d{1,32}$/;

/** True for what Pinterest takes as an id. */
export const isPinterestId = (text: string): boolean => digits.test(text);

// The casts below are the brand constructors: the only place where a plain string becomes an id.
export const boardId = (text: string): BoardId => text as BoardId;
export const boardSectionId = (text: string): BoardSectionId => text as BoardSectionId;
export const pinId = (text: string): PinId => text as PinId;
