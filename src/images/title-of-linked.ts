import {LIMITS} from '../domain/limits';
import {isNameOfFile} from './file-words';
import type {Group} from './group';
import {ownWords} from './own-words';
import {decoded, partsOf} from './parse-url';
import {type Sighting, valueIn} from './sighting';
import {cleanText} from './words';

/** Characters of the shortest name of a page. */
const MIN_NAME = 3;

/** Characters; a single shorter word is a label as a rule, which the picture's own words are worth more than: `Sale!`. */
const LONG_WORD = 12;

/** What a link's text says, where it is as long as a name. */
const nameIn = (text: string): string => (text.length < MIN_NAME || text.length > LIMITS.title ? '' : text);

/** True for a single short word. */
const isLabel = (name: string): boolean => name.length < LONG_WORD && !name.includes(' ');

/** A link's text without the badges and counters in it, where the link's own title tells the name: `Sale Leek soup +1`. */
const withoutBadges = (name: string, title: string): string => (!isLabel(title) && name.includes(title) ? title : name);

/**
 * What names the page that a picture leads to, best first: its link's text, which says more of that page than the
 * picture's own words do. A text longer than any name, as of a card with its prices, is better than nothing. A player's
 * title names the player.
 */
export const namesOfLinked = (group: Group, {around}: Sighting, isByLink: boolean): readonly string[] => {
  const ofPicture = group.kind === 'video' ? [] : [ownWords(group, 'title'), ownWords(group, 'alt')];
  if (!isByLink) return ofPicture;
  const title = cleanText(valueIn(around.anchor ?? around.card, 'title'));
  const text = cleanText(around.linkText);
  const name = withoutBadges(nameIn(text), title);
  const names = isLabel(name) ? [...ofPicture, name] : [name, ...ofPicture];
  return [...names, title, text.length > LIMITS.title ? text : ''];
};

/** What is no word of a name at the end of an address: a number, and what is both. */
const withoutNumber = (words: readonly string[]): readonly string[] =>
  words.slice(0, words.findLastIndex((word) => !/\d/.test(word)) + 1);

/** What an address ends in whatever it shows, and a code of small letters and capitals. */
const ofProgram =
  /^(?:index|default|home|views?|show|watch|read|items?|products?|details?|articles?|posts?|pages?|photos?|images?|gallery|media|attachment)$|[a-z][A-Z]/;

/** The words in which an address is written, as a name: `/recipes/leek-soup-1234.html`. Empty for what is a number or a code. */
export const wordsOfAddress = (link: string): string => {
  const {pathname = '', search = ''} = partsOf(link) ?? {};
  const last = (decoded(pathname.split('/').findLast((part) => part !== '') ?? '') ?? '')
    // A wiki's namespace, and the endings of programs and of files that have a page of their own.
    .replace(/^\p{L}{1,20}:/u, '')
    .replace(/\.(?:html?|php|aspx?|jsp|jpe?g|png|gif|webp|svg)$/i, '');
  const [first = '', ...others] = withoutNumber(last.split(/[-_+ ]+/).filter((word) => word !== ''));
  const words = /^\d{3,}$/.test(first) ? others : [first, ...others];
  const isCode = words.length < 2 && (search !== '' || ofProgram.test(words[0] ?? ''));
  const name = words.join(' ');
  if (isCode || isNameOfFile(last, []) || !/\p{L}{3}/u.test(name)) return '';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
};

/**
 * True for an address below the page's: what is so is a part of it, as the page of one of its photographs, and on a front
 * page every page of the site is. There the page's own title says nothing wrong.
 */
export const isPartOf = (link: string, page: string): boolean => {
  const [target, own] = [partsOf(link)?.pathname ?? '', partsOf(page)?.pathname ?? ''];
  return `${target}/`.startsWith(own.endsWith('/') ? own : `${own}/`);
};
