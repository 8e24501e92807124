import type {Pin} from '../state/records';
import {page} from './paging';
import {mediaReply, pinReply} from './pin-reply';
import {integerOf, requiredOf} from './query';
import {invalidRequest} from './refusals';
import {boardReply, pinsNewestFirst} from './replies';
import type {Handler} from './route';

/** Accents and case are nothing to a search. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** True where each word of the query begins a word of the texts; an empty query finds everything. */
const matcher = (query: string): ((...texts: readonly (string | null)[]) => boolean) => {
  const wanted = folded(query).split(/\s+/).filter(Boolean);
  return (...texts) => {
    const words = folded(texts.join(' ')).split(/[^\p{L}\p{N}]+/u);
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  };
};

const SEARCH_PAGE = 25;

export const searchBoards: Handler = ({state, query}) => {
  const isMatch = matcher(query.get('query') ?? '');
  const boards = state.boards.filter(({name, description}) => isMatch(name, description));
  return page(query, 'oldestFirst', boards, (board) => boardReply(state, board));
};

/** By words, or by ids of pins with commas between. */
const pinMatcher = (query: string): ((pin: Pin) => boolean) => {
  if (/^\d+(,\d+)*$/.test(query)) {
    const ids = new Set(query.split(','));
    return ({id}) => ids.has(id);
  }
  const isMatch = matcher(query);
  return ({title, description, altText}) => isMatch(title, description, altText);
};

/** How many come at a time is Pinterest's to say: there is no `page_size`. */
export const searchPins: Handler = ({state, query}) => {
  const pins = pinsNewestFirst(state).filter(pinMatcher(requiredOf(query, 'query')));
  return page(query, 'newestFirst', pins, (pin) => pinReply(state, pin), SEARCH_PAGE);
};

/** Everyone's public pins: here that is one account's. */
export const searchPartnerPins: Handler = ({state, query}) => {
  const isMatch = pinMatcher(requiredOf(query, 'term'));
  const country = requiredOf(query, 'country_code');
  if (!/^[A-Z]{2}$/.test(country)) throw invalidRequest(`'country_code': '${country}' is no country`);
  const size = integerOf(query, 'limit', {least: 1, most: 50, initial: 10});
  const secret = new Set(state.boards.filter(({privacy}) => privacy !== 'PUBLIC').map(({id}) => id));
  const pins = pinsNewestFirst(state).filter((pin) => !secret.has(pin.boardId) && isMatch(pin));
  const summary = (pin: Pin) => ({
    id: pin.id,
    title: pin.title,
    description: pin.description,
    link: pin.link,
    alt_text: pin.altText,
    media: mediaReply(pin),
  });
  return page(query, 'newestFirst', pins, summary, size);
};
