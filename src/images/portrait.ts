import {type Sighting, valueIn} from './sighting';

/** Boxes that themes have beside the text for whoever writes it. */
const boxes =
  /(?<![a-z])(?:about|author|bio)[-_]+(?:me|us|author|bio|box|info|widget|card|image|img|photo|pic)(?![a-z])/;

/** Whoever writes, in the languages of the pages that say so. */
const authors = /(?<!\p{L})(?:authors?|autor(?:in|a|en)?|auteure?|autrice|autore)(?!\p{L})/iu;

/** True for who writes the page, shown beside its text: by the name of the box, or by the words for those who cannot see. */
export const isPortrait = ({around: {names, isInSide}, attributes}: Sighting): boolean => {
  if (!isInSide) return false;
  const written = names.toLowerCase();
  if ((written.includes('about') || written.includes('author') || written.includes('bio')) && boxes.test(written))
    return true;
  return authors.test(valueIn(attributes, 'alt'));
};
