import {type Sighting, valueIn} from './sighting';

/** Pictures that one file cannot be of, told apart by their words. */
const MANY = 3;

/** Descriptions of one file that are kept in mind, while more of them are found to be words within longer ones. */
const MAX_KNOWN = 8;

/** Characters of a description that are compared. */
const MAX_SAID = 500;

/**
 * Words and nothing else, each with a blank on both sides, so that none is found within another. Letters are told by what
 * they are not: the class for them by property is dear to compile.
 */
const wordsOf = (text: string): string =>
  ` ${text
    .slice(0, MAX_SAID)
    .toLowerCase()
    .replace(/[^a-z\d\u00c0-\u1fff\u2c00-\uffff]+/g, ' ')
    .trim()} `;

/**
 * How many things a file's descriptions tell of: one that says no more or less than another is no further one. A shop's
 * slide is called after the product in its colour, the thumbnail of it has a number too, and the button for that colour
 * the colour's name alone.
 */
const thingsIn = (descriptions: Iterable<string>): number => {
  const known: string[] = [];
  for (const said of descriptions) {
    const words = wordsOf(said);
    if (words.trim() === '' || known.some((one) => one.includes(words))) continue;
    const others = known.filter((one) => !words.includes(one));
    known.splice(0, known.length, ...others, words);
    if (known.length >= MAX_KNOWN) break;
  }
  return known.length;
};

/**
 * The addresses that several images show at this moment, each described in other words: a dot, a grey square or "no
 * photo" that stands where their own pictures will be, or should.
 */
export const standInsOf = (sightings: readonly Sighting[]): ReadonlySet<string> => {
  const descriptions = new Map<string, Set<string>>();
  for (const {shown, attributes} of sightings) {
    const [url, alt] = [shown?.url ?? '', valueIn(attributes, 'alt').trim()];
    if (url === '' || alt === '') continue;
    const known = descriptions.get(url);
    if (known === undefined) descriptions.set(url, new Set([alt]));
    else known.add(alt);
  }
  const found = [...descriptions].filter(([, known]) => known.size >= MANY && thingsIn(known) >= MANY);
  return new Set(found.map(([url]) => url));
};
