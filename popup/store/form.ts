import {batch, signal} from '@preact/signals';
import {characters, LIMITS} from '../../src/domain/limits';
import type {DeliveryMode} from '../../src/domain/pin-draft';

export type FieldName = 'title' | 'description' | 'link' | 'altText';

export type Words = Readonly<Record<FieldName, string>>;

/** What is wrong with a field; `by` counts the characters above the limit. */
export type FieldProblem = {readonly kind: 'tooLong'; readonly by: number} | {readonly kind: 'badLink'};

const ALL: readonly FieldName[] = ['title', 'description', 'link', 'altText'];

/** Characters of description that Pinterest's own form takes over; it drops the rest without a word. */
const FORM_DESCRIPTION = 500;

/** How many characters of a field arrive. Beyond `LIMITS` a pin is refused; beyond the form's own it is only cut. */
export const limitOf = (name: FieldName, mode: DeliveryMode): number =>
  mode === 'handOff' && name === 'description' ? FORM_DESCRIPTION : LIMITS[name];

/** The words alone of something that holds more. */
export const wordsOf = ({title, description, link, altText}: Words): Words => ({title, description, link, altText});

const noWords: Words = {title: '', description: '', link: '', altText: ''};

/** The fields that travel: Pinterest's form takes over two of them, and an existing pin keeps its own words. */
export const fieldsSent = (mode: DeliveryMode, hasPinId: boolean): readonly FieldName[] => {
  if (hasPinId) return [];
  return mode === 'api' ? ALL : ['description', 'link'];
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

/** The words of the pin. What the user typed stays when another picture is chosen; only untouched fields are refilled. */
export const createForm = () => {
  const words = signal<Words>(noWords);
  const touched = signal<ReadonlySet<FieldName>>(new Set());

  const write = (changes: Partial<Words>) => {
    words.value = {...words.value, ...changes};
  };

  return {
    words,
    touched,
    edit: (name: FieldName, text: string) =>
      batch(() => {
        write({[name]: text});
        if (!touched.value.has(name)) touched.value = new Set([...touched.value, name]);
      }),
    refill: (prefill: Words) => {
      const untouched = ALL.filter((name) => !touched.value.has(name));
      write(Object.fromEntries(untouched.map((name) => [name, prefill[name]])));
    },
    /** Puts a saved form back; a field that differs from its prefill must have been typed. */
    restore: (saved: Words, prefill: Words | null) =>
      batch(() => {
        words.value = wordsOf(saved);
        touched.value = new Set(ALL.filter((name) => saved[name] !== (prefill ?? noWords)[name]));
      }),
    clear: () =>
      batch(() => {
        words.value = noWords;
        touched.value = new Set();
      }),
  };
};
