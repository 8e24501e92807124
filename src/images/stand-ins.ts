import {type Sighting, valueIn} from './sighting';

/** Pictures that one file cannot be of, told apart by their words. */
const MANY = 3;

/**
 * The addresses that several images show at this moment, each described in other words: a dot, a grey square or "no
 * photo" that stands where their own pictures will be, or should.
 */
export const standInsOf = (sightings: readonly Sighting[]): ReadonlySet<string> => {
  const words = new Map<string, Set<string>>();
  for (const {shown, attributes} of sightings) {
    const [url, alt] = [shown?.url ?? '', valueIn(attributes, 'alt').trim()];
    if (url === '' || alt === '') continue;
    const known = words.get(url);
    if (known === undefined) words.set(url, new Set([alt]));
    else known.add(alt);
  }
  return new Set([...words].flatMap(([url, found]) => (found.size >= MANY ? [url] : [])));
};
