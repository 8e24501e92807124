import type {Candidate} from '../../src/domain/candidate';
import type {Habits} from '../../src/domain/habits';
import {characters, LIMITS} from '../../src/domain/limits';
import type {DeliveryMode} from '../../src/domain/pin-draft';

export type FieldName = 'title' | 'description' | 'link' | 'altText';

export type Words = Readonly<Record<FieldName, string>>;

/** What is wrong with a field; `by` counts the characters above the limit. */
export type FieldProblem = {readonly kind: 'tooLong'; readonly by: number} | {readonly kind: 'badLink'};

/** In the order in which they stand. */
export const FIELD_NAMES: readonly FieldName[] = ['title', 'description', 'link', 'altText'];

/** Characters of description that Pinterest's own form takes over; it drops the rest without a word. */
const FORM_DESCRIPTION = 500;

/** How many characters of a field arrive. Beyond `LIMITS` a pin is refused; beyond the form's own it is only cut. */
export const limitOf = (name: FieldName, mode: DeliveryMode): number =>
  mode === 'handOff' && name === 'description' ? FORM_DESCRIPTION : LIMITS[name];

/** The words alone of something that holds more. */
export const wordsOf = ({title, description, link, altText}: Words): Words => ({title, description, link, altText});

export const noWords: Words = {title: '', description: '', link: '', altText: ''};

/** What a form begins with: the page's words for a picture, its link without tracking unless the user wants it whole. */
export const prefillOf = (candidate: Candidate, {cleansLinks}: Pick<Habits, 'cleansLinks'>): Words => ({
  ...wordsOf(candidate),
  link: (cleansLinks ? candidate.cleanLink : undefined) ?? candidate.link,
});

/** The fields that travel: Pinterest's form takes over two of them, and an existing pin keeps its own words. */
export const fieldsSent = (mode: DeliveryMode, hasPinId: boolean): readonly FieldName[] => {
  if (hasPinId) return [];
  return mode === 'api' ? FIELD_NAMES : ['description', 'link'];
};

/** True for an address that a pin may lead to: http(s), and no name or password in it. An empty link is allowed. */
const isLink = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const {protocol, username, password} = new URL(text);
  return /^https?:$/.test(protocol) && username === '' && password === '';
};

/** Null when Pinterest would take the text in this field. */
export const fieldProblem = (name: FieldName, text: string): FieldProblem | null => {
  const over = characters(text) - LIMITS[name];
  if (over > 0) return {kind: 'tooLong', by: over};
  return name === 'link' && text !== '' && !isLink(text) ? {kind: 'badLink'} : null;
};
