import {LIMITS} from '../domain/limits';
import {namesFile} from './file-words';
import type {Group} from './group';
import {valueIn} from './sighting';
import {firstText} from './words';

/** A text of the page about a picture; empty where it only names the picture's file. */
const said = (text: string, {addresses}: Group): string =>
  namesFile(
    text,
    addresses.map(({url}) => url),
  )
    ? ''
    : text;

/** What a picture's own element says of it, in an attribute. */
export const ownWords = (group: Group, name: string): string =>
  said(valueIn(group.sighting?.attributes ?? null, name), group);

export const captionOf = (group: Group): string => said(group.sighting?.around.caption ?? '', group);

/** What the page says to those who cannot see the picture. */
export const altTextOf = (group: Group): string =>
  firstText([ownWords(group, 'alt'), ownWords(group, 'aria-label'), captionOf(group)], LIMITS.altText);
