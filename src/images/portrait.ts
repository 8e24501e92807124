import type {Size} from './group';
import {type Sighting, valueIn} from './sighting';

/** Boxes that themes have beside the text for whoever writes it. */
const boxes =
  /(?<![a-z])(?:about|author|bio)[-_]+(?:me|us|author|bio|box|info|widget|card|image|img|photo|pic)(?![a-z])/;

/** Whoever writes, in the languages of the pages that say so. */
const authors = /(?<!\p{L})(?:authors?|autor(?:in|a|en)?|auteure?|autrice|autore)(?!\p{L})/iu;

/** What people call the file of their own portrait. */
const ownPortrait =
  /(?<![a-z])(?:profile[-_ ]?(?:pic(?:ture)?|photo|image)|head-?shot)s?(?![a-z])|[\s/](?:(?:about[-_]?)?me|authors?|auteurs?|autor(?:en|in|a)?)\d?\.(?:jpe?g|png|webp)(?![a-z])/i;

/** True for who writes the page, shown beside its text: by the name of the box, of the file, or by the words for those who cannot see. */
export const isPortrait = ({around: {names, isInSide}, attributes}: Sighting): boolean => {
  if (!isInSide) return false;
  const written = names.toLowerCase();
  if ((written.includes('about') || written.includes('author') || written.includes('bio')) && boxes.test(written))
    return true;
  const alt = valueIn(attributes, 'alt');
  return ownPortrait.test(`${alt} ${valueIn(attributes, 'src')}`) || (/aut/i.test(alt) && authors.test(alt));
};

/** What programs write for the portraits of those who post, and nothing else. */
const avatar =
  /^\s*(?:(?:(?:user|author|\S.{0,60}[’']s)\s+)?(?:avatar|profile\s+(?:picture|photo|image|pic))|profile\s+(?:picture|photo|pic)\s+(?:of|for)\s+\S.{0,60}|(?:benutzer|profil)bild|foto (?:de perfil|del profilo)|photo de profil)\s*$/i;

/** Asked by a short pattern first, as most words name no portrait. */
const isCalledAvatar = (alt: string): boolean => /avatar|profil|benutzerbild|perfil/i.test(alt) && avatar.test(alt);

/** Pixels on a side that a portrait beside a name has at most. */
const MAX_AVATAR = 150;

type Pixels = {readonly width: number; readonly height: number};

const isSmallSquare = ({width, height}: Pixels): boolean =>
  Math.min(width, height) > 0 && Math.max(width, height) <= MAX_AVATAR && Math.abs(width - height) * 10 <= width;

/**
 * True for a small square, shown or of known size, of which the page says no more than that it is somebody's portrait.
 * A film's poster may be called the same, and is no square.
 */
export const isAvatar = ({attributes, box, isVisible}: Sighting, {width, height}: Omit<Size, 'isMeasured'>): boolean =>
  isCalledAvatar(valueIn(attributes, 'alt')) &&
  ((isVisible && isSmallSquare(box)) || (width !== null && height !== null && isSmallSquare({width, height})));
