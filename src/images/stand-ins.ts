import {type Sighting, valueIn} from './sighting';

/** Pictures that one file cannot be of, told apart by their words. */
const MANY = 3;

/** Descriptions of one file that are kept in mind, while more of them are found to be words within longer ones. */
const MAX_KNOWN = 8;

/** Words and nothing else, each with a blank on both sides, so that none is found within another. */
const wordsOf = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()} `;

/**
 * Notes one more description, unless it says no more or less than a known one: a shop's slide is called after the
 * product in its colour, the thumbnail of it has a number too, and the button for that colour the colour's name alone.
 */
const note = (known: string[], said: string): void => {
  if (known.length >= MAX_KNOWN || known.some((one) => one.includes(said))) return;
  const others = known.filter((one) => !said.includes(one));
  known.splice(0, known.length, ...others, said);
};

/**
 * The addresses that several images show at this moment, each described in other words: a dot, a grey square or "no
 * photo" that stands where their own pictures will be, or should.
 */
export const standInsOf = (sightings: readonly Sighting[]): ReadonlySet<string> => {
  const descriptions = new Map<string, string[]>();
  for (const {shown, attributes} of sightings) {
    const [url, said] = [shown?.url ?? '', wordsOf(valueIn(attributes, 'alt'))];
    if (url === '' || said.trim() === '') continue;
    const known = descriptions.get(url);
    if (known === undefined) descriptions.set(url, [said]);
    else note(known, said);
  }
  return new Set([...descriptions].flatMap(([url, known]) => (known.length >= MANY ? [url] : [])));
};
