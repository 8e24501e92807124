import {LIMITS} from '../domain/limits';
import {isNameOfFile} from './file-words';
import type {Group} from './group';
import {isMereLink, valueIn} from './sighting';
import {firstText} from './words';

/** A text of the page about a picture; empty where it only names the picture's file. */
const said = (text: string, {addresses}: Group): string =>
  text !== '' &&
  isNameOfFile(
    text,
    addresses.map(({url}) => url),
  )
    ? ''
    : text;

/** What a picture's own element says of it, in an attribute. */
export const ownWords = (group: Group, name: string): string =>
  said(valueIn(group.sighting?.attributes ?? null, name), group);

export const captionOf = (group: Group): string => said(group.sighting?.around.caption ?? '', group);

/** What bids to look at a picture, in place of a word about it. */
const call =
  /^(?:click|klick|tap|zoom|enlarge|view (?:large|full|image|photo|picture)|open|full[- ]?size|download|lightbox|bild (?:vergr|öffnen|anz)|vergr|agrandir|cliquez|ampliar|haga clic|clic|ingrandi|powi[eę]k|увелич)/i;

/** The titles of links to the picture that show none: galleries have its caption there, for the window that they open. */
export const captionsOfLinks = (group: Group): readonly string[] =>
  group.others
    .filter(isMereLink)
    .flatMap(({attributes}) => [valueIn(attributes, 'title'), valueIn(attributes, 'aria-label')])
    .map((text) => (call.test(text.trim()) ? '' : said(text, group)));

/**
 * What the page says to those who cannot see the picture, or says of it elsewhere: a gallery's strip may call `Picture 2`
 * what its slide names, or the other way about.
 */
export const altTextOf = (group: Group): string => {
  const elsewhere = group.others.map(({attributes}) => said(valueIn(attributes, 'alt'), group));
  const own = [ownWords(group, 'alt'), ownWords(group, 'aria-label'), captionOf(group)];
  return firstText([...own, ...elsewhere, ...captionsOfLinks(group)], LIMITS.altText);
};
